#include "core/import/sheet/format_units.h"
#include "core/import/text/headers.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr int kThousand = 3;

/// What stands around the digits of a format's first section.
struct Surroundings {
    std::string words;
    int thousands = 0; // commas that part no digits
};

bool isPlaceholder(char c)
{
    return c == '0' || c == '#' || c == '?';
}

bool isCommaOfScale(std::string_view code, std::size_t at)
{
    if (at == 0 || !(isPlaceholder(code[at - 1]) || code[at - 1] == ','))
        return false;
    const std::size_t next = code.find_first_not_of(',', at);
    return next == std::string_view::npos || !isPlaceholder(code[next]);
}

Surroundings surroundingsOf(std::string_view code)
{
    Surroundings out;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            const std::size_t end = std::min(code.find('"', i + 1), code.size());
            out.words += ' ' + std::string(code.substr(i + 1, end - i - 1));
            i = end;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inner = code.substr(i + 1, end - i - 1);
            if (inner.starts_with('$'))
                out.words += ' ' + std::string(inner.substr(1, inner.find('-') - 1));
            i = end;
        } else if (c == '_' || c == '*') {
            ++i; // room as wide as the next character, or filled with it
        } else if (c == '\\') {
            if (++i < code.size())
                out.words += code[i];
        } else if (c == ',' && isCommaOfScale(code, i)) {
            ++out.thousands;
        } else if (c == '$' || static_cast<unsigned char>(c) >= 0x80) {
            out.words += c;
        } else {
            out.words += ' ';
        }
    }
    return out;
}

/// As an amount in text names it; "$" stays open.
std::string currencyWord(const std::string& codes)
{
    constexpr std::size_t kOneCode = 3;
    if (codes.size() == kOneCode)
        return codes;
    return codes.starts_with("RUB") ? "руб" : codes.starts_with("USD") ? "$" : "¥";
}

std::string powerWord(int power)
{
    return power == kThousand ? "тыс" : power == 2 * kThousand ? "млн" : power == 3 * kThousand ? "млрд" : "";
}

}

FormatUnit unitOfFormat(std::string_view formatCode)
{
    const Surroundings around = surroundingsOf(formatCode);
    if (around.thousands == 0 && around.words.find_first_not_of(' ') == std::string::npos)
        return {};
    FormatUnit unit;
    unit.shift = around.thousands <= 3 ? around.thousands * kThousand : 0;
    // A lone letter may be anything ("0 м"), but a currency stands beside digits only.
    const int said = unitOfHeader("x" + around.words + " x").power;
    if (const std::string power = powerWord(unit.shift > 0 ? unit.shift : said); !power.empty())
        unit.suffix += ' ' + power;
    if (const std::string codes = unitOfHeader("x," + around.words).currency; !codes.empty())
        unit.suffix += ' ' + currencyWord(codes);
    return unit;
}

void appendWithUnit(std::string_view number, const FormatUnit& unit, std::string& out)
{
    if (unit.isNone() || number.empty() || number.find_first_not_of("-.0123456789") != std::string_view::npos) {
        out += number;
        return;
    }
    const bool negative = number.starts_with('-');
    number.remove_prefix(negative ? 1 : 0);
    std::string digits(number.substr(0, number.find('.')));
    std::string decimals(number.size() > digits.size() ? number.substr(digits.size() + 1) : std::string_view());
    const auto shift = static_cast<std::size_t>(unit.shift);
    if (shift > 0) {
        digits.insert(0, digits.size() > shift ? 0 : shift + 1 - digits.size(), '0');
        decimals.insert(0, digits.substr(digits.size() - shift));
        digits.resize(digits.size() - shift);
        decimals.resize(decimals.find_last_not_of('0') + 1);
    }
    out += negative ? "-" : "";
    out += digits;
    if (!decimals.empty())
        out += '.' + decimals;
    out += unit.suffix;
}

}
