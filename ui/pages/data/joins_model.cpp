#include "ui/pages/data/joins_model.h"

#include "core/report/format.h"
#include "ui/theme/language.h"
#include "ui/widgets/plain_table.h"

namespace zamer::ui::data {

QString joinText(const audit::JoinLine& line)
{
    const report::Format format(currentLanguage());
    return JoinsModel::tr("%1 of %2 %3")
        .arg(format.count(static_cast<qint64>(line.joined)), format.count(static_cast<qint64>(line.of)),
             line.text.in(currentLanguage()));
}

void JoinsModel::setJoins(std::vector<audit::JoinLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    std::erase_if(m_lines, [](const audit::JoinLine& line) { return line.of == 0; });
    endResetModel();
}

int JoinsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int JoinsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant JoinsModel::data(const QModelIndex& index, int role) const
{
    const audit::JoinLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const report::Format format(currentLanguage());
    if (role == Qt::TextAlignmentRole && index.column() != What)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SmallRole)
        return index.column() != What;
    if (role == Qt::AccessibleTextRole)
        return joinText(line);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Joined:
        return format.count(static_cast<qint64>(line.joined));
    case Of:
        return format.count(static_cast<qint64>(line.of));
    case Share:
        return format.percent(static_cast<double>(line.joined) / static_cast<double>(line.of), 0);
    default:
        return line.text.in(currentLanguage());
    }
}

QVariant JoinsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Joined:
        return tr("found");
    case Of:
        return tr("of all");
    case Share:
        return tr("share");
    default:
        return tr("what");
    }
}

}
