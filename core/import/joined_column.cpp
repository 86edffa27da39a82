#include "core/import/joined_column.h"
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

/// Final codes of a block's words: of word w those from first[w] on, one for each of its pieces. Only words that a row still has become part
/// of the column, in the order of the rows.
struct Recoded {
    std::vector<std::uint32_t> first;
    std::vector<facts::Code> codes;
};

Recoded recoded(facts::Dictionary& words, const FieldRows& rows, std::size_t pieceBytes)
{
    Recoded out;
    out.first.assign(rows.words.size(), facts::kNone);
    std::vector<std::string_view> texts;
    const auto take = [&](std::uint32_t word) {
        out.first[word] = static_cast<std::uint32_t>(texts.size());
        const std::string_view text = rows.words.text(word);
        std::size_t from = 0;
        do { // of an empty word, too, a piece: the empty one
            texts.push_back(text.substr(from, pieceBytes));
            from += pieceBytes;
        } while (from < text.size());
    };
    if (rows.inOrder) {
        for (std::uint32_t word = 0; word < rows.words.size(); ++word)
            take(word);
    } else {
        for (const std::uint32_t word : rows.codes)
            if (word != facts::kNone && out.first[word] == facts::kNone)
                take(word);
    }
    out.codes.resize(texts.size());
    words.add(texts, out.codes);
    return out;
}

void joinWords(facts::Column& column, FieldRows& rows)
{
    const Recoded final = recoded(*column.words, rows, std::string_view::npos / 2); // one piece each
    for (std::uint32_t& word : rows.codes)
        word = word == facts::kNone ? facts::kNone : final.codes[final.first[word]];
    column.codes.append(rows.codes);
    rows = {};
}

void joinLists(facts::Column& column, FieldRows& rows, std::size_t width)
{
    const Recoded final = recoded(*column.words, rows, kPseudonymBytes);
    std::vector<facts::Code> lists;
    const auto before = static_cast<std::uint32_t>(column.codes.size());
    for (std::size_t at = 0; at < rows.codes.size(); at += width) {
        const auto begin = static_cast<std::ptrdiff_t>(lists.size());
        for (std::size_t i = at; i < at + width; ++i) {
            const std::uint32_t word = rows.codes[i];
            const std::size_t pieces = word == facts::kNone ? 0 : rows.words.text(word).size() / kPseudonymBytes;
            for (std::size_t piece = 0; piece < pieces; ++piece)
                if (const facts::Code code = final.codes[final.first[word] + piece];
                    std::find(lists.begin() + begin, lists.end(), code) == lists.end())
                    lists.push_back(code);
        }
        column.ends.push_back(before + static_cast<std::uint32_t>(lists.size()));
    }
    column.codes.append(lists);
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
        DateReader(plan.zone, DateOrder::DayMonthYear, false, false, field.months).read(value, whole);
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
