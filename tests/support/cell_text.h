#pragma once
// A stored value as text, for tests: instants in Moscow time, money in major units, of lists and keys only whether they are there.

#include "core/facts/table.h"

#include <QDateTime>
#include <QTimeZone>

namespace zamer {

inline QByteArray cellText(const facts::Table& rows, int field, std::size_t row)
{
    if (rows.isEmptyAt(field, row))
        return {};
    const facts::Column& column = *rows.column(field);
    switch (column.type) {
    case facts::Type::Text: {
        const std::string_view text = column.text(row);
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }
    case facts::Type::Instant:
        return QDateTime::fromSecsSinceEpoch(column.ints[row], QTimeZone("Europe/Moscow"))
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
            .toUtf8();
    case facts::Type::Money:
        return QByteArray::number(static_cast<double>(column.ints[row]) / 100, 'f', 2);
    case facts::Type::Number:
        return QByteArray::number(column.numbers[row], 'g', 12);
    case facts::Type::Flag:
    case facts::Type::Presence:
        return QByteArray::number(column.flags[row]);
    case facts::Type::Hashes:
        return QByteArray::number(static_cast<int>(column.list(row).size()));
    case facts::Type::Key:
        return "1";
    }
    return {};
}

}
