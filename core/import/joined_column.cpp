#include "core/import/joined_column.h"
#include "core/import/persons.h"
#include "core/import/text/numbers.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <cmath>

namespace zamer::import {

namespace {

constexpr std::size_t kPseudonymBytes = 16;

template<class List, class T>
void append(List& to, std::vector<T>& from)
{
    if constexpr (std::is_same_v<List, std::vector<T>>)
        to.insert(to.end(), from.begin(), from.end());
    else
        to.append(from);
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
    // Only words that a row still has become part of the column, in the order of the rows.
    std::vector<facts::Code> codes(rows.words.size(), facts::kNone);
    std::vector<std::uint32_t> order;
    std::vector<std::string_view> texts;
    for (const std::uint32_t word : rows.codes)
        if (word != facts::kNone && std::exchange(codes[word], 0) == facts::kNone) {
            order.push_back(word);
            texts.push_back(rows.words.text(word));
        }
    std::vector<facts::Code> added(order.size());
    column.words->add(texts, added);
    for (std::size_t i = 0; i < order.size(); ++i)
        codes[order[i]] = added[i];
    for (std::uint32_t& word : rows.codes)
        word = word == facts::kNone ? facts::kNone : codes[word];
    column.codes.append(rows.codes);
    rows = {};
}

void joinLists(facts::Column& column, FieldRows& rows, std::size_t width)
{
    Recoder recoder(*column.words, rows.words);
    std::vector<facts::Code> list;
    for (std::size_t at = 0; at < rows.codes.size(); at += width) {
        list.clear();
        for (std::size_t i = at; i < at + width; ++i) {
            const std::uint32_t word = rows.codes[i];
            if (word == facts::kNone)
                continue;
            const std::string_view all = rows.words.text(word);
            for (std::size_t p = 0; p < all.size(); p += kPseudonymBytes) {
                const facts::Code code = all.size() == kPseudonymBytes
                                             ? recoder.code(word)
                                             : column.words->add(all.substr(p, kPseudonymBytes));
                if (std::find(list.begin(), list.end(), code) == list.end())
                    list.push_back(code);
            }
        }
        column.codes.append(list);
        column.ends.push_back(static_cast<std::uint32_t>(column.codes.size()));
    }
    rows = {};
}

std::size_t rowsIn(const FieldRows& rows)
{
    return std::max({rows.ints.size(), rows.flags.size(), rows.numbers.size(), rows.codes.size()});
}

}

std::shared_ptr<facts::Column> emptyColumn(const FieldPlan& field)
{
    auto column = std::make_shared<facts::Column>();
    column->type = field.type;
    if (field.type == facts::Type::Text || field.type == facts::Type::Key || field.type == facts::Type::Hashes)
        column->words = std::make_shared<facts::Dictionary>();
    return column;
}

void joinRows(const FieldPlan& field, FieldRows& from, std::size_t expected, facts::Column& column)
{
    if (field.isConstant)
        return;
    const std::size_t more = rowsIn(from);
    if (field.type == facts::Type::Hashes) {
        makeRoom(column.ends, more / field.sources.size(), expected);
        joinLists(column, from, field.sources.size());
    } else if (column.words) {
        makeRoom(column.codes, more, expected);
        joinWords(column, from);
    } else if (!from.ints.empty()) {
        makeRoom(column.ints, more, expected);
        append(column.ints, from.ints);
    } else if (!from.flags.empty()) {
        makeRoom(column.flags, more, expected);
        append(column.flags, from.flags);
    } else {
        makeRoom(column.numbers, more, expected);
        append(column.numbers, from.numbers);
    }
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
            word = hiddenKey(word, plan.country, plan.key);
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

}
