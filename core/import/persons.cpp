#include "core/import/persons.h"
#include "core/facts/fold/parallel.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kLongestWord = 250;
constexpr std::size_t kRowsListed = 1'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// What may stand between the digits of one number.
bool joinsDigits(std::string_view text, std::size_t at)
{
    return std::string_view(" -().\t").find(text[at]) != std::string_view::npos ||
           text.substr(at).starts_with("\xC2\xA0") || (at > 0 && text.substr(at - 1).starts_with("\xC2\xA0"));
}

/// Bare digits that are a whole number of some country: those of the audit's, and the ones whose code is long enough to be no accident.
bool isWholeNumber(std::string_view digits, std::string_view country, bool written)
{
    if (digits.size() < 10 || digits.size() > 15)
        return false;
    const std::vector<std::string> own = phonesIn(digits, country);
    if (own.empty())
        return false;
    if (country == "RU" || country == "KZ") {
        if (digits.size() == 11)
            return (digits[0] == '7' || digits[0] == '8') && digits[1] >= '3';
        if (digits.size() == 10)
            return digits[0] == '9' || (written && digits[0] >= '3');
    } else if (digits.size() <= 11 && (own.front() != digits || written)) {
        return true;
    }
    for (const std::string_view code : {"375", "380", "998", "995", "994", "996", "992", "972", "374"})
        if (digits.starts_with(code) && digits.size() == 12)
            return true;
    return written && digits.size() == 11 && digits[0] == '7';
}

/// One run of digits and what may stand between them.
bool isPhone(std::string_view run, bool plus, std::string_view country)
{
    std::string digits;
    std::size_t groups = 0;
    bool dots = true;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (isDigit(run[i])) {
            groups += i == 0 || !isDigit(run[i - 1]) ? 1U : 0U;
            digits += run[i];
        } else {
            dots = dots && run[i] == '.';
        }
    }
    if (plus)
        return digits.size() >= 9 && digits.size() <= 15;
    // "1700000000.1234" is a number of a call, "12.10.2026" a day.
    const bool written = groups >= 3 && !(dots && groups < 4);
    return isWholeNumber(digits, country, written);
}

struct Stretch {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// The digits of the next phone number; behind the text where there is none.
Stretch phoneFrom(std::string_view text, std::size_t at, std::string_view country)
{
    while (at < text.size()) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        std::size_t last = at;
        while (end < text.size() && (isDigit(text[end]) || joinsDigits(text, end))) {
            if (isDigit(text[end]))
                last = end + 1;
            ++end;
        }
        const std::size_t before = text.find_last_not_of(" (", at == 0 ? 0 : at - 1);
        const bool plus = at > 0 && before != std::string_view::npos && text[before] == '+';
        // Part of a longer word: "a1b2c3d4-79161234567".
        const bool inside =
            (at > 0 && isLetterOrDigit(text[at - 1]) && static_cast<unsigned char>(text[at - 1]) < 0x80) ||
            (last < text.size() && isLetterOrDigit(text[last]) && static_cast<unsigned char>(text[last]) < 0x80);
        if (!inside && isPhone(text.substr(at, last - at), plus, country))
            return {at, last};
        at = end;
    }
    return {text.size(), text.size()};
}

/// The next address: from the first letter of what stands before its @ to the last of what stands behind.
Stretch emailFrom(std::string_view text, std::size_t from)
{
    const auto ofAddress = [text](std::size_t at) {
        return isLetterOrDigit(text[at]) || std::string_view("._-+").find(text[at]) != std::string_view::npos;
    };
    for (std::size_t at = text.find('@', from); at != std::string_view::npos; at = text.find('@', at + 1)) {
        const bool begins = at == 0 || isLetterOrDigit(text[at - 1]) ||
                            std::string_view("._-+ (<:").find(text[at - 1]) != std::string_view::npos;
        if (at + 1 == text.size() || !isLetterOrDigit(text[at + 1]) || !begins)
            continue;
        Stretch address{at, at + 1};
        while (address.from > from && ofAddress(address.from - 1))
            --address.from;
        while (address.to < text.size() && ofAddress(address.to))
            ++address.to;
        return address;
    }
    return {text.size(), text.size()};
}

bool hasEmail(std::string_view text)
{
    return emailFrom(text, 0).from < text.size();
}

bool mayBePersonal(std::string_view text)
{
    if (text.size() > kLongestWord)
        return true;
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '@' || c == '\n' || c == '\r')
            return true;
        digits += isDigit(c) ? 1U : 0U;
    }
    return digits >= 9;
}

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

}

bool hasPhone(std::string_view text, std::string_view country)
{
    return phoneFrom(text, 0, country).from < text.size();
}

bool isPersonal(std::string_view text, std::string_view country)
{
    return mayBePersonal(text) && (text.size() > kLongestWord || text.find_first_of("\r\n") != std::string_view::npos ||
                                   hasEmail(text) || hasPhone(text, country));
}

std::string withoutPersons(const std::string& text)
{
    return text.size() <= kLongestWord && (hasEmail(text) || hasPhone(text, "RU")) ? masked(text) : text;
}

std::string stageForIssue(std::string_view stage, std::string_view country)
{
    return isPersonal(stage, country) ? masked(trimmed(stage)) : std::string(trimmed(stage));
}

std::string maskPersons(std::string_view text, std::string_view country)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Stretch phone = phoneFrom(text, at, country);
        const Stretch email = emailFrom(text, at);
        const Stretch next = email.from <= phone.from ? email : phone;
        out += text.substr(at, next.from - at);
        for (const char c : text.substr(next.from, next.to - next.from))
            if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80) // a letter of several bytes is one x
                out += isDigit(c) ? '0' : isLetterOrDigit(c) ? 'x' : c;
        at = next.to;
    }
    return out;
}

std::string keptWord(std::string_view word, std::string_view field, std::string_view country, const SecretKey& key)
{
    return isPersonal(word, country) ? replacement(word, field, key) : std::string(word);
}

void listWords(std::string_view words, std::size_t most, std::string& list)
{
    constexpr std::string_view kBetween = "; ";
    const std::string between(kBetween);
    auto count = static_cast<std::size_t>(std::count(list.begin(), list.end(), ';')) + (list.empty() ? 0U : 1U);
    for (std::size_t at = 0, end = 0; at < words.size() && count < most; at = end + kBetween.size()) {
        end = std::min(words.find(kBetween, at), words.size());
        const std::string word(words.substr(at, end - at));
        if (word.empty() || (between + list + between).find(between + word + between) != std::string::npos)
            continue;
        list += (list.empty() ? std::string() : between) + word;
        ++count;
    }
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
            std::string header(fields[i].name);
            for (const ColumnGuess& column : result.mapping.columns)
                if (main && column.field == fields[i].name)
                    header = column.header;
            if (hidden.count > 0)
                result.issues.push_back({Issue::Kind::PersonalText, false, std::move(header), std::move(hidden.example),
                                         hidden.count, std::move(hidden.rows)});
        }
    };
    clean(result.rows, true);
    for (facts::Table& more : result.more)
        clean(more, false);
}

}
