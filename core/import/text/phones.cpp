#include "core/import/text/phones.h"
#include "core/import/text/numbering.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

/// One number, without letters; brackets, blanks, dashes and points may stand anywhere.
std::string normalisedPhone(std::string_view part, std::string_view country)
{
    std::string digits;
    bool plus = false;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const char c = part[i];
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c == '+')
            plus = plus || digits.empty();
        else if (plus && part.substr(i).starts_with("(0)"))
            i += 2; // "+44 (0)20": dialled at home only
    }
    if (!plus && digits.starts_with("00") && digits.size() > 11) {
        plus = true;
        digits.erase(0, 2);
    }
    const bool oneDigit = digits.find_first_not_of(digits.empty() ? '0' : digits.back()) == std::string::npos;
    return oneDigit ? std::string() : international(digits, plus, country);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters of any alphabet, and what else a number never has inside: "доб. 12", "x208", "#3", "и". Blanks and dashes of Unicode begin with
/// the bytes C2 and E2.
bool endsNumber(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (byte >= 0xC3 && byte < 0xE0);
    return letter || c == '#' || c == '*' || c == '=' || c == ':';
}

std::size_t countDigits(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDigit));
}

/// Where `share` of the digits are over, if a blank stands there; npos otherwise.
std::size_t blankAfter(std::string_view text, std::size_t share)
{
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (digits == share && !isDigit(text[i]))
            return i;
        digits += isDigit(text[i]) ? 1 : 0;
        if (digits > share)
            break;
    }
    return std::string_view::npos;
}

template<class Take>
void eachNumber(std::string_view run, const Take& take)
{
    // "8 916 123-45-67 8 495 123-45-67": too long for one number, and in halves or thirds at a blank.
    const std::size_t digits = countDigits(run);
    for (std::size_t parts = 2; digits > 15 && parts <= 3; ++parts) {
        if (digits % parts != 0 || digits / parts > 12)
            continue;
        const std::size_t at = blankAfter(run, digits / parts);
        if (at == std::string_view::npos)
            continue;
        take(run.substr(0, at));
        return eachNumber(run.substr(at), take);
    }
    take(run);
}

/// The stretches between letters and before a second plus.
template<class Take>
void eachRun(std::string_view part, const Take& take)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i <= part.size(); ++i) {
        const bool secondPlus = i < part.size() && part[i] == '+' && countDigits(part.substr(from, i - from)) > 0;
        if (i < part.size() && !secondPlus && !endsNumber(part[i]))
            continue;
        if (i > from)
            eachNumber(part.substr(from, i - from), take);
        from = secondPlus || i == part.size() ? i : i + 1;
    }
}

/// "79161234567.0", as a table of floating-point numbers leaves it.
std::string_view withoutPointZero(std::string_view text)
{
    if (text.ends_with(".0") && text.find_first_not_of("0123456789") == text.size() - 2)
        text.remove_suffix(2);
    return text;
}

bool partsPhones(char c)
{
    return c == ',' || c == ';' || c == '/' || c == '|' || c == '\\' || c == '\n' || c == '\r';
}

bool partsEmails(char c)
{
    return partsPhones(c) || c == ' ' || c == '\t' || c == '<' || c == '>' || c == '(' || c == ')' || c == '"' ||
           c == '\'';
}

template<class Take>
void eachPart(std::string_view cell, bool (*parts)(char), const Take& take)
{
    while (!cell.empty()) {
        std::size_t end = 0;
        while (end < cell.size() && !parts(cell[end]))
            ++end;
        take(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

std::string hidden(std::string_view normalised, const SecretKey& secret)
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::string out = "~";
    for (const char c : pseudonym(normalised, secret)) {
        out += kHex[static_cast<unsigned char>(c) >> 4];
        out += kHex[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

void addNew(std::vector<std::string>& list, std::string value)
{
    if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(std::move(value));
}

}

void addPhones(std::string_view cell, std::string_view country, std::vector<std::string>& list)
{
    eachPart(cell, partsPhones, [&](std::string_view part) {
        part = withoutPointZero(trimmed(part));
        if (isBrokenId(part)) // a rounded number is somebody else's
            return;
        eachRun(part, [&](std::string_view run) { addNew(list, normalisedPhone(run, country)); });
    });
}

void addEmails(std::string_view cell, std::vector<std::string>& list)
{
    eachPart(cell, partsEmails, [&list](std::string_view part) {
        std::string address = folded(trimmed(part));
        if (address.starts_with("mailto:"))
            address.erase(0, 7);
        address.resize(std::min(address.size(), address.find('?'))); // ?subject=
        while (address.ends_with('.'))
            address.pop_back();
        const std::size_t at = address.find('@');
        if (at != std::string::npos && at > 0 && at + 1 < address.size() &&
            address.find('@', at + 1) == std::string::npos)
            addNew(list, std::move(address));
    });
}

std::vector<std::string> phonesIn(std::string_view cell, std::string_view country)
{
    std::vector<std::string> list;
    addPhones(cell, country, list);
    return list;
}

std::vector<std::string> emailsIn(std::string_view cell)
{
    std::vector<std::string> list;
    addEmails(cell, list);
    return list;
}

bool isPlainKey(std::string_view key)
{
    std::size_t digits = 0;
    for (const char c : key) {
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
        if (!digit && !letter)
            return false;
        digits += digit ? 1U : 0U;
    }
    const bool phone = digits == key.size() && digits >= 10 && digits <= 15;
    return digits > 0 && !phone;
}

std::string hiddenKey(std::string_view key, const SecretKey& secret)
{
    return hidden("key:" + folded(trimmed(key)), secret);
}

std::string hiddenKey(std::string_view key, std::string_view country, const SecretKey& secret)
{
    std::vector<std::string> person = emailsIn(key);
    if (person.empty())
        person = phonesIn(key, country);
    return person.size() == 1 ? hidden(person.front(), secret) : hiddenKey(key, secret);
}

bool isBrokenId(std::string_view text)
{
    std::size_t e = 0;
    while (e < text.size() && text[e] != 'E' && text[e] != 'e')
        ++e;
    if (e == 0 || e + 2 >= text.size() || text[e + 1] != '+')
        return false;
    const auto allOf = [](std::string_view part, std::string_view set) {
        return part.find_first_not_of(set) == std::string_view::npos;
    };
    return allOf(text.substr(0, e), "0123456789.,") && allOf(text.substr(e + 2), "0123456789");
}

bool hasBrokenPhone(std::string_view cell)
{
    if (std::none_of(cell.begin(), cell.end(), [](char c) { return c == 'E' || c == 'e'; }))
        return false;
    bool broken = false;
    eachPart(cell, partsPhones, [&broken](std::string_view part) { broken = broken || isBrokenId(trimmed(part)); });
    return broken;
}

}
