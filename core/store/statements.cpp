#include "core/store/statements.h"

#include <algorithm>
#include <cctype>

namespace zamer::store {

namespace {

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

class Splitter
{
public:
    explicit Splitter(std::string_view script) : m_script(script) {}

    std::vector<std::string> split()
    {
        while (m_at < m_script.size())
            step();
        finish(m_script.size());
        return std::move(m_statements);
    }

private:
    void step()
    {
        const char c = m_script[m_at];
        if (startsWith("--"))
            skipTo("\n");
        else if (startsWith("/*"))
            skipTo("*/");
        else if (c == '\'' || c == '"' || c == '`')
            quoted(c);
        else if (c == '[')
            quoted(']');
        else if (isWord(c))
            word();
        else if (c == ';')
            semicolon();
        else {
            if (std::isspace(static_cast<unsigned char>(c)) == 0)
                token({});
            ++m_at;
        }
    }

    bool startsWith(std::string_view text) const { return m_script.substr(m_at, text.size()) == text; }

    void skipTo(std::string_view end)
    {
        const std::size_t found = m_script.find(end, m_at + 2);
        m_at = found == std::string_view::npos ? m_script.size() : found + end.size();
    }

    void quoted(char end)
    {
        token({});
        // A doubled quote inside reads as two strings side by side, which splits just the same.
        const std::size_t found = m_script.find(end, m_at + 1);
        m_at = found == std::string_view::npos ? m_script.size() : found + 1;
    }

    void word()
    {
        std::size_t end = m_at;
        while (end < m_script.size() && isWord(m_script[end]))
            ++end;
        std::string text(m_script.substr(m_at, end - m_at));
        std::transform(text.begin(), text.end(), text.begin(),
                       [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        token(text);
        m_at = end;
    }

    /// Notes where the statement begins, whether it makes a trigger, and whether the trigger's body is over.
    void token(const std::string& text)
    {
        if (m_begin == std::string_view::npos) {
            m_begin = m_at;
            m_creates = text == "CREATE";
        } else if (m_creates && text == "TRIGGER") {
            m_inTrigger = true;
        }
        if (text != "TEMP" && text != "TEMPORARY" && text != "CREATE")
            m_creates = false;
        m_bodyOver = m_afterSemicolon && text == "END";
        m_afterSemicolon = false;
    }

    void semicolon()
    {
        if (m_inTrigger && !m_bodyOver) {
            m_afterSemicolon = true;
            ++m_at;
            return;
        }
        finish(m_at);
        ++m_at;
    }

    void finish(std::size_t end)
    {
        if (m_begin != std::string_view::npos)
            m_statements.emplace_back(m_script.substr(m_begin, end - m_begin));
        m_begin = std::string_view::npos;
        m_creates = m_inTrigger = m_afterSemicolon = m_bodyOver = false;
    }

    std::string_view m_script;
    std::size_t m_at = 0;
    std::size_t m_begin = std::string_view::npos;
    bool m_creates = false;
    bool m_inTrigger = false;
    bool m_afterSemicolon = false;
    bool m_bodyOver = false;
    std::vector<std::string> m_statements;
};

}

std::vector<std::string> splitStatements(std::string_view script)
{
    return Splitter(script).split();
}

}
