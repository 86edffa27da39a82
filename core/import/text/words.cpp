#include "core/import/text/words.h"

#include "core/import/text/encoding.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace zamer::import {

namespace {

constexpr std::string_view kWideBlanks[] = {"\u00A0", "\u202F", "\u2009", "\u200B", "\uFEFF"};

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::size_t blankAtStart(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isBlank(text.front()))
        return 1;
    for (const std::string_view blank : kWideBlanks)
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

std::size_t blankAtEnd(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isBlank(text.back()))
        return 1;
    for (const std::string_view blank : kWideBlanks)
        if (text.ends_with(blank))
            return blank.size();
    return 0;
}

}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string_view trimmed(std::string_view text)
{
    // ASCII or Cyrillic letters at both ends: what nearly every cell has.
    const auto isCyrillic = [](char lead) { return lead == '\xD0' || lead == '\xD1'; };
    if (text.empty())
        return text;
    if ((text.front() > ' ' || isCyrillic(text.front())) &&
        (text.back() > ' ' || (text.size() > 1 && isCyrillic(text[text.size() - 2]))))
        return text;
    while (const std::size_t count = blankAtStart(text))
        text.remove_prefix(count);
    while (const std::size_t count = blankAtEnd(text))
        text.remove_suffix(count);
    return text;
}

std::string folded(std::string_view text)
{
    std::string out(text);
    if (isAscii(text)) {
        std::transform(out.begin(), out.end(), out.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        return out;
    }
    return textOf(text).toCaseFolded().toStdString();
}

std::string foldedOnOneLine(std::string_view text)
{
    std::string out;
    bool blank = false;
    const std::string all = folded(trimmed(text));
    for (std::string_view rest = all; !rest.empty();) {
        if (const std::size_t count = blankAtStart(rest)) {
            blank = true;
            rest.remove_prefix(count);
            continue;
        }
        if (blank)
            out += ' ';
        blank = false;
        out += rest.front();
        rest.remove_prefix(1);
    }
    return out;
}

bool mayBeMissing(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.front() == '\xD0') // "не ..."
        return text.size() > 1 && (text[1] == '\x9D' || text[1] == '\xBD');
    switch (text.front()) {
    case '-':
    case '\xE2': // dashes
    case 'N':
    case 'n':
    case 'S':
    case 's':
    case '(':
    case '#':
        return true;
    default:
        return false;
    }
}

bool isMissing(std::string_view text)
{
    static constexpr std::string_view kWords[] = {
        "-",
        "–",
        "—",
        "--",
        "---",
        "n/a",
        "#n/a",
        "#ref!",
        "#value!",
        "#div/0!",
        "#name?",
        "#null!",
        "#num!",
        "select",
        "не закрыта",
        "не закрыт",
        "not closed",
        "no cerrado",
        "não fechado",
        "(not set)",
        "(other)",
        "н/д",
        "не определено",
        "не определён",
        "не определен",
        "нет данных",
    };
    // Names of people and places as soon as they are written like names: Null, Nan, Na.
    static constexpr std::string_view kExact[] = {"NA", "NaN", "nan", "NAN", "null", "NULL"};
    if (text.empty())
        return true;
    if (text.size() > 26)
        return false;
    if (!mayBeMissing(text))
        return false;
    if (std::find(std::begin(kExact), std::end(kExact), text) != std::end(kExact))
        return true;
    const std::string word = folded(text);
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

std::string masked(std::string_view text)
{
    const QString from = textOf(text);
    QString out;
    for (const QChar c : from.left(60)) {
        if (c.isDigit())
            out += QLatin1Char('0');
        else if (c.script() == QChar::Script_Cyrillic)
            out += QChar(0x0445);
        else if (c.isLetter() || c.isSurrogate())
            out += QLatin1Char('x');
        else
            out += c.isSpace() ? QChar(QLatin1Char(' ')) : c;
    }
    if (from.size() > 60)
        out += QChar(0x2026);
    return out.toStdString();
}

std::string_view unquoted(std::string_view raw, char quote, std::string& scratch)
{
    if (raw.empty() || quote == 0 || raw.front() != quote)
        return raw;
    const std::string_view inner = raw.substr(1);
    const std::size_t close = inner.find(quote);
    if (close == std::string_view::npos)
        return inner;
    if (close + 1 == inner.size())
        return inner.substr(0, close);
    scratch.clear();
    bool inside = true;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inside && inner[i] == quote) {
            if (i + 1 < inner.size() && inner[i + 1] == quote)
                ++i;
            else {
                inside = false;
                continue;
            }
        }
        scratch += inner[i];
    }
    return scratch;
}

}
