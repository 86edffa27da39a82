#pragma once
// JsonScanner: JSON (RFC 8259) as tokens, any number of values one after the other. Depth and length of strings are bounded. One thread.

#include "core/import/markup/decoded_bytes.h"

#include <string>
#include <vector>

namespace zamer::import {

class JsonScanner
{
public:
    enum class Token { BeginObject, EndObject, BeginArray, EndArray, Key, Value, Done, Wrong };
    explicit JsonScanner(DecodedBytes& bytes) : m_bytes(bytes) {}

    Token next();
    /// Of a key or value: a string without quotes, a number or true and false as written, nothing for null.
    std::string& text() { return m_text; }
    /// Objects and arrays that are open.
    std::size_t depth() const { return m_open.size(); }
    std::uint32_t line() const { return m_line; }
    /// FileDamaged with the line, or why reading failed.
    Error error() const;

private:
    Token wrong(const char* what);
    Token value(int first);
    Token close(char bracket);
    bool readString();
    bool readEscape();
    int readHex();
    int skipBlanks();

    DecodedBytes& m_bytes;
    std::string m_text;
    std::vector<char> m_open; // '{' and '['
    const char* m_what = "";
    std::uint32_t m_line = 1;
    std::uint32_t m_rootLine = 1; // where the outermost value begins
    std::size_t m_roots = 0;
    bool m_after = false;    // a value is complete: comma or end follows
    bool m_afterKey = false; // a colon was read
};

}
