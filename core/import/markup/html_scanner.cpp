#include "core/import/markup/html_scanner.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kLongestText = std::size_t{64} << 10;
constexpr std::size_t kLongestName = 64;
constexpr std::size_t kLongestValue = 256;

bool isLetter(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlank(int c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

char lower(int c)
{
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

void append(char32_t code, std::string& out)
{
    // Numbers of the C1 controls mean windows-1252, as in every browser.
    static constexpr char16_t kC1[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                       0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (code >= 0x80 && code < 0xA0)
        code = kC1[code - 0x80];
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        code = 0xFFFD;
    appendCodePoint(code, out);
}

char32_t namedEntity(std::string_view name)
{
    struct Entity {
        std::string_view name;
        char32_t code;
    };
    static constexpr Entity kEntities[] = {
        {"amp", '&'},       {"lt", '<'},        {"gt", '>'},       {"quot", '"'},     {"apos", '\''},
        {"nbsp", 0xA0},     {"laquo", 0xAB},    {"raquo", 0xBB},   {"mdash", 0x2014}, {"ndash", 0x2013},
        {"minus", 0x2212},  {"hellip", 0x2026}, {"euro", 0x20AC},  {"pound", 0xA3},   {"cent", 0xA2},
        {"yen", 0xA5},      {"deg", 0xB0},      {"plusmn", 0xB1},  {"middot", 0xB7},  {"bull", 0x2022},
        {"times", 0xD7},    {"copy", 0xA9},     {"reg", 0xAE},     {"trade", 0x2122}, {"lsquo", 0x2018},
        {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"bdquo", 0x201E},
        {"thinsp", 0x2009}, {"ensp", 0x2002},   {"emsp", 0x2003},  {"shy", 0xAD},     {"sect", 0xA7},
        {"para", 0xB6},     {"numero", 0x2116}, {"eacute", 0xE9},  {"egrave", 0xE8},  {"agrave", 0xE0},
        {"ccedil", 0xE7},   {"auml", 0xE4},     {"ouml", 0xF6},    {"uuml", 0xFC},    {"szlig", 0xDF},
        {"ntilde", 0xF1},   {"larr", 0x2190},   {"rarr", 0x2192},  {"frac12", 0xBD},  {"sup2", 0xB2}};
    for (const Entity& entity : kEntities)
        if (entity.name == name)
            return entity.code;
    return 0;
}

/// "#1041", "#x411"; 0 where it is none.
char32_t numericEntity(std::string_view name)
{
    const bool hex = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
    char32_t code = 0;
    for (const char c : name.substr(hex ? 2 : 1)) {
        const int digit = c >= '0' && c <= '9'                        ? c - '0'
                          : hex && lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10
                                                                      : -1;
        if (digit < 0 || code > 0x110000)
            return 0;
        code = code * (hex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    return name.size() > (hex ? 2U : 1U) ? std::max<char32_t>(code, 1) : 0;
}

}

HtmlScanner::Token HtmlScanner::next()
{
    m_text.clear();
    for (;;) {
        const int c = m_bytes.peek();
        if (c < 0)
            return m_text.empty() ? Token::Done : Token::Text;
        if (c == '<') {
            if (!m_text.empty())
                return Token::Text;
            m_bytes.next();
            const int first = m_bytes.peek();
            if (first == '!' || first == '?') {
                passComment();
            } else if (first == '/' || isLetter(first)) {
                const Token token = readTag();
                if (token == Token::Start && (m_name == "script" || m_name == "style"))
                    passRaw("</" + m_name);
                else
                    return token;
            } else {
                m_text += '<';
            }
            continue;
        }
        m_bytes.next();
        if (c == '&')
            readEntity();
        else
            m_text += static_cast<char>(c);
        if (m_text.size() >= kLongestText)
            return Token::Text;
    }
}

int HtmlScanner::skipBlanks()
{
    while (isBlank(m_bytes.peek()))
        m_bytes.next();
    return m_bytes.peek();
}

HtmlScanner::Token HtmlScanner::readTag()
{
    const bool end = m_bytes.peek() == '/';
    if (end)
        m_bytes.next();
    m_name.clear();
    m_colspan = 1;
    m_rowspan = 1;
    while (isLetter(m_bytes.peek()) || (m_bytes.peek() >= '0' && m_bytes.peek() <= '9') || m_bytes.peek() == ':' ||
           m_bytes.peek() == '-') {
        const int c = m_bytes.next();
        if (m_name.size() < kLongestName)
            m_name += lower(c);
    }
    readAttributes();
    return end ? Token::End : Token::Start;
}

void HtmlScanner::readAttributes()
{
    for (;;) {
        int c = skipBlanks();
        if (c < 0)
            return m_name.clear(); // cut off inside the tag
        if (c == '>') {
            m_bytes.next();
            return;
        }
        std::string name;
        while ((c = m_bytes.peek()) >= 0 && c != '>' && c != '=' && !isBlank(c)) {
            m_bytes.next();
            if (name.size() < kLongestName)
                name += lower(c);
        }
        if (skipBlanks() != '=')
            continue;
        m_bytes.next();
        c = skipBlanks();
        const int quote = c == '"' || c == '\'' ? m_bytes.next() : 0;
        std::string value;
        while ((c = m_bytes.peek()) >= 0 && (quote != 0 ? c != quote : c != '>' && !isBlank(c))) {
            m_bytes.next();
            if (value.size() < kLongestValue)
                value += static_cast<char>(c);
        }
        if (quote != 0)
            m_bytes.next();
        int number = 0;
        for (const char digit : value)
            if (digit >= '0' && digit <= '9' && number < 100'000)
                number = number * 10 + (digit - '0');
        if (name == "colspan")
            m_colspan = std::clamp(number, 1, 10'000);
        else if (name == "rowspan")
            m_rowspan = std::clamp(number, 1, 65'534);
    }
}

void HtmlScanner::passComment()
{
    m_bytes.next();
    bool comment = m_bytes.peek() == '-';
    if (comment) {
        m_bytes.next();
        comment = m_bytes.peek() == '-';
    }
    int dashes = 0;
    for (int c = m_bytes.next(); c >= 0; c = m_bytes.next()) {
        if (c == '>' && (!comment || dashes >= 2))
            return;
        dashes = c == '-' ? dashes + 1 : 0;
    }
}

/// Up to the end tag of the same name.
void HtmlScanner::passRaw(const std::string& end)
{
    std::string last;
    for (int c = m_bytes.next(); c >= 0; c = m_bytes.next()) {
        last += lower(c);
        if (last.size() > end.size())
            last.erase(0, 1);
        if (last == end) {
            while (c >= 0 && c != '>')
                c = m_bytes.next();
            return;
        }
    }
}

/// Behind an ampersand. What is no entity stays as it is.
void HtmlScanner::readEntity()
{
    std::string name;
    while (name.size() < 10) {
        const int c = m_bytes.peek();
        if (!isLetter(c) && !(c >= '0' && c <= '9') && !(c == '#' && name.empty()))
            break;
        name += static_cast<char>(m_bytes.next());
    }
    const char32_t code = name.starts_with('#') ? numericEntity(name) : namedEntity(name);
    if (code == 0) {
        m_text += '&' + name;
        return;
    }
    if (m_bytes.peek() == ';')
        m_bytes.next();
    append(code, m_text);
}

}
