#include "core/import/sheet/ods_reader.h"
#include "core/import/sheet/number_formats.h"
#include "core/import/text/currencies.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <charconv>

namespace zamer::import {

namespace {

/// How often a row or cell is repeated; absurd numbers become the limit of the caller and fail there where it matters.
std::uint32_t timesOf(std::string_view said)
{
    std::uint32_t times = 1;
    const auto end = std::from_chars(said.data(), said.data() + said.size(), times);
    if (end.ec == std::errc::result_out_of_range)
        return kMostRows + 1;
    return std::clamp<std::uint32_t>(times, 1, kMostRows + 1);
}

}

OdsReader::OdsReader(std::shared_ptr<const ByteSource> content, std::size_t table, const QString& name,
                     std::size_t blockBytes)
    : SheetReader(std::move(content), name, QStringLiteral("content.xml"), blockBytes), m_table(table)
{
    m_row = 1;
}

Result<bool> OdsReader::next(Block& block)
{
    writeRows();
    // Behind its table nothing concerns the reader, but only at the end the checksum is known.
    return SheetReader::next(block);
}

void OdsReader::open(std::string_view name, const XmlAttributes& attributes)
{
    ++m_depth;
    if (m_cellDepth != 0)
        return m_text.open(name, attributes, m_depth);
    if (name == "spreadsheet")
        m_sheetDepth = m_depth;
    else if (name == "table" && m_depth == m_sheetDepth + 1)
        m_inTable = m_tables++ == m_table;
    if (!m_inTable)
        return;
    if (m_rowDepth == 0 && name == "table-row") {
        m_rowDepth = m_depth;
        m_rowTimes = timesOf(attributes.get("number-rows-repeated"));
        m_column = 0;
        m_lineBytes = 0;
        m_line.clear();
    } else if (m_rowDepth != 0 && (name == "table-cell" || name == "covered-table-cell")) {
        openCell(attributes, name != "table-cell");
    }
}

void OdsReader::close(std::string_view name)
{
    if (m_cellDepth == m_depth)
        closeCell();
    else if (m_cellDepth != 0)
        m_text.close(name, m_depth);
    else if (m_rowDepth == m_depth)
        closeRow();
    else if (m_depth == m_sheetDepth + 1)
        m_inTable = false;
    --m_depth;
}

void OdsReader::text(std::string_view text)
{
    if (m_cellDepth != 0)
        m_text.add(text);
}

void OdsReader::openCell(const XmlAttributes& attributes, bool covered)
{
    m_cellDepth = m_depth;
    m_cellTimes = timesOf(attributes.get("number-columns-repeated"));
    m_value.clear();
    m_text.clear();
    m_valued = covered; // what lies under a merged cell is not seen
    const std::string_view type = covered ? std::string_view() : attributes.get("value-type");
    if (type == "float" || type == "percentage" || type == "currency")
        appendNumber(attributes.get("value"), m_value);
    if (type == "currency" && !m_value.empty())
        if (const std::string_view code = currencyCode(folded(attributes.get("currency"))); !code.empty())
            m_value.append(1, ' ').append(code);
    if (type == "date")
        appendOdsDate(attributes.get("date-value"), m_value);
    else if (type == "time" && !appendDuration(attributes.get("time-value"), m_value))
        m_value.clear();
    else if (type == "boolean")
        m_value = attributes.get("boolean-value") == "true" ? "TRUE" : "FALSE";
    else if (type == "string")
        m_value = attributes.get("string-value");
    m_valued = m_valued || !m_value.empty();
}

void OdsReader::closeCell()
{
    m_cellDepth = 0;
    const std::string_view text = m_valued ? std::string_view(m_value) : m_text.text();
    if (!text.empty()) {
        m_lineBytes += (text.size() + 1) * m_cellTimes;
        if (m_column + m_cellTimes > kMostColumns) {
            m_column += m_cellTimes;
            return refuse(ErrorKind::TooManyColumns);
        }
        if (m_lineBytes > kLongestRecord)
            return refuse(ErrorKind::LineTooLong);
        m_line.push_back({m_column, std::string(text), m_cellTimes});
    }
    m_column += m_cellTimes;
}

void OdsReader::closeRow()
{
    m_rowDepth = 0;
    if (m_line.empty()) {
        m_row = std::min(m_row + m_rowTimes, kMostRows + 1);
        return;
    }
    if (m_row > kMostRows || m_rowTimes > kMostRows + 1 - m_row)
        return refuse(ErrorKind::FileDamaged);
    m_rowsDue = m_rowTimes;
    writeRows();
    if (m_rowsDue > 0 || isFull())
        pause();
}

void OdsReader::writeRows()
{
    for (; m_rowsDue > 0 && !isFull(); --m_rowsDue, ++m_row) {
        for (const Cell& cell : m_line)
            for (std::size_t i = 0; i < cell.times; ++i)
                m_cells.add(m_row, cell.column + i, cell.text);
        m_cells.endRow();
    }
}

}
