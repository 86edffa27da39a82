#include "core/import/row_copy.h"
#include "core/import/input.h"
#include "core/import/mapping.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <QSaveFile>

#include <algorithm>
#include <functional>

namespace zamer::import {

namespace {

constexpr std::string_view kFormulaMarks[] = {
    "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

/// Smaller than for reading: between two blocks one looks whether to stop.
constexpr std::size_t kStep = std::size_t{1} << 20;

std::vector<std::string> cellsAt(const Block& block, std::size_t record, const Sample& sample)
{
    std::vector<std::string> cells;
    std::string scratch;
    const bool page = isSingleByte(sample.encoding);
    for (std::size_t c = 0; c < block.records.cells(record); ++c) {
        const std::string_view text = unquoted(block.cell(record, c), sample.dialect.quote, scratch);
        std::string& cell = cells.emplace_back();
        if (page ? isAscii(text) : isStrictUtf8(text, true))
            cell = text;
        else
            appendUtf8(text, page ? sample.encoding : Encoding::Utf8, cell);
    }
    return cells;
}

/// Gives the headers, and then the wanted rows one after the other; `row` returns false to stop.
Status eachRow(const QString& path, const Options& options, std::vector<std::uint32_t> lines, Progress& progress,
               const std::function<Status(const std::vector<ColumnGuess>&)>& head,
               const std::function<Result<bool>(RowCells)>& row)
{
    const Result<Input> input = openInput(path);
    if (!input)
        return tl::make_unexpected(input.error());
    const Result<const InputTable*> table = findTable(*input, options.sheet);
    if (!table)
        return tl::make_unexpected(table.error());
    const Result<Sample> sample = (*table)->source->sample(options);
    if (!sample)
        return tl::make_unexpected(sample.error());
    const Result<Understanding> understanding = understand(*input->bytes, *sample, options, {});
    if (!understanding)
        return tl::make_unexpected(understanding.error());
    if (const Status status = head(understanding->mapping.columns); !status)
        return status;
    const Result<std::unique_ptr<TableReader>> reader = (*table)->source->reader(*sample, kStep);
    if (!reader)
        return tl::make_unexpected(reader.error());
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    Block block;
    for (auto next = lines.begin(); next != lines.end();) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        const Result<bool> more = (*reader)->next(block);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            break;
        const std::uint64_t end = std::uint64_t{block.firstRow} + block.records.count();
        for (; next != lines.end() && *next < end; ++next) {
            if (*next < block.firstRow)
                continue;
            const Result<bool> on = row({*next, cellsAt(block, *next - block.firstRow, *sample)});
            if (!on)
                return tl::make_unexpected(on.error());
            if (!*on)
                return {};
        }
        progress.report((*reader)->share());
    }
    return {};
}

void appendCell(std::string_view text, QByteArray& line)
{
    const std::string safe = harmless(text);
    const bool quotes =
        safe.find_first_of(";,\t\"\r\n") != std::string::npos || safe.starts_with(' ') || safe.ends_with(' ');
    if (!quotes) {
        line.append(safe.data(), static_cast<qsizetype>(safe.size()));
        return;
    }
    line += '"';
    for (const char c : safe) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

QByteArray lineOf(const std::vector<std::string>& cells, std::size_t width, const QString* last)
{
    QByteArray line;
    for (std::size_t i = 0; i < std::max(width, cells.size()); ++i) {
        if (i > 0)
            line += ';';
        if (i < cells.size())
            appendCell(cells[i], line);
    }
    if (last != nullptr) {
        line += ';';
        appendCell(last->toStdString(), line);
    }
    return line += "\r\n";
}

}

bool isFormula(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (cell.starts_with('\t') || cell.starts_with('\r'))
        return true;
    const bool begins = std::any_of(std::begin(kFormulaMarks), std::end(kFormulaMarks),
                                    [text](std::string_view mark) { return text.starts_with(mark); });
    double number = 0;
    // "-1 234,50" is a number, "+7 999" a phone.
    const bool plain = text.starts_with('-') || (text.starts_with('+') && text.find(' ') == std::string_view::npos);
    return begins && text != "-" && !(plain && readNumber(text, 0, number));
}

std::string harmless(std::string_view cell)
{
    return isFormula(cell) ? '\'' + std::string(cell) : std::string(cell);
}

Result<CopiedRows> rowsOf(const QString& path, const Options& options, const std::vector<std::uint32_t>& lines,
                          std::size_t most, Progress& progress)
{
    CopiedRows copied;
    const Status done = eachRow(
        path, options, lines, progress,
        [&copied](const std::vector<ColumnGuess>& columns) -> Status {
            for (const ColumnGuess& column : columns)
                copied.headers.push_back(column.header);
            return {};
        },
        [&copied, most](RowCells row) -> Result<bool> {
            if (copied.rows.size() < most)
                copied.rows.push_back(std::move(row));
            return copied.rows.size() < most;
        });
    if (!done)
        return tl::make_unexpected(done.error());
    return copied;
}

Status saveRows(const QString& path, const Options& options, const std::vector<std::uint32_t>& lines,
                const QString& out, Progress& progress, const RowReasons& reasons, const QString& reasonHeader)
{
    QSaveFile file(out);
    const auto write = [&file, &out](const QByteArray& bytes) -> Status {
        if (file.write(bytes) == bytes.size())
            return {};
        return failure(ErrorKind::FileWriteFailed, out, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::FileWriteFailed, out, file.errorString());
    const bool explained = !reasons.empty();
    std::size_t width = 0;
    const Status done = eachRow(
        path, options, lines, progress,
        [&](const std::vector<ColumnGuess>& columns) {
            std::vector<std::string> headers;
            for (const ColumnGuess& column : columns)
                headers.push_back(column.header);
            width = headers.size();
            return write("\xEF\xBB\xBF" + lineOf(headers, width, explained ? &reasonHeader : nullptr));
        },
        [&](const RowCells& row) -> Result<bool> {
            const auto reason = reasons.find(row.line);
            const QString words = reason == reasons.end() ? QString() : reason->second;
            if (const Status written = write(lineOf(row.cells, width, explained ? &words : nullptr)); !written)
                return tl::make_unexpected(written.error());
            return true;
        });
    if (!done)
        return done;
    if (!file.commit())
        return failure(ErrorKind::FileWriteFailed, out, file.errorString());
    return {};
}

}
