#include "core/import/sheet/xlsx_reader.h"

#include <charconv>
#include <utility>

namespace zamer::import {

namespace {

bool readUnsigned(std::string_view text, std::uint32_t& value)
{
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    return end.ec == std::errc() && end.ptr == text.data() + text.size();
}

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

/// "2024-01-31T10:15:00.000" as "2024-01-31 10:15:00".
void appendIso(std::string_view iso, std::string& out)
{
    iso = iso.substr(0, iso.find_first_of(".Z"));
    for (const char c : iso)
        out += c == 'T' ? ' ' : c;
}

}

XlsxReader::XlsxReader(std::shared_ptr<const Workbook> workbook, const SharedStrings& strings,
                       std::shared_ptr<const ByteSource> bytes, const QString& name, std::size_t blockBytes)
    : SheetReader(std::move(bytes), name, name, blockBytes), m_workbook(std::move(workbook)), m_strings(strings)
{
}

void XlsxReader::open(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "sheetData")
        m_inData = true;
    if (!m_inData)
        return;
    if (name == "v" || name == "t")
        m_inValue = m_phonetic == 0;
    else if (name == "c")
        openCell(attributes);
    else if (name == "row")
        openRow(attributes);
    else if (name == "rPh")
        ++m_phonetic;
}

void XlsxReader::close(std::string_view name)
{
    if (!m_inData)
        return;
    if (name == "v" || name == "t")
        m_inValue = false;
    else if (name == "c")
        closeCell();
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "sheetData")
        m_inData = false;
    else if (name == "row") {
        m_cells.endRow();
        if (isFull())
            pause();
    }
}

void XlsxReader::text(std::string_view text)
{
    if (!m_inValue)
        return;
    m_value += text;
    if (m_value.size() > kLongestRecord)
        refuse(ErrorKind::LineTooLong);
}

void XlsxReader::openRow(const XmlAttributes& attributes)
{
    const std::string_view number = attributes.get("r");
    std::uint32_t row = m_row + 1;
    if (!number.empty() && !readUnsigned(number, row))
        row = 0;
    if (row <= m_row || row > kMostRows)
        return refuse(ErrorKind::FileDamaged);
    m_row = row;
    m_column = 0;
}

void XlsxReader::openCell(const XmlAttributes& attributes)
{
    m_type = CellType::Number;
    m_style = 0;
    m_value.clear();
    std::string_view reference;
    for (const char** pair = attributes.pairs(); *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        const std::string_view value = pair[1];
        if (name == "r") {
            reference = value;
        } else if (name == "s") {
            std::uint32_t style = 0;
            m_style = readUnsigned(value, style) ? style : 0;
        } else if (name == "t") {
            m_type = value == "s"   ? CellType::Shared
                     : value == "n" ? CellType::Number
                     : value == "b" ? CellType::Boolean
                     : value == "d" ? CellType::Date
                                    : CellType::Text;
        }
    }
    placeCell(reference);
}

/// "AB12" is column 27. Without a reference the cell follows the one before.
void XlsxReader::placeCell(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < reference.size() && letters < 5; ++letters) {
        const auto letter = (static_cast<unsigned char>(reference[letters]) & 0xDFU) - 'A';
        if (letter > 25)
            break;
        column = column * 26 + letter + 1;
    }
    if (reference.empty())
        column = m_column + 1;
    if (m_row == 0 || letters > 4 || column <= m_column)
        return refuse(ErrorKind::FileDamaged);
    m_column = column;
}

std::string_view XlsxReader::shared()
{
    std::uint32_t index = 0;
    if (readUnsigned(withoutBlanks(m_value), index) && index < m_strings.count())
        return m_strings.at(index);
    refuse(ErrorKind::FileDamaged);
    return {};
}

std::string_view XlsxReader::number()
{
    const std::string_view raw = withoutBlanks(m_value);
    const NumberShape shape = m_workbook->shapeOfStyle(m_style);
    double serial = 0;
    m_text.clear();
    if (shape != NumberShape::Plain && readDouble(raw, serial) &&
        appendSerial(serial, shape, m_workbook->epoch1904(), m_text))
        return m_text;
    appendNumber(raw, m_text);
    if (const FormatUnit* const unit = m_workbook->unitOfStyle(m_style)) {
        const std::string number = std::exchange(m_text, {});
        appendWithUnit(number, *unit, m_text);
    }
    return m_text;
}

void XlsxReader::closeCell()
{
    if (m_value.empty())
        return;
    std::string_view text = m_value;
    switch (m_type) {
    case CellType::Number:
        text = number();
        break;
    case CellType::Shared:
        text = shared();
        break;
    case CellType::Text:
        resolveEscapes(m_value, 0);
        text = m_value;
        break;
    case CellType::Boolean:
        text = withoutBlanks(m_value) == "0" ? "FALSE" : "TRUE";
        break;
    case CellType::Date:
        m_text.clear();
        appendIso(withoutBlanks(m_value), m_text);
        text = m_text;
        break;
    }
    if (text.empty())
        return;
    if (m_column > kMostColumns)
        return refuse(ErrorKind::TooManyColumns);
    if (!m_cells.add(m_row, m_column - 1, text))
        refuse(ErrorKind::LineTooLong);
}

}
