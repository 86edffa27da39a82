#include "core/import/harvest.h"

#include "core/facts/fold/parallel.h"
#include "core/facts/lists/pick.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace zamer::import {

namespace {

/// For each row the row that it becomes part of; itself where it stays.
std::vector<std::uint32_t> headsOf(const facts::Column& key, std::size_t rows)
{
    std::vector<std::uint32_t> head(rows);
    std::vector<std::uint32_t> first(key.words->size(), static_cast<std::uint32_t>(-1));
    for (std::uint32_t row = 0; row < rows; ++row) {
        const facts::Code code = key.codes[row];
        head[row] = row;
        if (code == facts::kNone)
            continue;
        if (first[code] == static_cast<std::uint32_t>(-1))
            first[code] = row;
        head[row] = first[code];
    }
    return head;
}

template<class Value>
Value merged(Merge how, Value from, Value held)
{
    switch (how) {
    case Merge::First:
        return held;
    case Merge::Last:
        return from;
    case Merge::Sum:
        return static_cast<Value>(held + from);
    case Merge::Least:
        return std::min(held, from);
    case Merge::Most:
    case Merge::Any:
        return std::max(held, from);
    }
    return held;
}

void mergeLists(const std::vector<std::uint32_t>& head, const facts::Column& from, facts::Column& to)
{
    std::vector<std::vector<facts::Code>> lists(head.size());
    for (std::size_t row = 0; row < head.size(); ++row)
        for (const facts::Code code : from.list(row))
            if (auto& list = lists[head[row]]; std::find(list.begin(), list.end(), code) == list.end())
                list.push_back(code);
    to.codes.clear();
    for (std::size_t row = 0; row < head.size(); ++row) {
        to.codes.append(lists[row]);
        to.ends[row] = static_cast<std::uint32_t>(to.codes.size());
    }
}

facts::ColumnPtr mergedColumn(const std::vector<std::uint32_t>& head, const facts::Column& from, Merge how)
{
    auto to = std::make_shared<facts::Column>(from);
    if (from.type == facts::Type::Hashes) {
        mergeLists(head, from, *to);
        return to;
    }
    for (std::uint32_t row = 0; row < head.size(); ++row) {
        const std::uint32_t target = head[row];
        if (target == row || from.isEmpty(row))
            continue;
        const bool fresh = to->isEmpty(target);
        if (!to->ints.empty())
            to->ints.set(target, fresh ? from.ints[row] : merged(how, from.ints[row], to->ints[target]));
        else if (!to->flags.empty())
            to->flags[target] = fresh ? from.flags[row] : merged(how, from.flags[row], to->flags[target]);
        else if (!to->numbers.empty())
            to->numbers.set(target, fresh ? from.numbers[row] : merged(how, from.numbers[row], to->numbers[target]));
        else if (fresh || how == Merge::Last)
            to->codes.set(target, from.codes[row]);
    }
    return to;
}

facts::ColumnPtr takenColumn(const facts::Column& column, std::span<const std::uint32_t> from)
{
    auto to = std::make_shared<facts::Column>();
    to->type = column.type;
    to->words = column.words;
    to->ints = facts::taken(column.ints, from);
    to->flags = facts::taken(column.flags, from);
    to->numbers = facts::taken(column.numbers, from);
    if (column.type != facts::Type::Hashes) {
        to->codes = facts::taken(column.codes, from);
        return to;
    }
    for (const std::uint32_t row : from) {
        to->codes.append(column.list(row));
        to->ends.push_back(static_cast<std::uint32_t>(to->codes.size()));
    }
    return to;
}

}

void mergeRows(Harvest& harvest, const facts::Column& key, std::span<const MergeRule> rules)
{
    const std::vector<std::uint32_t> head = headsOf(key, harvest.rows.rows);
    std::vector<char> keep(head.size(), 0);
    std::size_t kept = 0;
    for (std::size_t row = 0; row < head.size(); ++row) {
        keep[row] = head[row] == row;
        kept += head[row] == row ? 1U : 0U;
    }
    if (kept == head.size())
        return;
    const auto ruleOf = [rules](int field) {
        const auto rule =
            std::find_if(rules.begin(), rules.end(), [field](const MergeRule& r) { return r.field == field; });
        return rule == rules.end() ? Merge::First : rule->how;
    };
    for (std::size_t field = 0; field < harvest.rows.columns.size(); ++field)
        if (facts::ColumnPtr& column = harvest.rows.columns[field])
            column = mergedColumn(head, *column, ruleOf(static_cast<int>(field)));
    for (facts::ColumnPtr& extra : harvest.extras)
        if (extra)
            extra = mergedColumn(head, *extra, Merge::First);
    harvest.merged += head.size() - kept;
    keepRows(harvest, keep);
}

facts::ColumnPtr keptRows(const facts::Column& from, const std::vector<char>& keep)
{
    auto to = std::make_shared<facts::Column>();
    to->type = from.type;
    to->words = from.words;
    to->ints = facts::kept(from.ints, keep);
    to->flags = facts::kept(from.flags, keep);
    to->numbers = facts::kept(from.numbers, keep);
    if (from.type != facts::Type::Hashes) {
        to->codes = facts::kept(from.codes, keep);
        return to;
    }
    for (std::size_t row = 0; row < keep.size(); ++row) {
        if (!keep[row])
            continue;
        to->codes.append(from.list(row));
        to->ends.push_back(static_cast<std::uint32_t>(to->codes.size()));
    }
    return to;
}

std::vector<std::uint32_t> keptLines(const std::vector<std::uint32_t>& lines, const std::vector<char>& keep)
{
    return facts::kept(lines, keep);
}

void keepRows(Harvest& harvest, const std::vector<char>& keep)
{
    keepRows(harvest.rows, harvest.extras, keep);
}

void keepRows(facts::Table& rows, std::vector<facts::ColumnPtr>& extras, const std::vector<char>& keep)
{
    const std::size_t fields = rows.columns.size();
    facts::inParallel(fields + extras.size(), [&](std::size_t i) {
        if (facts::ColumnPtr& column = i < fields ? rows.columns[i] : extras[i - fields])
            column = keptRows(*column, keep);
    });
    rows.line = keptLines(rows.line, keep);
    rows.rows = rows.line.size();
    rows.source.clear();
}

void takeRows(Harvest& harvest, std::span<const std::uint32_t> from)
{
    for (facts::ColumnPtr& column : harvest.rows.columns)
        if (column)
            column = takenColumn(*column, from);
    for (facts::ColumnPtr& extra : harvest.extras)
        if (extra)
            extra = takenColumn(*extra, from);
    harvest.rows.line = facts::taken(harvest.rows.line, from);
    harvest.rows.rows = from.size();
    harvest.rows.source.assign(from.size(), 0);
}

std::shared_ptr<facts::Column> newColumn(facts::Type type, std::size_t rows)
{
    auto column = std::make_shared<facts::Column>();
    column->type = type;
    switch (type) {
    case facts::Type::Text:
    case facts::Type::Key:
        column->words = std::make_shared<facts::Dictionary>();
        column->codes.resize(rows);
        break;
    case facts::Type::Hashes:
        column->words = std::make_shared<facts::Dictionary>();
        column->ends.assign(rows, 0);
        break;
    case facts::Type::Instant:
    case facts::Type::Money:
        column->ints.resize(rows);
        break;
    case facts::Type::Number:
        column->numbers.resize(rows);
        break;
    case facts::Type::Flag:
    case facts::Type::Presence:
        column->flags.assign(rows, -1);
        break;
    }
    return column;
}

}
