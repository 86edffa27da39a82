#include "core/import/sheet/shared_strings.h"
#include "core/import/sheet/xml.h"

#include <charconv>

namespace zamer::import {

namespace {

constexpr std::size_t kMostText = std::size_t{2} << 30;
constexpr std::size_t kMostStrings = std::size_t{100} * 1000 * 1000;

void appendCodePoint(unsigned code, std::string& out)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | code >> 6U);
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | code >> 12U);
        out += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

}

void resolveEscapes(std::string& text, std::size_t begin)
{
    std::size_t at = text.find("_x", begin);
    if (at == std::string::npos)
        return;
    const std::string old = text.substr(at);
    text.resize(at);
    for (std::size_t i = 0; i < old.size();) {
        unsigned code = 0;
        const char* const digits = old.data() + i + 2;
        if (old.size() - i >= 7 && old.compare(i, 2, "_x") == 0 && old[i + 6] == '_' &&
            std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4 && code != 0 &&
            (code < 0xD800 || code > 0xDFFF)) {
            appendCodePoint(code, text);
            i += 7;
        } else {
            text += old[i++];
        }
    }
}

/// <si> is a string: its <t>, or those of its runs <r>; the phonetic <rPh> is none of it.
class SharedStringsHandler : public XmlHandler
{
public:
    SharedStringsHandler(SharedStrings& strings, const QString& path) : m_strings(strings), m_path(path) {}

    void open(std::string_view name, const XmlAttributes& /*attributes*/) override
    {
        if (name == "t")
            m_inText = m_phonetic == 0;
        else if (name == "rPh")
            ++m_phonetic;
    }
    void close(std::string_view name) override
    {
        if (name == "t")
            m_inText = false;
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "si")
            end();
    }
    void text(std::string_view text) override
    {
        if (!m_inText)
            return;
        if (m_strings.m_text.size() + text.size() > kMostText)
            return fail(ErrorKind::FileTooLarge, m_path, QStringLiteral("sharedStrings.xml"));
        m_strings.m_text += text;
    }

private:
    void end()
    {
        resolveEscapes(m_strings.m_text, m_strings.m_ends.back());
        m_strings.m_ends.push_back(static_cast<std::uint32_t>(m_strings.m_text.size()));
        if (m_strings.m_ends.size() > kMostStrings)
            fail(ErrorKind::FileTooLarge, m_path, QStringLiteral("sharedStrings.xml"));
    }

    SharedStrings& m_strings;
    const QString& m_path;
    bool m_inText = false;
    int m_phonetic = 0;
};

Result<SharedStrings> SharedStrings::read(std::shared_ptr<const ByteSource> bytes)
{
    SharedStrings strings;
    const QString path = bytes->path();
    SharedStringsHandler handler(strings, path);
    if (const Status status = XmlReader(std::move(bytes), handler, QStringLiteral("sharedStrings.xml")).readAll();
        !status)
        return tl::make_unexpected(status.error());
    return strings;
}

}
