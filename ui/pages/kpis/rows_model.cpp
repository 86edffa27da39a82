#include "ui/pages/kpis/rows_model.h"

#include "core/report/field_words.h"
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFont>

#include <algorithm>
#include <array>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

constexpr int kPage = 200;
constexpr int kOwnColumns = 3; // value, file, line; before them the rank, where there is one

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RowsModel)
};

/// Fields of the facts that say yes or no.
bool isFlag(const std::string& field)
{
    static constexpr std::array<std::string_view, 9> kFlags{"refund",    "answered", "automated", "complaint", "absent",
                                                            "qualified", "reopened", "service",   "licensed"};
    return std::find(kFlags.begin(), kFlags.end(), field) != kFlags.end();
}

Qt::Alignment alignmentOf(bool isNumber)
{
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

}

QString fieldTitle(const std::string& field)
{
    struct Known {
        const char* field;
        const char* title;
    };
    static constexpr Known kKnown[] = {
        {"id", QT_TRANSLATE_NOOP("RowsModel", "number")},
        {"owner", QT_TRANSLATE_NOOP("RowsModel", "manager")},
        {"stage", QT_TRANSLATE_NOOP("RowsModel", "stage")},
        {"status", QT_TRANSLATE_NOOP("RowsModel", "status")},
        {"pipeline", QT_TRANSLATE_NOOP("RowsModel", "pipeline")},
        {"source", QT_TRANSLATE_NOOP("RowsModel", "source")},
        {"amount", QT_TRANSLATE_NOOP("RowsModel", "amount")},
        {"arrived_at", QT_TRANSLATE_NOOP("RowsModel", "arrived")},
        {"closed_at", QT_TRANSLATE_NOOP("RowsModel", "closed")},
        {"created_at", QT_TRANSLATE_NOOP("RowsModel", "created")},
        {"modified_at", QT_TRANSLATE_NOOP("RowsModel", "changed")},
        {"first_contact_at", QT_TRANSLATE_NOOP("RowsModel", "first contact")},
        {"order", QT_TRANSLATE_NOOP("RowsModel", "order")},
        {"name", QT_TRANSLATE_NOOP("RowsModel", "name")},
        {"customer", QT_TRANSLATE_NOOP("RowsModel", "customer")},
        {"paid_at", QT_TRANSLATE_NOOP("RowsModel", "paid")},
        {"bought_at", QT_TRANSLATE_NOOP("RowsModel", "bought")},
        {"product", QT_TRANSLATE_NOOP("RowsModel", "product")},
    };
    for (const Known& known : kKnown)
        if (field == known.field)
            return Say::tr(known.title);
    // Where a column is mapped the field has a name, too; heads of tables begin small.
    QString word = report::fieldWord(field, currentLanguage());
    if (word.size() > 1 && word.at(1).isLower())
        word[0] = word.at(0).toLower();
    return word;
}

void RowsModel::setAnswer(std::shared_ptr<const audit::RowsAnswer> answer, const kpi::Kpi& kpi,
                          const report::Format& format)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_kpi = &kpi;
    m_ranked = kpi.estimator == kpi::Estimator::Median;
    m_format = std::make_shared<const report::Format>(format);
    m_shown = static_cast<int>(std::min<std::size_t>(total(), kPage));
    findFields();
    endResetModel();
}

void RowsModel::findFields()
{
    m_fields.clear();
    for (std::size_t i = 0; i < m_answer->columns.size(); ++i)
        if (std::any_of(m_answer->rows.begin(), m_answer->rows.end(),
                        [i](const audit::RowLine& row) { return !row.fields[i].empty(); }))
            m_fields.push_back(i);
}

std::shared_ptr<const audit::RowsAnswer> RowsModel::release()
{
    beginResetModel();
    m_shown = 0;
    std::shared_ptr<const audit::RowsAnswer> answer = std::exchange(m_answer, nullptr);
    endResetModel();
    return answer;
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_answer ? 0 : static_cast<int>(m_fields.size()) + kOwnColumns + (m_ranked ? 1 : 0);
}

bool RowsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && static_cast<std::size_t>(m_shown) < total();
}

void RowsModel::fetchMore(const QModelIndex&)
{
    const int more = static_cast<int>(std::min<std::size_t>(total() - static_cast<std::size_t>(m_shown), kPage));
    beginInsertRows({}, m_shown, m_shown + more - 1);
    m_shown += more;
    endInsertRows();
}

RowsModel::Kind RowsModel::kindOf(int column) const
{
    // The row of the file stands first: it is what leads back to the client's own export.
    const int fields = static_cast<int>(m_fields.size());
    if (m_ranked && column-- == 0)
        return Kind::Rank;
    return column == 0 ? Kind::Line : column <= fields ? Kind::Field : column == fields + 1 ? Kind::Value : Kind::File;
}

std::size_t RowsModel::fieldOf(int column) const
{
    return m_fields[static_cast<std::size_t>(column) - (m_ranked ? 2 : 1)];
}

std::vector<int> RowsModel::middle() const
{
    if (!m_ranked || total() == 0)
        return {};
    const int last = static_cast<int>(total()) - 1;
    return last % 2 == 0 ? std::vector<int>{last / 2} : std::vector<int>{last / 2, last / 2 + 1};
}

void RowsModel::fetchTo(int row)
{
    while (m_shown <= row && canFetchMore({}))
        fetchMore({});
}

std::vector<std::pair<QString, QString>> RowsModel::record(int row) const
{
    std::vector<std::pair<QString, QString>> lines;
    const audit::RowLine& line = m_answer->rows[static_cast<std::size_t>(row)];
    for (std::size_t i = 0; i < m_answer->columns.size(); ++i)
        lines.emplace_back(fieldTitle(m_answer->columns[i]),
                           fieldText(m_answer->columns[i], QString::fromStdString(line.fields[i])));
    lines.emplace_back(Say::tr("counts as"), valueText(line));
    lines.emplace_back(Say::tr("file"), QString::fromStdString(line.file));
    lines.emplace_back(Say::tr("file row"), m_format->count(line.line));
    return lines;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_answer)
        return {};
    const Kind kind = kindOf(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(kind != Kind::Field && kind != Kind::File));
    if (role != Qt::DisplayRole)
        return {};
    switch (kind) {
    case Kind::Field:
        return fieldTitle(m_answer->columns[fieldOf(section)]);
    case Kind::Rank:
        return Say::tr("rank");
    case Kind::Value: {
        const QString unit = m_ranked ? m_format->unitWord(m_kpi->unit, 0) : QString();
        return unit.isEmpty() ? Say::tr("counts as") : unit;
    }
    case Kind::File:
        return Say::tr("file");
    case Kind::Line:
        break;
    }
    return Say::tr("file row");
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!m_answer || !index.isValid())
        return {};
    const Kind kind = kindOf(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(kind != Kind::Field && kind != Kind::File));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return kind == Kind::Rank ? m_format->count(index.row() + 1)
                                  : text(m_answer->rows[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::FontRole && kind == Kind::Value && m_ranked) {
        QFont font;
        font.setWeight(QFont::Medium);
        return font;
    }
    return {};
}

QString RowsModel::text(const audit::RowLine& row, int column) const
{
    switch (kindOf(column)) {
    case Kind::Value:
        return valueText(row);
    case Kind::File:
        return QString::fromStdString(row.file);
    case Kind::Line:
        return m_format->count(row.line);
    case Kind::Rank:
    case Kind::Field:
        break;
    }
    const std::size_t field = fieldOf(column);
    return fieldText(m_answer->columns[field], QString::fromStdString(row.fields[field]));
}

QString RowsModel::fieldText(const std::string& field, const QString& cell) const
{
    if (cell.isEmpty())
        return QString::fromUtf8("–");
    if (field.ends_with("_at") || field == "at") {
        const QDateTime at = QDateTime::fromString(cell, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        if (!at.isValid())
            return cell;
        const QDate date = at.date();
        return (date.year() == m_year ? m_format->dayMonth(date) : m_format->date(date)) + QLatin1Char(' ') +
               m_format->time(at.time());
    }
    if (isFlag(field))
        return cell == QLatin1String("1") ? Say::tr("yes") : Say::tr("no");
    if (field == "amount")
        return m_format->ledgerMoney(qRound64(cell.toDouble() * 100));
    return cell;
}

QString RowsModel::valueText(const audit::RowLine& row) const
{
    using kpi::Estimator;
    switch (m_kpi->estimator) {
    case Estimator::Share:
    case Estimator::Stages:
        return row.num > 0 ? Say::tr("yes") : Say::tr("no");
    case Estimator::Median:
    case Estimator::StageMedians:
        return std::isinf(row.num) ? Say::tr("not yet") : m_format->value(m_kpi->unit, row.num);
    case Estimator::Curve:
        return (row.den > 0 ? Say::tr("sold after %1") : Say::tr("open for %1"))
            .arg(m_format->valueWithUnit(kpi::Unit::Days, row.num));
    case Estimator::Nps:
        return row.num > 0 ? Say::tr("promoter") : row.num < 0 ? Say::tr("detractor") : Say::tr("neutral");
    case Estimator::SurveyMean:
        return m_format->number(row.den > 0 ? row.num / row.den : stats::kNaN, 2);
    case Estimator::Clustered:
        if (m_kpi->unit == kpi::Unit::Percent)
            return row.den != 1.0 ? Say::tr("%1 of %2").arg(m_format->number(row.num, 1), m_format->number(row.den, 1))
                   : row.num > 0  ? Say::tr("yes")
                                  : Say::tr("no");
        break;
    case Estimator::PerUserMean:
    case Estimator::Total:
    case Estimator::Plain:
        break;
    }
    return kpi::isMoney(m_kpi->unit) ? m_format->ledgerMoney(qRound64(row.num)) : m_format->number(row.num, 2);
}

}
