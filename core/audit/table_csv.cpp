#include "core/audit/table_csv.h"
#include "core/facts/grain.h"
#include "core/import/row_copy.h"

#include <QIODevice>

#include <charconv>
#include <cmath>
#include <map>

namespace zamer::audit {

namespace {

constexpr qsizetype kBlock = 1 << 20;

void addWord(std::string_view word, QByteArray& line)
{
    if (import::isFormula(word))
        return addWord('\'' + std::string(word), line);
    if (word.find_first_of(",\"\r\n") == std::string_view::npos) {
        line.append(word.data(), static_cast<qsizetype>(word.size()));
        return;
    }
    line += '"';
    for (const char letter : word) {
        if (letter == '"')
            line += '"';
        line += letter;
    }
    line += '"';
}

void addTwoDigits(int value, QByteArray& line)
{
    line += static_cast<char>('0' + value / 10);
    line += static_cast<char>('0' + value % 10);
}

void addDay(Day day, QByteArray& line)
{
    line += toDate(day).toString(Qt::ISODate).toLatin1();
}

void addInstant(Instant at, QByteArray& line)
{
    const Instant day = (at >= 0 ? at : at - kSecondsPerDay + 1) / kSecondsPerDay;
    const int second = static_cast<int>(at - day * kSecondsPerDay);
    addDay(static_cast<Day>(day), line);
    line += 'T';
    addTwoDigits(second / 3600, line);
    line += ':';
    addTwoDigits(second / 60 % 60, line);
    line += ':';
    addTwoDigits(second % 60, line);
    line += 'Z';
}

void addMoney(std::int64_t minor, QByteArray& line)
{
    const std::int64_t size = std::abs(minor);
    if (minor < 0)
        line += '-';
    line += QByteArray::number(static_cast<qlonglong>(size / 100));
    line += '.';
    addTwoDigits(static_cast<int>(size % 100), line);
}

void addNumber(double number, QByteArray& line)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number);
    line.append(text.data(), static_cast<qsizetype>(end.ptr - text.data()));
}

void addHashes(const facts::Column& column, std::size_t row, QByteArray& line)
{
    bool first = true;
    for (const facts::Code code : column.list(row)) {
        if (!first)
            line += ';';
        first = false;
        const std::string_view hash = column.words->text(code);
        line += QByteArray(hash.data(), static_cast<qsizetype>(hash.size())).toHex();
    }
}

void addCell(const facts::Column& column, std::size_t row, QByteArray& line)
{
    if (column.isEmpty(row))
        return;
    switch (column.type) {
    case facts::Type::Instant:
        return addInstant(column.ints[row], line);
    case facts::Type::Money:
        return addMoney(column.ints[row], line);
    case facts::Type::Number:
        return addNumber(column.numbers[row], line);
    case facts::Type::Flag:
    case facts::Type::Presence:
        line += column.flags[row] == 1 ? '1' : '0';
        return;
    case facts::Type::Hashes:
        return addHashes(column, row, line);
    case facts::Type::Text:
    case facts::Type::Key:
        return addWord(column.text(row), line);
    }
}

QByteArray header(facts::Entity entity)
{
    QByteArray line;
    for (const facts::Field& field : facts::fields(entity)) {
        addWord(field.name, line);
        line += ',';
    }
    return line + "source_id,source_file,source_row\n";
}

Status flush(QIODevice& out, QByteArray& block)
{
    if (out.write(block) != block.size())
        return failure(ErrorKind::FileWriteFailed, {}, out.errorString());
    block.clear();
    return {};
}

}

Status writeCsv(const facts::Table& table, const std::vector<facts::Source>& sources, const LocalTime& zone,
                QIODevice& out, Progress& progress)
{
    std::map<facts::SourceId, QByteArray> places; // ",id,file,"
    for (const facts::Source& source : sources) {
        QByteArray& place = places[source.id];
        place = QByteArray::number(source.id) + ',';
        addWord(source.fileName, place);
        place += ',';
    }
    std::vector<bool> isDay;
    for (std::size_t field = 0; field < table.columns.size(); ++field)
        isDay.push_back(facts::grainOf(table.entity, static_cast<int>(field)) != facts::Grain::Moment);
    QByteArray block = header(table.entity);
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t field = 0; field < table.columns.size(); ++field) {
            const facts::Column* const column = table.columns[field].get();
            if (column != nullptr && isDay[field] && !column->isEmpty(row))
                addDay(zone.dayOf(column->ints[row]), block);
            else if (column != nullptr)
                addCell(*column, row, block);
            block += ',';
        }
        block += places[table.source[row]];
        block += QByteArray::number(table.line[row]);
        block += '\n';
        if (block.size() < kBlock)
            continue;
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        if (Status written = flush(out, block); !written)
            return written;
        progress.report(static_cast<double>(row) / static_cast<double>(table.rows));
    }
    return flush(out, block);
}

}
