#include "core/import/markup/json_walker.h"

namespace zamer::import {

namespace {

constexpr std::size_t kLongestKey = 200;

}

JsonWalker::Token JsonWalker::next()
{
    // A container's place holds until the token behind its end.
    if (m_ended)
        m_place.resize(m_lengths.back()), m_lengths.pop_back();
    m_ended = false;
    const Token token = m_scanner.next();
    switch (token) {
    case Token::Key:
        m_key = m_scanner.text().substr(0, kLongestKey);
        break;
    case Token::BeginObject:
    case Token::BeginArray:
    case Token::Value:
        m_lengths.push_back(m_place.size());
        if (!m_inArray.empty())
            m_place += m_inArray.back() ? std::string("[]") : '.' + m_key;
        if (token == Token::Value)
            m_ended = true;
        else
            m_inArray.push_back(token == Token::BeginArray);
        break;
    case Token::EndObject:
    case Token::EndArray:
        m_inArray.pop_back();
        m_ended = true;
        break;
    default:
        break;
    }
    return token;
}

std::string jsonName(std::string_view place)
{
    std::string name;
    for (std::size_t i = place.starts_with('.') ? 1 : 0; i < place.size(); ++i)
        if (place[i] == '[' && i + 1 < place.size() && place[i + 1] == ']')
            ++i;
        else
            name += place[i];
    return name.starts_with('.') ? name.substr(1) : name;
}

}
