#include "core/import/markup/json.h"
#include "core/import/block_builder.h"
#include "core/import/markup/json_rows.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <unordered_map>

namespace zamer::import {

namespace {

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

Result<Columns> columnsOf(const JsonBytes& bytes, const JsonShape& shape)
{
    Columns columns;
    JsonRows rows(bytes, shape);
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
    JsonReader(const JsonBytes& bytes, const JsonShape& shape, std::shared_ptr<const Columns> columns,
               std::size_t blockBytes)
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

    JsonRows m_rows;
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
    JsonTable(JsonBytes bytes, JsonShape shape, std::shared_ptr<const Columns> columns)
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
    JsonBytes m_bytes;
    JsonShape m_shape;
    std::shared_ptr<const Columns> m_columns;
};

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
    const bool list = take('[');
    if (list && rest == "]")
        return true;
    if (list && take('[')) // rows that are lists of [name, value]
        return take('[') && rest.starts_with('"');
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
    const JsonBytes bytes{source, guess.encoding, guess.markBytes};
    const Result<std::vector<JsonShape>> shapes = shapesIn(bytes);
    if (!shapes)
        return tl::make_unexpected(shapes.error());
    std::vector<InputTable> tables;
    for (const JsonShape& shape : *shapes) {
        Result<Columns> columns = columnsOf(bytes, shape);
        if (!columns)
            return tl::make_unexpected(columns.error());
        if (columns->names.empty())
            continue;
        const std::string own = shapes->size() == 1 ? std::string() : jsonName(shape.rows);
        tables.push_back(
            {name.empty() || own.empty() ? name + own : name + '/' + own, "json", false,
             std::make_shared<const JsonTable>(bytes, shape, std::make_shared<const Columns>(std::move(*columns)))});
    }
    if (tables.empty())
        return failure(ErrorKind::NotATable, source->path(), QStringLiteral("JSON"));
    return tables;
}

}
