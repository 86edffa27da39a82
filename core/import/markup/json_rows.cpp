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
    for (;;) {
        const Token token = m_walker.next();
        const std::string& place = m_walker.place();
        if (token == Token::Wrong)
            return tl::make_unexpected(m_walker.scanner().error());
        if (token == Token::Done)
            return false;
        if (token == Token::BeginObject && place == m_shape.rows) {
            inside = true;
            m_line = m_walker.scanner().line();
        } else if (token == Token::BeginObject && m_shape.hasParent && place == m_shape.parent) {
            m_ofParent.clear();
        } else if (token == Token::EndObject && inside && place == m_shape.rows) {
            return true;
        } else if (token == Token::Value && inside) {
            add(jsonName(std::string_view(place).substr(m_shape.rows.size())), m_walker.scanner().text());
            if (m_size > kLongestRecord)
                return failure(ErrorKind::LineTooLong, m_bytes.source().path(),
                               QString::number(m_walker.scanner().line()));
        } else if (token == Token::Value && isOfParent(place)) {
            if (m_ofParent.size() < kKeysOfParent)
                m_ofParent.emplace_back(jsonName(place), m_walker.scanner().text());
        }
    }
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
