#include "core/import/column_notes.h"
#include "core/import/field_sense.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kRowsAsked = 1'000;

/// The filled cells of a column among the first rows, and how many were asked.
struct Cells {
    std::vector<std::string_view> filled;
    std::size_t asked = 0;
};

Cells cellsOf(std::size_t column, std::span<const std::vector<std::string>> rows)
{
    Cells cells;
    for (const std::vector<std::string>& row : rows.first(std::min(rows.size(), kRowsAsked))) {
        const bool blank = std::all_of(row.begin(), row.end(), [](const std::string& c) { return c.empty(); });
        cells.asked += blank ? 0U : 1U;
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (!isMissing(text))
            cells.filled.push_back(text);
    }
    return cells;
}

/// The marks that numbers have between their digits.
Text marksIn(const Cells& cells, char decimalMark)
{
    bool blanks = false;
    bool others = false;
    for (const std::string_view cell : cells.filled) {
        for (std::size_t i = 1; i + 1 < cell.size(); ++i) {
            const bool digitAfter = cell[i + 1] >= '0' && cell[i + 1] <= '9';
            const bool wide = cell[i] == '\xA0' || cell[i] == '\xAF'; // last bytes of U+00A0 and U+202F
            blanks = blanks || (digitAfter && (cell[i] == ' ' || wide));
        }
        const char thousands = decimalMark == ',' ? '.' : ',';
        others = others || (decimalMark != 0 && cell.find(thousands) != std::string_view::npos);
    }
    if (blanks && decimalMark == ',')
        return {"space thousands, comma decimals", "пробел между тысячами, запятая перед копейками"};
    if (blanks && decimalMark == '.')
        return {"space thousands, point decimals", "пробел между тысячами, точка перед копейками"};
    const bool marks = std::any_of(cells.filled.begin(), cells.filled.end(), [](std::string_view cell) {
        return cell.find_first_of(".,") != std::string_view::npos;
    });
    if (blanks && marks)
        return {"space thousands, points and commas before decimals",
                "пробел между тысячами, перед дробной частью где точка, где запятая"};
    if (blanks)
        return {"space thousands, whole numbers", "пробел между тысячами, целые числа"};
    if (others && decimalMark == ',')
        return {"point thousands, comma decimals", "точка между тысячами, запятая перед копейками"};
    if (others && decimalMark == '.')
        return {"comma thousands, point decimals", "запятая между тысячами, точка перед копейками"};
    if (decimalMark == ',')
        return {"comma decimals", "запятая перед дробной частью"};
    if (decimalMark == '.')
        return {"point decimals", "точка перед дробной частью"};
    return {};
}

/// What the header says of the values, by the field's type.
Text unitIn(const HeaderUnit& unit, facts::Type type)
{
    constexpr double kHour = 3'600;
    constexpr double kMinute = 60;
    if (type == facts::Type::Number)
        return unit.seconds == kHour     ? Text{"in hours, by the header", "в часах, по заголовку"}
               : unit.seconds == kMinute ? Text{"in minutes, by the header", "в минутах, по заголовку"}
                                         : Text();
    if (unit.power == 3)
        return {"in thousands, by the header: %1", "в тысячах, по заголовку: %1"};
    if (unit.power == 6)
        return {"in millions, by the header: %1", "в миллионах, по заголовку: %1"};
    if (unit.power == 9)
        return {"in billions, by the header: %1", "в миллиардах, по заголовку: %1"};
    return unit.currency.empty() ? Text() : Text{"currency by the header: %1", "валюта по заголовку: %1"};
}

/// Ids of a program are kept; names, phones and the like only as a keyed hash: what the reader does with each cell.
Text keyNote(const Cells& cells)
{
    const auto plain = static_cast<std::size_t>(std::count_if(cells.filled.begin(), cells.filled.end(),
                                                              [](std::string_view cell) { return isPlainKey(cell); }));
    if (plain == cells.filled.size())
        return {"ids: kept as they are", "идентификаторы: хранятся как есть"};
    if (plain == 0)
        return {"kept only as a keyed hash", "хранится только как хеш с ключом"};
    return {"ids are kept as they are, other values only as a keyed hash",
            "идентификаторы хранятся как есть, остальное — только как хеш с ключом"};
}

bool isFreeText(const Cells& cells)
{
    std::size_t bytes = 0;
    for (const std::string_view cell : cells.filled)
        bytes += cell.size();
    return !cells.filled.empty() && bytes > cells.filled.size() * 50;
}

}

void noteColumn(ColumnGuess& column, facts::Type type, const ColumnTraits& traits,
                std::span<const std::vector<std::string>> rows, const QString& zone)
{
    const auto isEmpty = [](const Text& text) { return text.in(Language::English).isEmpty(); };
    if (!isEmpty(column.note))
        return;
    const Cells cells = cellsOf(column.index, rows);
    if (cells.asked == 0)
        return;
    if (cells.filled.empty()) {
        column.note = {"empty", "пусто"};
        return;
    }
    if (column.field.empty()) {
        if (isFreeText(cells))
            column.note = {"free text may hold personal data", "в свободном тексте могут быть личные данные"};
    } else if (type == facts::Type::Instant) {
        if (const std::string format = traits.dates.format(traits.order); !format.empty()) {
            const bool ownOffset = format.ends_with('Z') || format.find('+') != std::string::npos;
            column.note = {"%1", "%1"};
            column.noteArg = ownOffset ? format : format + " · " + zone.toStdString();
        }
    } else if (const Text unit = unitIn(traits.unit, type);
               !isEmpty(unit) && (type == facts::Type::Money || isDuration(column.field) || isMinutes(column.field))) {
        column.note = unit;
        column.noteArg = column.header;
    } else if (type == facts::Type::Money || type == facts::Type::Number) {
        column.note = marksIn(cells, traits.decimalMark);
    } else if (type == facts::Type::Hashes) {
        column.note = {"kept only as a keyed hash", "хранится только как хеш с ключом"};
    } else if (type == facts::Type::Key) {
        column.note = keyNote(cells);
    } else if (type == facts::Type::Presence) {
        column.note = {"only whether it is filled is kept", "хранится только, заполнено ли"};
    }
    const std::size_t percent = (cells.asked - cells.filled.size()) * 100 / cells.asked;
    if (isEmpty(column.note) && percent >= 20) {
        column.note = {"%1 % empty", "%1 % пусто"};
        column.noteArg = std::to_string(percent);
    }
}

}
