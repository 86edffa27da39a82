#include "core/import/markup/json.h"
#include "core/import/block_builder.h"
#include "core/import/markup/json_scanner.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace zamer::import {

namespace {

using Token = JsonScanner::Token;

constexpr std::size_t kMostTables = 8;
constexpr std::size_t kKeysOfParent = 4;
constexpr std::size_t kMostPlaces = 10'000;
constexpr std::size_t kLongestKey = 200;

struct Bytes {
    std::shared_ptr<const ByteSource> source;
    Encoding encoding = Encoding::Utf8;
    std::size_t markBytes = 0;
};

/// Where in the file a value stands: "" for one after the other, "[]" in an array, ".data[]" in one that an object holds.
class Walker
{
public:
    explicit Walker(DecodedBytes& bytes) : m_scanner(bytes) {}

    Token next()
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
    const std::string& place() const { return m_place; }
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

/// "items[].tags[]" -> "items.tags"
std::string nameOf(std::string_view place)
{
    std::string name;
    for (std::size_t i = place.starts_with('.') ? 1 : 0; i < place.size(); ++i)
        if (place[i] == '[' && i + 1 < place.size() && place[i + 1] == ']')
            ++i;
        else
            name += place[i];
    return name.starts_with('.') ? name.substr(1) : name;
}

/// What is asked of a table's rows: `parent` where its rows stand in objects that say something too.
struct Shape {
    std::string rows;
    std::string parent;
    bool hasParent = false;
    bool byLines = false;
};

/// The columns of the rows of one shape, one row after the other.
class RowWalker
{
public:
    RowWalker(const Bytes& bytes, const Shape& shape)
        : m_bytes(bytes.source, bytes.encoding, bytes.markBytes), m_walker(m_bytes), m_shape(shape)
    {
    }

    /// False behind the last row.
    Result<bool> next()
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
                add(nameOf(std::string_view(place).substr(m_shape.rows.size())), m_walker.scanner().text());
                if (m_size > kLongestRecord)
                    return failure(ErrorKind::LineTooLong, m_bytes.source().path(),
                                   QString::number(m_walker.scanner().line()));
            } else if (token == Token::Value && isOfParent(place)) {
                if (m_ofParent.size() < kKeysOfParent)
                    m_ofParent.emplace_back(nameOf(place), m_walker.scanner().text());
            }
        }
    }
    /// Name and value, in the order of the file.
    const std::vector<std::pair<std::string, std::string>>& cells() const { return m_cells; }
    const std::vector<std::pair<std::string, std::string>>& parentCells() const { return m_ofParent; }
    std::uint32_t line() const { return m_line; }
    double share() const { return m_bytes.share(); }
    const QString& path() const { return m_bytes.source().path(); }

private:
    void add(std::string name, const std::string& value)
    {
        m_size += value.size() + 2;
        const auto [same, isNew] = m_places.emplace(name, m_cells.size());
        if (isNew)
            m_cells.emplace_back(std::move(name), value);
        else if (std::string& all = m_cells[same->second].second; !value.empty())
            all += all.empty() ? value : ", " + value;
    }
    /// A member of the parent itself, not of what it holds.
    bool isOfParent(std::string_view place) const
    {
        return m_shape.hasParent && place.size() > m_shape.parent.size() + 1 && place.starts_with(m_shape.parent) &&
               place.find_first_of(".[", m_shape.parent.size() + 1) == std::string_view::npos;
    }

    DecodedBytes m_bytes;
    Walker m_walker;
    const Shape m_shape;
    std::vector<std::pair<std::string, std::string>> m_cells;
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<std::pair<std::string, std::string>> m_ofParent;
    std::size_t m_size = 0;
    std::uint32_t m_line = 0;
};

/// Names of columns in the order of their first appearance, and their places.
struct Columns {
    std::vector<std::string> names;
    std::unordered_map<std::string, std::size_t> places;
    void add(const std::string& name)
    {
        if (places.emplace(name, names.size()).second)
            names.push_back(name);
    }
};

Result<Columns> columnsOf(const Bytes& bytes, const Shape& shape)
{
    Columns columns;
    RowWalker rows(bytes, shape);
    for (;;) {
        const Result<bool> more = rows.next();
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return columns;
        for (const auto* cells : {&rows.parentCells(), &rows.cells()})
            for (const auto& [name, value] : *cells)
                columns.add(name.empty() ? "value" : name);
        if (columns.names.size() > kMostColumns)
            return failure(ErrorKind::TooManyColumns, rows.path(), QString::number(columns.names.size()));
    }
}

class JsonReader : public TableReader
{
public:
    JsonReader(const Bytes& bytes, const Shape& shape, std::shared_ptr<const Columns> columns, std::size_t blockBytes)
        : m_rows(bytes, shape), m_byLines(shape.byLines), m_columns(std::move(columns)), m_blockBytes(blockBytes)
    {
        m_builder.countFrom(0);
        for (const std::string& name : m_columns->names)
            m_builder.cell(name);
        m_builder.endRecord();
    }

    Result<bool> next(Block& block) override
    {
        while (!m_done && m_builder.bytes() < m_blockBytes) {
            const Result<bool> more = m_rows.next();
            if (!more)
                return tl::make_unexpected(more.error());
            m_done = !*more;
            if (*more)
                addRow();
        }
        if (m_builder.records() == 0)
            return false;
        m_builder.take(block);
        return true;
    }
    double share() const override { return m_rows.share(); }

private:
    void addRow()
    {
        // Lines between objects count, as in an editor.
        for (; m_byLines && m_row < m_rows.line(); ++m_row)
            m_builder.endRecord();
        ++m_row;
        m_values.assign(m_columns->names.size(), {});
        for (const auto* cells : {&m_rows.parentCells(), &m_rows.cells()})
            for (const auto& [name, value] : *cells)
                if (const auto place = m_columns->places.find(name.empty() ? "value" : name);
                    place != m_columns->places.end() && !value.empty())
                    m_values[place->second] = value;
        for (const std::string_view value : m_values)
            m_builder.cell(value);
        m_builder.endRecord();
    }

    RowWalker m_rows;
    bool m_byLines;
    std::shared_ptr<const Columns> m_columns;
    std::size_t m_blockBytes;
    BlockBuilder m_builder;
    std::vector<std::string_view> m_values;
    std::uint32_t m_row = 1;
    bool m_done = false;
};

class JsonTable : public TableSource
{
public:
    JsonTable(Bytes bytes, Shape shape, std::shared_ptr<const Columns> columns)
        : m_bytes(std::move(bytes)), m_shape(std::move(shape)), m_columns(std::move(columns))
    {
    }
    Result<Sample> sample(const Options& options) const override
    {
        Q_UNUSED(options);
        JsonReader reader(m_bytes, m_shape, m_columns, std::size_t{1} << 20);
        return takeSample(reader, m_bytes.source->path());
    }
    Result<std::unique_ptr<TableReader>> reader(const Sample& sample, std::size_t blockBytes) const override
    {
        Q_UNUSED(sample);
        return std::make_unique<JsonReader>(m_bytes, m_shape, m_columns, blockBytes);
    }

private:
    Bytes m_bytes;
    Shape m_shape;
    std::shared_ptr<const Columns> m_columns;
};

/// How many objects stand at each place, and how many members of their own they have.
struct Places {
    std::size_t roots = 0;
    struct Place {
        std::size_t count = 0;
        std::set<std::string> keys;
    };
    std::map<std::string, Place> objects;
};

Result<Places> placesIn(const Bytes& bytes)
{
    DecodedBytes decoded(bytes.source, bytes.encoding, bytes.markBytes);
    Walker walker(decoded);
    Places places;
    for (;;) {
        const Token token = walker.next();
        if (token == Token::Wrong)
            return tl::make_unexpected(walker.scanner().error());
        if (token == Token::Done)
            return places;
        const std::string& place = walker.place();
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
std::vector<Shape> heldShapes(const Places& places)
{
    std::vector<std::pair<std::size_t, Shape>> found;
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
    std::vector<Shape> shapes;
    for (std::size_t i = 0; i < std::min(found.size(), kMostTables); ++i)
        shapes.push_back(std::move(found[i].second));
    return shapes;
}

std::vector<Shape> shapesOf(const Places& places)
{
    const bool objects = places.objects.contains({});
    // Envelopes with nothing of their own, one after the other: what a webhook posted, several messages at a time.
    if (places.roots > 1 && objects && places.objects.at({}).keys.empty())
        if (std::vector<Shape> shapes = heldShapes(places); !shapes.empty())
            return shapes;
    if (places.roots > 1)
        return objects ? std::vector<Shape>{{{}, {}, false, true}} : std::vector<Shape>();
    if (!objects)
        return places.objects.contains("[]") ? std::vector<Shape>{{"[]", {}, false, false}} : std::vector<Shape>();
    std::vector<Shape> shapes = heldShapes(places);
    return shapes.empty() ? std::vector<Shape>{{{}, {}, false, true}} : shapes;
}

}

bool looksLikeJson(std::string_view start)
{
    std::string text;
    const EncodingGuess guess = guessEncoding(start, false);
    if (guess.binary)
        return false;
    appendUtf8(start.substr(std::min(guess.markBytes, start.size()), 4096), guess.encoding, text);
    std::string_view rest = trimmed(text);
    const auto take = [&rest](char c) {
        if (!rest.starts_with(c))
            return false;
        rest = trimmed(rest.substr(1));
        return true;
    };
    if (take('[') && rest == "]")
        return true;
    return take('{') && (rest.starts_with('"') || rest.starts_with('}'));
}

Result<std::vector<InputTable>> jsonTables(std::shared_ptr<const ByteSource> source, const std::string& name)
{
    std::string start(std::size_t{64} << 10, '\0');
    const Result<std::size_t> got = source->read(start.data(), start.size(), 0);
    if (!got)
        return tl::make_unexpected(got.error());
    start.resize(*got);
    const EncodingGuess guess = guessEncoding(start, static_cast<qint64>(*got) >= source->size());
    const Bytes bytes{source, guess.encoding, guess.markBytes};
    const Result<Places> places = placesIn(bytes);
    if (!places)
        return tl::make_unexpected(places.error());
    const std::vector<Shape> shapes = shapesOf(*places);
    std::vector<InputTable> tables;
    for (const Shape& shape : shapes) {
        Result<Columns> columns = columnsOf(bytes, shape);
        if (!columns)
            return tl::make_unexpected(columns.error());
        if (columns->names.empty())
            continue;
        const std::string own = shapes.size() == 1 ? std::string() : nameOf(shape.rows);
        tables.push_back(
            {name.empty() || own.empty() ? name + own : name + '/' + own, "json", false,
             std::make_shared<const JsonTable>(bytes, shape, std::make_shared<const Columns>(std::move(*columns)))});
    }
    if (tables.empty())
        return failure(ErrorKind::NotATable, source->path(), QStringLiteral("JSON"));
    return tables;
}

}
