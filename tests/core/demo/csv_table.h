#pragma once
// A small RFC 4180 reader for the demo's tests, so that the files are judged by something other than the importer.

#include <QFile>
#include <QHash>
#include <QStringList>

#include <vector>

struct CsvTable {
    QStringList header;
    std::vector<QStringList> rows;

    QString at(std::size_t row, const char* column) const
    {
        return rows[row].at(header.indexOf(QString::fromUtf8(column)));
    }
    static CsvTable read(const QString& path, QChar delimiter = QLatin1Char(','), bool withHeader = true)
    {
        QFile file(path);
        CsvTable table;
        if (!file.open(QIODevice::ReadOnly))
            return table;
        const QString text = QString::fromUtf8(file.readAll());
        QStringList row;
        QString cell;
        bool quoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (quoted && c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
                cell += c;
                ++i;
            } else if (c == QLatin1Char('"')) {
                quoted = !quoted;
            } else if (!quoted && (c == delimiter || c == QLatin1Char('\n'))) {
                row << cell;
                cell.clear();
                if (c == QLatin1Char('\n')) {
                    table.rows.push_back(row);
                    row.clear();
                }
            } else {
                cell += c;
            }
        }
        if (withHeader && !table.rows.empty()) {
            table.header = table.rows.front();
            table.rows.erase(table.rows.begin());
        }
        return table;
    }
};
