#include "core/import/personal_text.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <vector>

namespace zamer::import {

namespace {

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

}
