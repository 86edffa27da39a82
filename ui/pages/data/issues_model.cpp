#include "ui/pages/data/issues_model.h"

#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/plain_table.h"

#include <QSaveFile>

#include <algorithm>

namespace zamer::ui::data {

namespace {

const int kRight = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);

QString cell(QString text)
{
    // A spreadsheet takes these for the start of a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

}

void IssuesModel::setIssues(std::vector<import::Issue> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    std::stable_sort(m_issues.begin(), m_issues.end(), [](const import::Issue& a, const import::Issue& b) {
        return a.rejects != b.rejects ? a.rejects : a.count > b.count;
    });
    endResetModel();
}

const import::Issue* IssuesModel::issue(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_issues[static_cast<std::size_t>(row)];
}

int IssuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant IssuesModel::data(const QModelIndex& index, int role) const
{
    const import::Issue& issue = m_issues[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case What:
            return import::issueText(issue, currentLanguage());
        case Rows:
            return report::Format(currentLanguage()).count(static_cast<qint64>(issue.count));
        default:
            return effectWord(issue);
        }
    }
    if (role == Qt::TextAlignmentRole && index.column() == Rows)
        return kRight;
    if (role == SmallRole)
        return index.column() == Effect;
    if (role == ToneRole && index.column() == Effect)
        return QVariant::fromValue(issue.rejects ? Tone::Error : Tone::Caption);
    return {};
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Rows ? static_cast<int>(Qt::AlignRight | Qt::AlignBottom)
                               : static_cast<int>(Qt::AlignLeft | Qt::AlignBottom);
    if (role != Qt::DisplayRole)
        return {};
    return section == What ? tr("what was odd") : section == Rows ? tr("rows") : tr("what became of them");
}

Status saveRejected(const QString& path, const std::vector<import::Issue>& issues, Language language)
{
    std::vector<std::pair<std::uint32_t, const import::Issue*>> rows;
    for (const import::Issue& issue : issues)
        if (issue.rejects)
            for (const std::uint32_t row : issue.rows)
                rows.emplace_back(row, &issue);
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::FileWriteFailed, path, file.errorString());
    const bool russian = language == Language::Russian;
    QString text =
        QChar(QChar::ByteOrderMark) + QString::fromUtf8(russian ? "\"строка файла\";\"столбец\";\"причина\"\r\n"
                                                                : "\"file row\";\"column\";\"reason\"\r\n");
    for (const auto& [row, issue] : rows)
        text += QString::number(row) + QLatin1Char(';') + cell(utf8(issue->column)) + QLatin1Char(';') +
                cell(import::issueText(*issue, language)) + QLatin1String("\r\n");
    file.write(text.toUtf8());
    if (!file.commit())
        return failure(ErrorKind::FileWriteFailed, path, file.errorString());
    return {};
}

}
