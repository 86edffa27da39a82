#include "core/import/markup/json_rows.h"
#include "core/import/block_builder.h"

namespace zamer::import {

namespace {

using Token = JsonScanner::Token;

}

JsonRows::JsonRows(const JsonBytes& bytes, const JsonShape& shape)
    : m_bytes(bytes.source, bytes.encoding, bytes.markBytes), m_walker(m_bytes), m_shape(shape)
{
}

Result<bool> JsonRows::next()
{
    m_cells.clear();
    m_places.clear();
    m_size = 0;
    bool inside = false;
    const bool ofPairs = m_shape.pairs && *m_shape.pairs == m_shape.rows;
    const Token begin = ofPairs ? Token::BeginArray : Token::BeginObject;
    const Token end = ofPairs ? Token::EndArray : Token::EndObject;
    for (;;) {
        if (m_size > kLongestRecord)
            return failure(ErrorKind::LineTooLong, m_bytes.source().path(), QString::number(m_walker.scanner().line()));
        const Token token = m_walker.next();
        const std::string& place = m_walker.place();
        if (token == Token::Wrong)
            return tl::make_unexpected(m_walker.scanner().error());
        if (token == Token::Done)
            return false;
        if (token == begin && place == m_shape.rows) {
            inside = true;
            m_line = m_walker.scanner().line();
        } else if (token == Token::BeginObject && m_shape.hasParent && place == m_shape.parent) {
            m_ofParent.clear();
        } else if (token == end && inside && place == m_shape.rows) {
            return true;
        } else if (inside && takePair(token, place)) {
            continue;
        } else if (token == Token::Value && inside) {
            add(jsonName(std::string_view(place).substr(m_shape.rows.size())), m_walker.scanner().text());
        } else if (token == Token::Value && isOfParent(place)) {
            if (m_ofParent.size() < kKeysOfParent)
                m_ofParent.emplace_back(jsonName(place), m_walker.scanner().text());
        }
    }
}

bool JsonRows::takePair(Token token, std::string_view place)
{
    if (!m_shape.pairs || !place.starts_with(*m_shape.pairs))
        return false;
    std::string_view below = place.substr(m_shape.pairs->size());
    if (below == "[]" && token == Token::BeginArray)
        m_pairElements = 0;
    if (!below.starts_with("[][]"))
        return below.starts_with("[]");
    below.remove_prefix(4);
    const bool isValue = token == Token::Value;
    if (below.empty() && (isValue || token == Token::BeginArray || token == Token::BeginObject))
        ++m_pairElements;
    if (!isValue)
        return true;
    const std::string& text = m_walker.scanner().text();
    if (m_pairElements == 1) {
        m_pairName = text;
        return true;
    }
    const std::string part = jsonName(below);
    add(part.empty() ? m_pairName : m_pairName + '.' + part, text);
    return true;
}

void JsonRows::add(std::string name, const std::string& value)
{
    m_size += value.size() + 2;
    const auto [same, isNew] = m_places.emplace(name, m_cells.size());
    if (isNew)
        m_cells.emplace_back(std::move(name), value);
    else if (std::string& all = m_cells[same->second].second; !value.empty())
        all += all.empty() ? value : ", " + value;
}

bool JsonRows::isOfParent(std::string_view place) const
{
    return m_shape.hasParent && place.size() > m_shape.parent.size() + 1 && place.starts_with(m_shape.parent) &&
           place.find_first_of(".[", m_shape.parent.size() + 1) == std::string_view::npos;
}

}
