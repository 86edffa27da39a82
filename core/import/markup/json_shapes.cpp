#include "core/import/markup/json_shapes.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace zamer::import {

namespace {

using Token = JsonScanner::Token;

constexpr std::size_t kMostTables = 8;
constexpr std::size_t kMostPlaces = 10'000;

/// How many objects stand at each place, and how many members of their own they have; lists of nothing but pairs.
struct Places {
    std::size_t roots = 0;
    struct Place {
        std::size_t count = 0;
        std::set<std::string> keys;
    };
    struct Pairs {
        std::size_t count = 0;
        bool others = false;
    };
    std::map<std::string, Place> objects;
    std::map<std::string, Pairs> pairs;
};

/// Watches the arrays that are open for lists of [name, value].
class PairFinder
{
public:
    explicit PairFinder(std::map<std::string, Places::Pairs>& found) : m_found(found) {}

    void add(Token token, const std::string& place, const std::string& text)
    {
        const bool begins = token == Token::BeginArray || token == Token::BeginObject;
        if (begins || token == Token::Value)
            addElement(token, place, text);
        if (begins)
            m_open.push_back({token == Token::BeginArray, 0, false});
        if (token != Token::EndArray && token != Token::EndObject)
            return;
        const Open closed = m_open.back();
        m_open.pop_back();
        if (closed.isArray && inArray())
            count(place, closed.elements == 2 && closed.named);
    }

private:
    struct Open {
        bool isArray;
        std::size_t elements;
        bool named; // the first element is a text
    };
    bool inArray() const { return !m_open.empty() && m_open.back().isArray; }

    void addElement(Token token, const std::string& place, const std::string& text)
    {
        if (!inArray())
            return;
        Open& list = m_open.back();
        double number = 0;
        if (list.elements++ == 0)
            list.named = token == Token::Value && !trimmed(text).empty() && !readNumber(trimmed(text), 0, number);
        if (token != Token::BeginArray)
            count(place, false);
    }
    void count(const std::string& place, bool pair)
    {
        const std::string list = place.substr(0, place.size() - 2);
        if (m_found.size() >= kMostPlaces && !m_found.contains(list))
            return;
        Places::Pairs& pairs = m_found[list];
        pairs.count += pair ? 1U : 0U;
        pairs.others = pairs.others || !pair;
    }

    std::map<std::string, Places::Pairs>& m_found;
    std::vector<Open> m_open;
};

Result<Places> placesIn(const JsonBytes& bytes)
{
    DecodedBytes decoded(bytes.source, bytes.encoding, bytes.markBytes);
    JsonWalker walker(decoded);
    Places places;
    PairFinder pairs(places.pairs);
    for (;;) {
        const Token token = walker.next();
        if (token == Token::Wrong)
            return tl::make_unexpected(walker.scanner().error());
        if (token == Token::Done)
            return places;
        const std::string& place = walker.place();
        pairs.add(token, place, walker.scanner().text());
        if (place.empty() && (token == Token::BeginObject || token == Token::BeginArray || token == Token::Value))
            ++places.roots;
        if (token == Token::BeginObject && (places.objects.size() < kMostPlaces || places.objects.contains(place)))
            ++places.objects[place].count;
        if (token != Token::Value || place.ends_with(']'))
            continue;
        const auto parent =
            places.objects.find(place.substr(0, place.rfind('.') == std::string::npos ? 0 : place.rfind('.')));
        if (parent != places.objects.end() && parent->second.keys.size() <= kKeysOfParent)
            parent->second.keys.insert(walker.key());
    }
}

std::size_t arraysIn(std::string_view place)
{
    std::size_t count = 0;
    for (std::size_t at = place.find("[]"); at != std::string_view::npos; at = place.find("[]", at + 2))
        ++count;
    return count;
}

/// The arrays of objects that the objects of the file hold, the only one mostly; of one whose objects say little themselves, the array in them.
std::vector<JsonShape> heldShapes(const Places& places)
{
    std::vector<std::pair<std::size_t, JsonShape>> found;
    for (const auto& [place, objects] : places.objects) {
        if (arraysIn(place) != 1 || !place.ends_with("[]"))
            continue;
        std::vector<std::string> inner;
        for (const auto& [below, held] : places.objects)
            if (below.starts_with(place) && below.size() > place.size() && below.ends_with("[]") &&
                arraysIn(below) == 2)
                inner.push_back(below);
        if (inner.size() == 1 && objects.keys.size() <= kKeysOfParent)
            found.push_back({places.objects.at(inner.front()).count, {inner.front(), place, true, false}});
        else
            found.push_back({objects.count, {place, {}, false, false}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<JsonShape> shapes;
    for (std::size_t i = 0; i < std::min(found.size(), kMostTables); ++i)
        shapes.push_back(std::move(found[i].second));
    return shapes;
}

/// Rows that are lists of pairs themselves, where the file has no objects for rows.
std::vector<JsonShape> pairShapes(const Places& places)
{
    std::vector<JsonShape> shapes;
    std::size_t most = 0;
    for (const auto& [place, pairs] : places.pairs)
        if (!pairs.others && pairs.count > most && place.ends_with("[]") && arraysIn(place) == 1) {
            shapes = {{place, {}, false, false, place}};
            most = pairs.count;
        }
    return shapes;
}

std::vector<JsonShape> shapesOf(const Places& places)
{
    const bool objects = places.objects.contains({});
    // Envelopes with nothing of their own, one after the other: what a webhook posted, several messages at a time.
    if (places.roots > 1 && objects && places.objects.at({}).keys.empty())
        if (std::vector<JsonShape> shapes = heldShapes(places); !shapes.empty())
            return shapes;
    if (places.roots > 1)
        return objects ? std::vector<JsonShape>{{{}, {}, false, true}} : std::vector<JsonShape>();
    if (!objects)
        return places.objects.contains("[]") ? std::vector<JsonShape>{{"[]", {}, false, false}} : pairShapes(places);
    std::vector<JsonShape> shapes = heldShapes(places);
    if (shapes.empty())
        shapes = pairShapes(places);
    return shapes.empty() ? std::vector<JsonShape>{{{}, {}, false, true}} : shapes;
}

}

Result<std::vector<JsonShape>> shapesIn(const JsonBytes& bytes)
{
    const Result<Places> places = placesIn(bytes);
    if (!places)
        return tl::make_unexpected(places.error());
    std::vector<JsonShape> shapes = shapesOf(*places);
    for (JsonShape& shape : shapes)
        for (const auto& [place, pairs] : places->pairs)
            if (!pairs.others && pairs.count > 0 && place.starts_with(shape.rows + '.') &&
                arraysIn(place) == arraysIn(shape.rows))
                shape.pairs = place;
    return shapes;
}

}
