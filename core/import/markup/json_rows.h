#pragma once
// JsonRows: the objects of one shape, one after the other, each a row of named cells. Memory: one row. One thread.

#include "core/import/markup/json_shapes.h"

#include <unordered_map>
#include <utility>

namespace zamer::import {

class JsonRows
{
public:
    JsonRows(const JsonBytes& bytes, const JsonShape& shape);

    /// False behind the last row. Errors: the scanner's, LineTooLong.
    Result<bool> next();
    /// Name and value, in the order of the file.
    const std::vector<std::pair<std::string, std::string>>& cells() const { return m_cells; }
    const std::vector<std::pair<std::string, std::string>>& parentCells() const { return m_ofParent; }
    /// In which the row begins.
    std::uint32_t line() const { return m_line; }
    double share() const { return m_bytes.share(); }
    const QString& path() const { return m_bytes.source().path(); }

private:
    void add(std::string name, const std::string& value);
    /// A member of the parent itself, not of what it holds.
    bool isOfParent(std::string_view place) const;
    /// A token inside the row's list of [name, value]; false where it is none of it.
    bool takePair(JsonScanner::Token token, std::string_view place);

    DecodedBytes m_bytes;
    JsonWalker m_walker;
    const JsonShape m_shape;
    std::vector<std::pair<std::string, std::string>> m_cells;
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<std::pair<std::string, std::string>> m_ofParent;
    std::string m_pairName;
    std::size_t m_pairElements = 0;
    std::size_t m_size = 0;
    std::uint32_t m_line = 0;
};

}
