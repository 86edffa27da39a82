#include "core/import/joiner.h"
#include "core/import/text/numbers.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace zamer::import {

namespace {

constexpr std::size_t kRowsListed = 1'000;
constexpr std::size_t kPseudonymBytes = 16;

template<class T>
void append(std::vector<T>& to, std::vector<T>& from)
{
    to.insert(to.end(), from.begin(), from.end());
    std::vector<T>().swap(from);
}

/// Final codes of a block's words, given when a row first needs them.
class Recoder
{
public:
    Recoder(facts::Dictionary& words, const WordList& block)
        : m_words(words), m_block(block), m_codes(block.size(), facts::kNone)
    {
    }
    facts::Code code(std::uint32_t word)
    {
        if (word == facts::kNone)
            return facts::kNone;
        facts::Code& code = m_codes[word];
        if (code == facts::kNone)
            code = m_words.add(m_block.text(word));
        return code;
    }

private:
    facts::Dictionary& m_words;
    const WordList& m_block;
    std::vector<facts::Code> m_codes;
};

void joinWords(facts::Column& column, FieldRows& rows)
{
    Recoder recoder(*column.words, rows.words);
    for (const std::uint32_t word : rows.codes)
        column.codes.push_back(recoder.code(word));
    rows = {};
}

void joinLists(facts::Column& column, FieldRows& rows, std::size_t width)
{
    Recoder recoder(*column.words, rows.words);
    for (std::size_t at = 0; at < rows.codes.size(); at += width) {
        const std::size_t first = column.codes.size();
        for (std::size_t i = at; i < at + width; ++i) {
            const std::uint32_t word = rows.codes[i];
            if (word == facts::kNone)
                continue;
            const std::string_view all = rows.words.text(word);
            for (std::size_t p = 0; p < all.size(); p += kPseudonymBytes) {
                const facts::Code code = all.size() == kPseudonymBytes
                                             ? recoder.code(word)
                                             : column.words->add(all.substr(p, kPseudonymBytes));
                if (std::find(column.codes.begin() + static_cast<std::ptrdiff_t>(first), column.codes.end(), code) ==
                    column.codes.end())
                    column.codes.push_back(code);
            }
        }
        column.ends.push_back(static_cast<std::uint32_t>(column.codes.size()));
    }
    rows = {};
}

void fillConstant(const Plan& plan, const FieldPlan& field, std::size_t rows, facts::Column& column)
{
    const std::string_view value = trimmed(field.constant);
    std::int64_t whole = facts::kNull;
    double number = std::nan("");
    bool flag = true;
    switch (field.type) {
    case facts::Type::Text:
    case facts::Type::Key: {
        const auto entry = field.values.find(folded(value));
        std::string word(entry == field.values.end() ? value : std::string_view(entry->second));
        if (field.type == facts::Type::Key && !isPlainKey(word))
            word = hiddenKey(word, plan.key);
        column.codes.assign(rows, column.words->add(word));
        break;
    }
    case facts::Type::Hashes:
        column.ends.assign(rows, 0);
        break;
    case facts::Type::Instant:
        DateReader(plan.zone, DateOrder::DayMonthYear, false).read(value, whole);
        column.ints.assign(rows, whole);
        break;
    case facts::Type::Money:
        readMoney(value, 0, whole);
        column.ints.assign(rows, whole);
        break;
    case facts::Type::Number:
        readNumber(value, 0, number);
        column.numbers.assign(rows, number);
        break;
    case facts::Type::Flag:
        readFlag(value, flag);
        [[fallthrough]];
    case facts::Type::Presence:
        column.flags.assign(rows, flag ? 1 : 0);
        break;
    }
}

void reserve(facts::Column& column, std::size_t rows)
{
    switch (column.type) {
    case facts::Type::Text:
    case facts::Type::Key:
        return column.codes.reserve(rows);
    case facts::Type::Hashes:
        return column.ends.reserve(rows);
    case facts::Type::Instant:
    case facts::Type::Money:
        return column.ints.reserve(rows);
    case facts::Type::Number:
        return column.numbers.reserve(rows);
    case facts::Type::Flag:
    case facts::Type::Presence:
        return column.flags.reserve(rows);
    }
}

facts::ColumnPtr joinField(const Plan& plan, std::size_t index, std::vector<BlockRows>& blocks, std::size_t rows)
{
    const FieldPlan& field = plan.fields[index];
    auto column = std::make_shared<facts::Column>();
    column->type = field.type;
    if (field.type == facts::Type::Text || field.type == facts::Type::Key || field.type == facts::Type::Hashes)
        column->words = std::make_shared<facts::Dictionary>();
    if (field.isConstant) {
        fillConstant(plan, field, rows, *column);
        return column;
    }
    reserve(*column, rows);
    for (BlockRows& block : blocks) {
        FieldRows& from = block.fields[index];
        if (field.type == facts::Type::Hashes)
            joinLists(*column, from, field.sources.size());
        else if (column->words)
            joinWords(*column, from);
        append(column->ints, from.ints);
        append(column->flags, from.flags);
        append(column->numbers, from.numbers);
    }
    return column;
}

/// Fields with most distinct words first: they take longest.
std::vector<std::size_t> byWork(const Plan& plan, const std::vector<BlockRows>& blocks)
{
    std::vector<std::size_t> work(plan.fields.size(), 0);
    for (const BlockRows& block : blocks)
        for (std::size_t i = 0; i < work.size(); ++i)
            work[i] += block.fields[i].words.size();
    std::vector<std::size_t> order(plan.fields.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&work](std::size_t a, std::size_t b) { return work[a] > work[b]; });
    return order;
}

}

Joined joinRows(const Plan& plan, std::vector<BlockRows>& blocks, unsigned threads)
{
    Joined joined{facts::Table(plan.entity), {}};
    facts::Table& table = joined.rows;
    const std::size_t fields = table.columns.size();
    std::size_t columns = fields;
    for (const FieldPlan& field : plan.fields)
        columns = std::max(columns, static_cast<std::size_t>(field.field) + 1);
    joined.extras.resize(columns - fields);
    for (const BlockRows& block : blocks)
        table.rows += block.line.size();
    table.line.reserve(table.rows);
    for (BlockRows& block : blocks)
        append(table.line, block.line);
    table.source.assign(table.rows, 0);
    const std::vector<std::size_t> order = byWork(plan, blocks);
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < order.size(); i = next++) {
            const auto field = static_cast<std::size_t>(plan.fields[order[i]].field);
            (field < fields ? table.columns[field] : joined.extras[field - fields]) =
                joinField(plan, order[i], blocks, table.rows);
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned t = 1; t < threads; ++t)
        helpers.emplace_back(work);
    work();
    helpers.clear();
    return joined;
}

std::vector<Issue> joinIssues(const Plan& plan, const std::vector<BlockRows>& blocks)
{
    std::vector<Issue> issues;
    for (const BlockRows& block : blocks) {
        for (const BlockIssue& from : block.issues) {
            const std::string column = from.field < plan.fields.size() ? plan.fields[from.field].column : std::string();
            auto to = std::find_if(issues.begin(), issues.end(), [&](const Issue& issue) {
                return issue.kind == from.kind && issue.rejects == from.rejects && issue.column == column;
            });
            if (to == issues.end())
                to = issues.insert(issues.end(), Issue{from.kind, from.rejects, column, from.value, 0, {}});
            to->count += from.count;
            for (const std::uint32_t row : from.rows)
                if (to->rejects || to->rows.size() < kRowsListed)
                    to->rows.push_back(row);
        }
    }
    for (Issue& issue : issues)
        if (!std::is_sorted(issue.rows.begin(), issue.rows.end()))
            std::sort(issue.rows.begin(), issue.rows.end());
    return issues;
}

}
