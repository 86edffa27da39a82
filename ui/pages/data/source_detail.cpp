#include "ui/pages/data/source_detail.h"

#include "core/report/field_words.h"
#include "core/report/wording.h"
#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zamer::ui::data {

namespace {

constexpr int kLines = 8;

QString dotted(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.isEmpty() ? QString::fromUtf8("–") : filled.join(QString::fromUtf8(" · "));
}

}

void SourceMappingModel::setMapping(const std::string& json)
{
    beginResetModel();
    m_rows.clear();
    m_leftOut = 0;
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (const QJsonValue& value : all.value(QLatin1String("columns")).toArray()) {
        const QString field = value[QLatin1String("field")].toString();
        if (field.isEmpty() || field == QLatin1String("-"))
            ++m_leftOut;
        else
            m_rows.emplace_back(value[QLatin1String("column")].toString(),
                                report::fieldWord(field.toStdString(), currentLanguage()));
    }
    endResetModel();
}

int SourceMappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceMappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant SourceMappingModel::data(const QModelIndex& index, int role) const
{
    const auto& [column, meaning] = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == 0 ? column : meaning;
    return role == SmallRole ? QVariant(true) : QVariant();
}

QVariant SourceMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("column in the file") : tr("means");
}

SourceDetail::SourceDetail(QWidget* parent)
    : QWidget(parent), m_model(new SourceMappingModel(this)), m_grid(new QGridLayout),
      m_mappingHeader(new SectionHeader(tr("Columns"))), m_mapping(new PlainTable)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(size::gap));
    auto* left = new QVBoxLayout;
    m_grid->setHorizontalSpacing(scaled(16));
    m_grid->setVerticalSpacing(scaled(4));
    m_grid->setColumnStretch(1, 1);
    for (int i = 0; i < kLines; ++i) {
        auto* name = new TextLabel(TextRole::Small, Tone::Caption);
        auto* value = new TextLabel(TextRole::Small);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(name, i, 0, Qt::AlignTop);
        m_grid->addWidget(value->wrapping(), i, 1);
        m_lines.emplace_back(name, value);
    }
    left->addLayout(m_grid);
    left->addStretch();
    line->addLayout(left, 10);
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(2));
    m_mapping->setModel(m_model);
    m_mapping->setRowHeight(23);
    m_mapping->setMostRows(7);
    m_mapping->setAccessibleName(tr("Columns of the file and what they were taken for"));
    m_mapping->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    right->addWidget(m_mappingHeader);
    right->addWidget(m_mapping);
    right->addStretch();
    line->addLayout(right, 11);
}

void SourceDetail::setLine(int line, const QString& name, const QString& value)
{
    const auto& [label, text] = m_lines[static_cast<std::size_t>(line)];
    label->setText(name);
    text->setText(value);
    text->setAccessibleName(name + QLatin1String(": ") + value);
}

void SourceDetail::setSource(const store::SourceRow& row, const Settings& settings)
{
    const report::Format format(currentLanguage(), settings.currency);
    const LocalTime zone = settings.localTime();
    const QJsonObject mapping = QJsonDocument::fromJson(QByteArray::fromStdString(row.mapping)).object();
    const bool byHand = row.source.layout == "manual:stages";
    setLine(0, tr("imported"), dotted({report::dayOfIso(row.importedAt, format, zone), row.importedBy}));
    setLine(1, tr("changed"),
            tr("%1 added, %2 updated, %3 unchanged, %4 rejected")
                .arg(format.count(row.added), format.count(row.updated), format.count(row.unchanged),
                     format.count(row.rejected)));
    setLine(2, tr("covers"), dotted({coverText(row.source.from, row.source.to, format, zone)}));
    setLine(3, tr("exported"),
            row.source.exportedAt == kNoInstant
                ? QString::fromUtf8("–")
                : format.dateTime(QDateTime::fromSecsSinceEpoch(
                      row.source.exportedAt + zone.offsetAt(row.source.exportedAt), Qt::UTC)));
    setLine(4, tr("system"),
            dotted({row.source.system == "table" ? QString() : utf8(row.source.system),
                    layoutName(utf8(row.source.layout))}));
    setLine(5, tr("read as"),
            byHand
                ? QString::fromUtf8("–")
                : dotted({encodingWord(mapping.value(QLatin1String("encoding")).toString().toStdString()),
                          mapping.value(QLatin1String("date_format")).toString(),
                          mapping.value(QLatin1String("user")).toBool() ? tr("with changes of the user") : QString()}));
    setLine(6, tr("size"), byHand ? QString::fromUtf8("–") : format.bytes(row.bytes));
    setLine(7, tr("SHA-256"),
            row.fileSum.isEmpty() ? QString::fromUtf8("–") : report::sumText(QString::fromLatin1(row.fileSum), true));
    m_model->setMapping(row.mapping);
    const bool any = m_model->rowCount() > 0;
    m_mapping->setVisible(any);
    m_mappingHeader->setVisible(any);
    m_mappingHeader->setNote(QString(tr("%n used", nullptr, m_model->rowCount()) + QLatin1String(", ") +
                                     tr("%n left out", nullptr, m_model->leftOut())));
}

QString SourceDetail::text() const
{
    QStringList lines;
    for (const auto& [name, value] : m_lines)
        lines += QString(name->text() + QLatin1String(": ") + value->text());
    return lines.join(QLatin1Char('\n'));
}

}
