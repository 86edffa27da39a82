#include "core/import/persons.h"
#include "core/facts/fold/parallel.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kRowsListed = 1'000;

/// The client's own people, who are named in reports.
bool isStaff(std::string_view field)
{
    return field == "owner" || field == "user" || field == "manager" || field == "name";
}

/// A name broken over lines is a name all the same, not a note.
std::string asKept(std::string_view word, std::string_view field)
{
    std::string line;
    if (!isStaff(field) || word.find_first_of("\r\n") == std::string_view::npos)
        return std::string(word);
    for (const char c : word)
        if (c != '\r' && c != '\n')
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    return std::string(trimmed(line));
}

std::string replacement(std::string_view word, std::string_view field, const SecretKey& key)
{
    const std::size_t at = word.find('@');
    const bool address =
        at > 0 && at != std::string_view::npos && word.find_first_of(" \t\r\n,;<>") == std::string_view::npos;
    if (isStaff(field) && address && word.size() <= kLongestWord && !mayBePersonal(word.substr(0, at)))
        return std::string(word.substr(0, at));
    return hiddenKey(word, key);
}

/// The header of the one column that feeds a field; the field's own name where none or several do.
std::string onlyColumn(const Mapping& mapping, std::string_view field)
{
    std::string header;
    for (const ColumnGuess& column : mapping.columns) {
        if (column.field != field)
            continue;
        if (!header.empty())
            return std::string(field);
        header = column.header;
    }
    return header.empty() ? std::string(field) : header;
}

}

std::string keptWord(std::string_view word, std::string_view field, std::string_view country, const SecretKey& key)
{
    return isPersonal(word, country) ? replacement(word, field, key) : std::string(word);
}

HiddenWords hidePersons(const facts::Table& table, int field, std::string_view country, const SecretKey& key)
{
    HiddenWords hidden;
    const facts::Column& column = *table.column(field);
    const std::string_view name = facts::fields(table.entity)[static_cast<std::size_t>(field)].name;
    std::vector<bool> personal(column.words->size(), false);
    bool any = false;
    for (facts::Code code = 0; code < column.words->size(); ++code) {
        const std::string_view word = column.words->text(code);
        if (!mayBePersonal(word))
            continue;
        const std::string kept = asKept(word, name);
        personal[code] = isPersonal(kept, country);
        any = any || personal[code] || kept != word;
    }
    if (!any)
        return hidden;
    auto clean = std::make_shared<facts::Column>();
    clean->type = column.type;
    clean->words = std::make_shared<facts::Dictionary>();
    std::vector<facts::Code> codes(personal.size(), facts::kNone);
    clean->codes.reserve(column.codes.size());
    for (std::size_t row = 0; row < column.codes.size(); ++row) {
        const facts::Code code = column.codes[row];
        if (code != facts::kNone && codes[code] == facts::kNone) {
            const std::string_view word = column.words->text(code);
            codes[code] = clean->words->add(personal[code] ? replacement(word, name, key) : asKept(word, name));
        }
        clean->codes.push_back(code == facts::kNone ? facts::kNone : codes[code]);
        if (code == facts::kNone || !personal[code])
            continue;
        if (!clean->words->text(clean->codes[row]).starts_with('~')) {
            if (hidden.logins.count == 0)
                hidden.logins.value = masked(column.words->text(code));
            listRow(hidden.logins, table.line[row]);
            continue;
        }
        if (hidden.count++ == 0)
            hidden.example = masked(column.words->text(code));
        if (hidden.rows.size() < kRowsListed)
            hidden.rows.push_back(table.line[row]);
    }
    hidden.column = std::move(clean);
    return hidden;
}

void hidePersons(ReadResult& result, std::string_view country, const SecretKey& key)
{
    const auto clean = [&](facts::Table& table, bool main) {
        const std::span<const facts::Field> fields = facts::fields(table.entity);
        std::vector<HiddenWords> found(fields.size());
        facts::inParallel(fields.size(), [&](std::size_t i) {
            const int field = static_cast<int>(i);
            const bool words = fields[i].type == facts::Type::Text;
            const bool numbers = fields[i].type == facts::Type::Money || fields[i].type == facts::Type::Number;
            if (table.has(field) && (words || numbers))
                found[i] = words ? hidePersons(table, field, country, key) : hidePhoneNumbers(table, field, country);
        });
        for (std::size_t i = 0; i < fields.size(); ++i) {
            HiddenWords& hidden = found[i];
            if (!hidden.column)
                continue;
            table.columns[i] = std::move(hidden.column);
            const std::string header = main ? onlyColumn(result.mapping, fields[i].name) : std::string(fields[i].name);
            if (hidden.logins.count > 0) {
                hidden.logins.column = header;
                result.issues.push_back(std::move(hidden.logins));
            }
            if (hidden.count > 0)
                result.issues.push_back({Issue::Kind::PersonalText, false, header, std::move(hidden.example),
                                         hidden.count, std::move(hidden.rows)});
        }
    };
    clean(result.rows, true);
    for (facts::Table& more : result.more)
        clean(more, false);
}

}
