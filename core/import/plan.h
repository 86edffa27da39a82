#pragma once
// Plan: the mapping compiled into what the block parser does for each field. Immutable while blocks are read; any
// thread may use it.

#include "core/import/exchange.h"
#include "core/import/importer.h"
#include "core/import/text/csv.h"
#include "core/import/text/dates.h"
#include "core/import/text/encoding.h"

#include <array>
#include <map>
#include <optional>

namespace zamer::import {

/// Which part of a stage cell is meant: "Закрыто и не реализовано (Дорого)".
enum class Cut : std::uint8_t { Whole, BeforeBracket, InsideBracket };

struct CellSource {
    std::size_t column = 0;
    Cut cut = Cut::Whole;
    bool outgoing = false; // LayoutColumn
    bool operator==(const CellSource&) const = default;
};

/// What the header of a source says of the values below it, where they say nothing themselves.
struct SourceUnit {
    std::string currency; // ISO codes, empty: none, or the audit's
    double worth = 1;     // of it in the audit's, NaN without a rate
    int power = 0;        // of ten, of Money
    double each = 1;      // of Number: what a plain number is multiplied by
};

/// How a cell becomes a value of its field.
enum class Shape : std::uint8_t {
    Text,
    Status,
    Id,
    Reference,
    CustomerKey,
    Phones,
    Emails,
    Topic,
    Instant,
    Money,
    Number,
    Duration,
    Flag,
    Presence,
    Filled // Number: how many of the sources are not empty
};

struct FieldPlan {
    int field = 0; // of the entity; from its count on: the layout's extras
    facts::Type type = facts::Type::Text;
    Shape shape = Shape::Text;
    bool required = false;
    bool isId = false;               // an empty cell rejects the row as EmptyId
    std::vector<CellSource> sources; // the first that is not empty; all of them for Phones, Emails and Presence
    /// The columns of utm_source: the n-th of `sources` counts where the n-th of these is the first that is filled. Empty: always.
    std::vector<std::size_t> marks;
    std::vector<SourceUnit> units;                          // as `sources`; empty: no header says any that matters
    std::string column;                                     // header of the first source, for issues
    std::map<std::string, std::string, std::less<>> values; // folded cell -> value
    std::vector<std::array<std::string, 2>> said;           // of `values`, those said of this file: key, as it was said
    bool listUnknown = false;                               // Status: words that `values` does not know become an issue
    bool isConstant = false;
    std::string constant;
    DateOrder order = DateOrder::DayMonthYear;
    char decimalMark = 0;
    char openMark = 0;                 // Money, Number: a mark that nothing in the column explains
    bool percents = false;             // Number: a percentage is a value
    bool months = false;               // Instant: the field tells months
    std::optional<bool> partOfDay;     // Duration: as ColumnTraits says
    std::optional<std::size_t> clock;  // Instant: a column with the time of day that the date lacks
    std::optional<std::size_t> pieces; // Money: a column with the quantity that the price is multiplied by
    char piecesMark = 0;               // its decimal mark
};

struct Plan {
    facts::Entity entity = facts::Entity::Deals;
    std::vector<FieldPlan> fields;
    std::size_t columns = 0;                      // of the header
    std::vector<std::string> names;               // of the columns, for issues
    std::vector<std::vector<std::string>> header; // its rows, trimmed; empty where the file has none
    std::uint32_t firstRow = 2;                   // row number of the first row of data
    std::uint32_t endRow = 0;                     // row number behind the table, 0: the end of the file
    bool shortRows = true; // rows may have fewer cells than the header, as sheets leave out empty ones
    bool comments = false; // a line of "# ..." ends the table
    Encoding encoding = Encoding::Utf8;
    Dialect dialect;
    std::string lossReasonStages; // folded, parted by '|'
    std::string country;
    Exchange exchange;
    LocalTime zone;
    bool epoch1904 = false; // day numbers count from 1904
    /// Values given for fields without a column: the layout's `finish` makes those.
    std::vector<std::array<std::string, 3>> derived;
    SecretKey key{};
};

}
