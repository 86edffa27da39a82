#include "core/import/markup/json_scanner.h"

namespace zamer::import {

namespace {

constexpr std::size_t kDeepest = 64;
constexpr std::size_t kLongestString = std::size_t{16} << 20;

bool isWordByte(int c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' ||
           c == '.';
}

/// -0, 12, 1.5, 2e-7
bool isNumber(std::string_view text)
{
    std::size_t i = text.starts_with('-') ? 1 : 0;
    const auto digits = [&] {
        const std::size_t first = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i > first;
    };
    if (!digits())
        return false;
    if (i < text.size() && text[i] == '.' && (++i, !digits()))
        return false;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (!digits())
            return false;
    }
    return i == text.size();
}

}

Error JsonScanner::error() const
{
    if (!m_bytes.status())
        return m_bytes.status().error();
    // One object a line: what is left open was opened in its own line, wherever that is noticed.
    const std::uint32_t line = m_roots > 1 && !m_open.empty() ? m_rootLine : m_line;
    return {ErrorKind::FileDamaged, m_bytes.source().path(),
            QStringLiteral("JSON: %1 (%2)").arg(QLatin1String(m_what)).arg(line)};
}

JsonScanner::Token JsonScanner::wrong(const char* what)
{
    m_what = what;
    return Token::Wrong;
}

int JsonScanner::skipBlanks()
{
    for (int c = m_bytes.peek();; c = m_bytes.peek()) {
        if (c == '\n')
            ++m_line;
        else if (c != ' ' && c != '\t' && c != '\r')
            return c;
        m_bytes.next();
    }
}

JsonScanner::Token JsonScanner::close(char bracket)
{
    if (m_open.empty() || m_open.back() != bracket || m_afterKey)
        return wrong("bracket");
    m_bytes.next();
    m_open.pop_back();
    m_after = !m_open.empty();
    return bracket == '{' ? Token::EndObject : Token::EndArray;
}

JsonScanner::Token JsonScanner::next()
{
    int c = skipBlanks();
    if (m_after && !m_open.empty() && c == ',') {
        m_bytes.next();
        m_after = false;
        c = skipBlanks();
        if (c == '}' || c == ']')
            return wrong("comma");
    }
    if (c < 0)
        return !m_bytes.status() ? wrong("") : m_open.empty() ? Token::Done : wrong("end of file");
    if (c == '}')
        return close('{');
    if (c == ']')
        return close('[');
    if (m_after)
        return wrong("comma");
    if (!m_open.empty() && m_open.back() == '{' && !m_afterKey) {
        if (c != '"' || !readString())
            return wrong("key");
        if (skipBlanks() != ':')
            return wrong("colon");
        m_bytes.next();
        m_afterKey = true;
        return Token::Key;
    }
    return value(c);
}

JsonScanner::Token JsonScanner::value(int first)
{
    m_afterKey = false;
    if (m_open.empty()) {
        ++m_roots;
        m_rootLine = m_line;
    }
    if (first == '{' || first == '[') {
        if (m_open.size() >= kDeepest)
            return wrong("depth");
        m_bytes.next();
        m_open.push_back(static_cast<char>(first));
        m_after = false;
        return first == '{' ? Token::BeginObject : Token::BeginArray;
    }
    m_after = !m_open.empty();
    if (first == '"')
        return readString() ? Token::Value : wrong("string");
    m_text.clear();
    while (m_text.size() < 400 && isWordByte(m_bytes.peek()))
        m_text += static_cast<char>(m_bytes.next());
    if (m_text == "null")
        m_text.clear();
    else if (m_text != "true" && m_text != "false" && !isNumber(m_text))
        return wrong("value");
    return Token::Value;
}

bool JsonScanner::readString()
{
    m_text.clear();
    m_bytes.next();
    for (int c = m_bytes.next(); c >= 0 && m_text.size() < kLongestString; c = m_bytes.next()) {
        if (c == '"')
            return true;
        if (c == '\n')
            ++m_line;
        if (c != '\\')
            m_text += static_cast<char>(c);
        else if (!readEscape())
            return false;
    }
    return false;
}

int JsonScanner::readHex()
{
    int code = 0;
    for (int i = 0; i < 4; ++i) {
        const int c = m_bytes.next();
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        code = code * 16 + digit;
    }
    return code;
}

bool JsonScanner::readEscape()
{
    static constexpr std::string_view kLetters = "bfnrt\"\\/";
    static constexpr std::string_view kMeanings = "\b\f\n\r\t\"\\/";
    const int c = m_bytes.next();
    if (c < 0)
        return false;
    if (const std::size_t at = kLetters.find(static_cast<char>(c)); at != std::string_view::npos) {
        m_text += kMeanings[at];
        return true;
    }
    if (c != 'u')
        return false;
    int code = readHex();
    while (code >= 0xD800 && code < 0xDC00) {
        // Half of a pair; without its other half it means nothing
        if (m_bytes.peek() != '\\') {
            code = 0xFFFD;
            break;
        }
        m_bytes.next();
        if (m_bytes.peek() != 'u') {
            appendCodePoint(0xFFFD, m_text);
            return readEscape();
        }
        m_bytes.next();
        const int low = readHex();
        if (low < 0)
            return false;
        if (low >= 0xDC00 && low < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            break;
        }
        appendCodePoint(0xFFFD, m_text);
        code = low;
    }
    if (code < 0)
        return false;
    appendCodePoint(code >= 0xDC00 && code < 0xE000 ? 0xFFFDU : static_cast<char32_t>(code), m_text);
    return true;
}

}
