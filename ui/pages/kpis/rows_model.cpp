#include "ui/pages/kpis/rows_model.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

constexpr int kPage = 200;
constexpr int kOwnColumns = 3; // value, file, row

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RowsModel)
};

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
    return QString::fromStdString(field);
}

void RowsModel::setAnswer(std::shared_ptr<const audit::RowsAnswer> answer, const kpi::Kpi& kpi,
                          const report::Format& format)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_kpi = &kpi;
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

void RowsModel::clear()
{
    beginResetModel();
    m_answer.reset();
    m_shown = 0;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_answer ? 0 : static_cast<int>(m_fields.size()) + kOwnColumns;
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
    return column == 0 ? Kind::Line : column <= fields ? Kind::Field : column == fields + 1 ? Kind::Value : Kind::File;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_answer)
        return {};
    const Kind kind = kindOf(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(kind == Kind::Value || kind == Kind::Line));
    if (role != Qt::DisplayRole)
        return {};
    switch (kind) {
    case Kind::Field:
        return fieldTitle(m_answer->columns[m_fields[static_cast<std::size_t>(section) - 1]]);
    case Kind::Value:
        return Say::tr("counts as");
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
        return QVariant::fromValue(alignmentOf(kind == Kind::Value || kind == Kind::Line));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_answer->rows[static_cast<std::size_t>(index.row())], index.column());
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
    case Kind::Field:
        break;
    }
    const std::size_t field = m_fields[static_cast<std::size_t>(column) - 1];
    return fieldText(m_answer->columns[field], QString::fromStdString(row.fields[field]));
}

QString RowsModel::fieldText(const std::string& field, const QString& cell) const
{
    if (cell.isEmpty())
        return QString::fromUtf8("–");
    if (field.ends_with("_at")) {
        const QDateTime at = QDateTime::fromString(cell, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        return at.isValid() ? m_format->date(at.date()) + QLatin1Char(' ') + m_format->time(at.time()) : cell;
    }
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
        return std::isinf(row.num) ? Say::tr("not yet") : m_format->valueWithUnit(m_kpi->unit, row.num);
    case Estimator::Curve:
        return (row.den > 0 ? Say::tr("sold after %1") : Say::tr("open for %1"))
            .arg(m_format->valueWithUnit(kpi::Unit::Days, row.num));
    case Estimator::Clustered:
    case Estimator::PerUserMean:
    case Estimator::Total:
    case Estimator::Nps:
    case Estimator::SurveyMean:
    case Estimator::Plain:
        break;
    }
    return kpi::isMoney(m_kpi->unit) ? m_format->ledgerMoney(qRound64(row.num)) : m_format->number(row.num, 2);
}

QStringList csvTitles(const audit::RowsAnswer& answer)
{
    QStringList titles;
    for (const std::string& column : answer.columns)
        titles << fieldTitle(column);
    return titles << Say::tr("numerator") << Say::tr("denominator") << Say::tr("file") << Say::tr("file row");
}

QString csvCell(const QString& text)
{
    QString cell = text;
    static const QString kFormula = QStringLiteral("=+-@\t\r");
    bool isNumber = false;
    cell.toDouble(&isNumber);
    // A spreadsheet would run it: an apostrophe makes it plain text.
    if (!cell.isEmpty() && kFormula.contains(cell.front()) && !isNumber)
        cell.prepend(QLatin1Char('\''));
    static const QString kQuoted = QStringLiteral(",;\"\n\r");
    if (std::any_of(cell.begin(), cell.end(), [](QChar c) { return kQuoted.contains(c); }))
        cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return cell;
}

QByteArray rowsCsv(const audit::RowsAnswer& answer, const QStringList& titles)
{
    QByteArray csv("\xEF\xBB\xBF");
    const auto write = [&csv](const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                csv += ',';
            csv += csvCell(cells.at(i)).toUtf8();
        }
        csv += "\r\n";
    };
    write(titles);
    for (const audit::RowLine& row : answer.rows) {
        QStringList cells;
        for (const std::string& field : row.fields)
            cells << QString::fromStdString(field);
        cells << (std::isinf(row.num) ? QString() : QString::number(row.num, 'g', 15))
              << QString::number(row.den, 'g', 15) << QString::fromStdString(row.file) << QString::number(row.line);
        write(cells);
    }
    return csv;
}

}
