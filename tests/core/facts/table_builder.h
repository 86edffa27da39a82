#pragma once
// Builds small tables from text, for tests: TableBuilder(Entity::Deals, {"id", "amount"}).row({"1", "100"}). An empty
// text is an empty cell; lists are words with | between. show() turns a table back into text.

#include "core/facts/facts.h"

#include <charconv>
#include <limits>
#include <optional>
#include <string>

namespace zamer::facts {

class TableBuilder
{
public:
    TableBuilder(Entity entity, const std::vector<std::string>& names) : m_table(entity)
    {
        for (const std::string& name : names) {
            m_fields.push_back(fieldByName(entity, name));
            auto column = std::make_shared<Column>();
            column->type = fields(entity)[static_cast<std::size_t>(m_fields.back())].type;
            column->words = std::make_shared<Dictionary>();
            m_columns.push_back(column);
        }
    }

    TableBuilder& row(const std::vector<std::string>& cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            append(*m_columns[i], cells[i]);
        m_table.line.push_back(static_cast<std::uint32_t>(++m_table.rows + 1));
        return *this;
    }

    std::shared_ptr<const Table> table()
    {
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            m_table.columns[static_cast<std::size_t>(m_fields[i])] = m_columns[i];
        return std::make_shared<Table>(m_table);
    }

    Layer layer(SourceId id, Instant exportedAt = kNoInstant, const std::string& system = "amocrm")
    {
        Layer layer;
        layer.source.id = id;
        layer.source.entity = m_table.entity;
        layer.source.system = system;
        layer.source.exportedAt = exportedAt;
        layer.rows = table();
        return layer;
    }

private:
    static void append(Column& column, const std::string& cell)
    {
        switch (column.type) {
        case Type::Instant:
        case Type::Money:
            column.ints.push_back(cell.empty() ? kNull : std::stoll(cell));
            break;
        case Type::Number:
            column.numbers.push_back(cell.empty() ? std::numeric_limits<double>::quiet_NaN() : std::stod(cell));
            break;
        case Type::Flag:
        case Type::Presence:
            column.flags.push_back(static_cast<std::int8_t>(cell.empty() ? -1 : std::stoi(cell)));
            break;
        case Type::Hashes:
            for (std::size_t from = 0; from < cell.size();) {
                const std::size_t to = std::min(cell.find('|', from), cell.size());
                column.codes.push_back(column.words->add(std::string_view(cell).substr(from, to - from)));
                from = to + 1;
            }
            column.ends.push_back(static_cast<std::uint32_t>(column.codes.size()));
            break;
        case Type::Text:
        case Type::Key:
            column.codes.push_back(column.words->add(cell));
            break;
        }
    }

    Table m_table;
    std::vector<int> m_fields;
    std::vector<std::shared_ptr<Column>> m_columns;
};

inline std::string showCell(const Column& column, std::size_t row)
{
    if (column.isEmpty(row))
        return {};
    switch (column.type) {
    case Type::Instant:
    case Type::Money:
        return std::to_string(column.ints[row]);
    case Type::Number: {
        char text[32];
        return {text, std::to_chars(text, text + sizeof text, column.numbers[row]).ptr};
    }
    case Type::Flag:
    case Type::Presence:
        return std::to_string(column.flags[row]);
    case Type::Hashes: {
        std::string list;
        for (const Code code : column.list(row))
            list += (list.empty() ? "" : "|") + std::string(column.words->text(code));
        return list;
    }
    case Type::Text:
    case Type::Key:
        break;
    }
    return std::string(column.text(row));
}

/// One line a row: the cells with ; between, then @source:line.
inline std::string show(const Table& table, const std::vector<std::string>& names)
{
    std::string out;
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (const std::string& name : names) {
            const Column* column = table.column(fieldByName(table.entity, name));
            out += (column ? showCell(*column, row) : "-") + ';';
        }
        out += '@' + std::to_string(table.source[row]) + ':' + std::to_string(table.line[row]) + '\n';
    }
    return out;
}

}
