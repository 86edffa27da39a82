#pragma once
// HtmlScanner: a page as tags and text, in pieces of bounded size. What goes wrong with reading, DecodedBytes::status() tells. One thread.

#include "core/import/markup/decoded_bytes.h"

#include <string>

namespace zamer::import {

class HtmlScanner
{
public:
    enum class Token { Start, End, Text, Done };
    explicit HtmlScanner(DecodedBytes& bytes) : m_bytes(bytes) {}

    /// Comments, declarations, scripts and styles are passed over.
    Token next();
    /// Of a tag, lower case.
    const std::string& name() const { return m_name; }
    int colspan() const { return m_colspan; }
    int rowspan() const { return m_rowspan; }
    /// UTF-8 with entities resolved; blanks as in the page. At most 64 kB at a time.
    const std::string& text() const { return m_text; }

private:
    Token readTag();
    void readAttributes();
    void passComment();
    void passRaw(const std::string& end);
    void readEntity();
    int skipBlanks();

    DecodedBytes& m_bytes;
    std::string m_name;
    std::string m_text;
    int m_colspan = 1;
    int m_rowspan = 1;
};

}
