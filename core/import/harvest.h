#pragma once
// Harvest: what the cells of a file became, before it is a layer. A layout's `finish` works on it: derives fields that the file only
// implies (a call's direction from its extensions), and joins the records that are one thing (legs of a call, product lines of a deal).
// One thread. Money in minor units, instants in UTC seconds; columns are shared: copy one before it is changed.

#include "core/base/progress.h"
#include "core/import/importer.h"

#include <array>
#include <span>

namespace zamer::import {

struct Harvest {
    facts::Table rows;                    // accepted rows of the layout's entity
    std::vector<facts::ColumnPtr> extras; // as the layout's extras; null where the file has no such column
    std::vector<facts::Table> more;       // rows of other entities: records that went there instead
    std::vector<Issue> issues; // found here; an Issue that rejects names the lines of rows taken out of `rows`
    std::size_t merged = 0;    // records that became part of another row
    const Settings& settings;
    const LocalTime& zone;
    const SecretKey& key;
    const Mapping* mapping = nullptr; // what the columns were taken for
    std::size_t split = 0;            // rows beyond one a record: a questionnaire with several questions
    std::span<const std::array<std::string, 3>> values = {}; // given for fields without a column: field, from, to

    const Progress* progress = nullptr; // of the import: a layout with long loops asks whether it is to stop

    bool isStopped() const { return progress != nullptr && progress->isCancelled(); }
    const facts::Column* extra(std::size_t index) const { return extras[index].get(); }
};

enum class Merge : std::uint8_t { First, Last, Sum, Least, Most, Any };
/// A field without a rule takes the first filled cell.
struct MergeRule {
    int field;
    Merge how;
};

/// Rows with equal codes in `key` become one, at the place and line of the first; rows without a code stay as they are. Sum, Least and
/// Most are for Instant, Money and Number, Any for Flag and Presence; lists are united. Extras are merged as First.
void mergeRows(Harvest& harvest, const facts::Column& key, std::span<const MergeRule> rules);
/// Takes rows out; merged and rejected rows are counted by the caller.
void keepRows(Harvest& harvest, const std::vector<char>& keep);
void keepRows(facts::Table& rows, std::vector<facts::ColumnPtr>& extras, const std::vector<char>& keep);
/// The rows of a column that are kept, in order.
facts::ColumnPtr keptRows(const facts::Column& from, const std::vector<char>& keep);
std::vector<std::uint32_t> keptLines(const std::vector<std::uint32_t>& lines, const std::vector<char>& keep);
/// Row i becomes a copy of row from[i]; a row may be taken several times or not at all. Counting is the caller's.
void takeRows(Harvest& harvest, std::span<const std::uint32_t> from);
/// A column of the type with `rows` empty cells, to be filled and put into the table.
std::shared_ptr<facts::Column> newColumn(facts::Type type, std::size_t rows);

}
