// Rows as a spreadsheet reads them, and in the order of their values.
#include "ui/pages/kpis/rows_model.h"

#include "core/import/row_copy.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RowsModel)
};

}

void rankRows(audit::RowsAnswer& answer)
{
    std::stable_sort(answer.rows.begin(), answer.rows.end(),
                     [](const audit::RowLine& a, const audit::RowLine& b) { return a.num < b.num; });
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
    QString cell = QString::fromStdString(import::harmless(text.toStdString()));
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
