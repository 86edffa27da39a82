#pragma once
// Column and Table: the typed columns of one entity in memory. A table is either a layer (the rows one source brought) or the base
// (the fold of layers by key). Columns are shared and never change once they are in a Table; copying a Table is cheap.

#include "core/facts/fields.h"
#include "core/facts/lists/list.h"

#include <memory>
#include <string>
#include <vector>

namespace zamer::facts {

struct Column {
    Type type = Type::Text;
    IntList ints;                      // Instant, Money
    std::vector<std::int8_t> flags;    // Flag, Presence: -1 empty, 0, 1
    NumberList numbers;                // Number
    CodeList codes;                    // Text, Key: one a row; Hashes: the lists, one behind the other
    std::vector<std::uint32_t> ends;   // Hashes: where the list of row i ends (it begins at ends[i - 1], or 0)
    std::shared_ptr<Dictionary> words; // Text, Key, Hashes (16-byte pseudonyms)

    std::size_t size() const;
    bool isEmpty(std::size_t row) const;
    std::string_view text(std::size_t row) const { return words->text(codes[row]); }
    Codes list(std::size_t row) const
    {
        const std::uint32_t from = row == 0 ? 0 : ends[row - 1];
        return codes.view().part(from, ends[row] - from);
    }
};
using ColumnPtr = std::shared_ptr<const Column>;

using SourceId = std::uint32_t;

struct Table {
    Entity entity = Entity::Deals;
    std::size_t rows = 0;
    std::vector<ColumnPtr> columns;  // by field enumerator; null where no source brought the column
    CodeList source;                 // which import the newest state of a row came from
    std::vector<std::uint32_t> line; // and its row number in that file (1 = first line of the file, header included)

    explicit Table(Entity e = Entity::Deals) : entity(e), columns(fields(e).size()) {}
    const Column* column(int field) const { return columns[static_cast<std::size_t>(field)].get(); }
    bool has(int field) const { return column(field) != nullptr; }
    /// Empty where the column was not imported.
    Ints ints(int field) const;
    Numbers numbers(int field) const;
    std::span<const std::int8_t> flags(int field) const;
    Codes codes(int field) const;
    std::int64_t intAt(int field, std::size_t row) const { return has(field) ? column(field)->ints[row] : kNull; }
    std::string_view textAt(int field, std::size_t row) const
    {
        return has(field) ? column(field)->text(row) : std::string_view();
    }
    bool isEmptyAt(int field, std::size_t row) const { return !has(field) || column(field)->isEmpty(row); }
};

}
