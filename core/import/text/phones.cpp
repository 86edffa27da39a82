#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

/// Numbering plans (ITU-T E.164, national plans): country code, trunk prefix, shortest and longest national number.
struct Plan {
    std::string_view country;
    std::string_view code;
    std::string_view trunk;
    std::size_t least;
    std::size_t most;
};

constexpr Plan kPlans[] = {
    {"RU", "7", "8", 10, 10}, {"KZ", "7", "8", 10, 10}, {"BY", "375", "80", 9, 9}, {"UA", "380", "0", 9, 9},
    {"US", "1", "1", 10, 10}, {"CA", "1", "1", 10, 10}, {"GB", "44", "0", 9, 10},  {"DE", "49", "0", 9, 11},
    {"FR", "33", "0", 9, 9},  {"ES", "34", "", 9, 9},   {"PT", "351", "", 9, 9},   {"BR", "55", "0", 10, 11},
    {"IT", "39", "", 9, 11},  {"PL", "48", "", 9, 9},   {"TR", "90", "0", 10, 10}, {"UZ", "998", "", 9, 9},
    {"GE", "995", "0", 9, 9}, {"AZ", "994", "0", 9, 9}, {"KG", "996", "0", 9, 9},  {"TJ", "992", "", 9, 9},
    {"IL", "972", "0", 9, 9}, {"MX", "52", "", 10, 10}, {"AR", "54", "0", 10, 11}, {"IN", "91", "0", 10, 10},
    {"AE", "971", "0", 9, 9}, {"CO", "57", "", 10, 10}, {"CL", "56", "", 9, 9},    {"NL", "31", "0", 9, 9},
    {"CZ", "420", "", 9, 9},  {"AM", "374", "0", 9, 9},
};

const Plan* planOf(std::string_view country)
{
    const auto plan =
        std::find_if(std::begin(kPlans), std::end(kPlans), [country](const Plan& p) { return p.country == country; });
    return plan == std::end(kPlans) ? nullptr : plan;
}

/// Up to the extension: "доб. 12", "ext 12", "x12", "#12".
std::string_view withoutExtension(std::string_view text)
{
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool digit = c >= '0' && c <= '9';
        digits += digit ? 1U : 0U;
        if (digit || digits < 7 || c == ' ' || c == '-' || c == '(' || c == ')')
            continue;
        const std::string_view rest = text.substr(i);
        const bool mark = c == '#' || c == 'x' || c == 'X' || c == 'e' || c == 'E';
        if (mark || rest.starts_with("доб") || rest.starts_with("Доб") || rest.starts_with("вн") ||
            rest.starts_with("х"))
            return text.substr(0, i);
    }
    return text;
}

/// Empty where it is no number that could be called from abroad.
std::string international(const std::string& digits, bool hasCode, std::string_view country)
{
    const Plan* const plan = planOf(country);
    if (hasCode) {
        const bool seven = digits.starts_with('7') && digits.size() != 11;
        return digits.size() < 9 || digits.size() > 15 || seven ? std::string() : digits;
    }
    if (digits.size() < 9 || digits.size() > 15)
        return {};
    if (plan == nullptr)
        return digits.size() >= 10 ? digits : std::string();
    const std::string code(plan->code);
    const auto isNational = [plan](std::size_t length) { return length >= plan->least && length <= plan->most; };
    if (digits.starts_with(plan->code) && isNational(digits.size() - plan->code.size()))
        return digits;
    if (!plan->trunk.empty() && digits.starts_with(plan->trunk) && isNational(digits.size() - plan->trunk.size()))
        return code + digits.substr(plan->trunk.size());
    if (isNational(digits.size()) || digits.size() == 9)
        return code + digits;
    return digits.size() >= 11 ? digits : std::string();
}

std::string normalisedPhone(std::string_view part, std::string_view country)
{
    part = withoutExtension(trimmed(part));
    std::string digits;
    bool plus = false;
    for (const char c : part) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c == '+')
            plus = plus || digits.empty();
    }
    if (!plus && digits.starts_with("00") && digits.size() > 11) {
        plus = true;
        digits.erase(0, 2);
    }
    const bool oneDigit = digits.find_first_not_of(digits.empty() ? '0' : digits.back()) == std::string::npos;
    return oneDigit ? std::string() : international(digits, plus, country);
}

bool partsPhones(char c)
{
    return c == ',' || c == ';' || c == '/' || c == '\n' || c == '\r';
}

bool partsEmails(char c)
{
    return partsPhones(c) || c == ' ' || c == '\t' || c == '<' || c == '>';
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

void addNew(std::vector<std::string>& list, std::string value)
{
    if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(std::move(value));
}

}

void addPhones(std::string_view cell, std::string_view country, std::vector<std::string>& list)
{
    eachPart(cell, partsPhones, [&](std::string_view part) { addNew(list, normalisedPhone(part, country)); });
}

void addEmails(std::string_view cell, std::vector<std::string>& list)
{
    eachPart(cell, partsEmails, [&list](std::string_view part) {
        part = trimmed(part);
        if (part.starts_with("mailto:"))
            part.remove_prefix(7);
        const std::size_t at = part.find('@');
        if (at != std::string_view::npos && at > 0 && at + 1 < part.size() &&
            part.find('@', at + 1) == std::string_view::npos)
            addNew(list, folded(part));
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
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out = "~";
    for (const char c : pseudonym("key:" + folded(trimmed(key)), secret)) {
        out += kDigits[static_cast<unsigned char>(c) >> 4];
        out += kDigits[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

bool isBrokenId(std::string_view text)
{
    const std::size_t e = text.find_first_of("Ee");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || text[e + 1] != '+')
        return false;
    const auto allOf = [](std::string_view part, std::string_view set) {
        return part.find_first_not_of(set) == std::string_view::npos;
    };
    return allOf(text.substr(0, e), "0123456789.,") && allOf(text.substr(e + 2), "0123456789");
}

}
