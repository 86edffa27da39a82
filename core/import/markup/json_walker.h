#pragma once
// JsonWalker: the tokens of a JSON file, each with its place. One thread.

#include "core/import/markup/json_scanner.h"

#include <memory>
#include <string>
#include <vector>

namespace zamer::import {

/// A JSON file and how to read it.
struct JsonBytes {
    std::shared_ptr<const ByteSource> source;
    Encoding encoding = Encoding::Utf8;
    std::size_t markBytes = 0;
};

/// Where in the file a value stands: "" for one after the other, "[]" in an array, ".data[]" in one that an object holds.
class JsonWalker
{
public:
    using Token = JsonScanner::Token;
    explicit JsonWalker(DecodedBytes& bytes) : m_scanner(bytes) {}

    Token next();
    /// Of the token.
    const std::string& place() const { return m_place; }
    /// The last key, cut where it is very long.
    const std::string& key() const { return m_key; }
    JsonScanner& scanner() { return m_scanner; }

private:
    JsonScanner m_scanner;
    std::string m_place;
    std::string m_key;
    std::vector<std::size_t> m_lengths;
    std::vector<bool> m_inArray;
    bool m_ended = false;
};

/// A place as the name of a column or table: "items[].tags[]" -> "items.tags".
std::string jsonName(std::string_view place);

}
