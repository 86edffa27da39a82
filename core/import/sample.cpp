#include "core/import/sample.h"
#include "core/import/text/block_reader.h"
#include "core/import/text/dialect.h"
#include "core/import/text/source_file.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kSampleBytes = std::size_t{1} << 20;
constexpr std::size_t kSampleRows = 5'000;
constexpr std::size_t kProbeBytes = std::size_t{64} << 10;

Result<std::string> readAt(const ByteSource& file, qint64 offset, std::size_t bytes)
{
    std::string text(bytes, '\0');
    const Result<std::size_t> got = file.read(text.data(), bytes, offset);
    if (!got)
        return tl::make_unexpected(got.error());
    text.resize(*got);
    return text;
}

/// A long ASCII beginning says little: bytes from further behind are asked too, from their first line end on.
Result<EncodingGuess> guessFrom(const ByteSource& file, std::string_view start)
{
    const bool whole = static_cast<qint64>(start.size()) >= file.size();
    EncodingGuess guess = guessEncoding(start, whole);
    if (whole || guess.binary || guess.confidence >= 0.95 || guess.encoding != Encoding::Utf8 || !file.isRandomAccess())
        return guess;
    std::string probes;
    for (qint64 i = 1; i <= 16; ++i) {
        Result<std::string> probe =
            readAt(file, (file.size() - static_cast<qint64>(kProbeBytes)) / 16 * i, kProbeBytes);
        if (!probe)
            return tl::make_unexpected(probe.error());
        const std::size_t line = probe->find_first_of("\n\r");
        const std::size_t end = probe->find_last_of("\n\r");
        if (line != std::string::npos && end > line)
            probes.append(*probe, line, end - line);
    }
    return guessEncoding(probes.empty() ? start : std::string_view(probes), true);
}

Result<EncodingGuess> encodingOf(const ByteSource& file, std::string_view start, const Options& options)
{
    if (options.encoding.isEmpty()) {
        const QString other = otherFormat(start);
        if (!other.isEmpty())
            return failure(ErrorKind::NotATable, file.path(), other);
        Result<EncodingGuess> guess = guessFrom(file, start);
        if (guess && guess->binary)
            return failure(ErrorKind::NotATable, file.path(), QStringLiteral("binary"));
        return guess;
    }
    const std::optional<Encoding> named = encodingByName(options.encoding);
    if (!named)
        return failure(ErrorKind::BadValue, QStringLiteral("--encoding"), options.encoding);
    return EncodingGuess{*named, 1.0, markLength(start, *named), false};
}

Status checkWidth(const Sample& sample, const QString& path)
{
    for (const std::vector<std::string>& row : sample.rows)
        if (row.size() > kMostColumns)
            return failure(ErrorKind::TooManyColumns, path, QString::number(row.size()));
    return {};
}

/// Cuts decoded text into rows. Nothing where it holds no complete record.
bool cutRows(std::string& text, Sample& sample, Records& records)
{
    if (sample.whole && text.back() != sample.dialect.lineEnd)
        text += sample.dialect.lineEnd;
    const std::size_t size = text.size();
    text.resize(size + 64);
    scanRecords(std::string_view(text.data(), size), sample.dialect, records);
    sample.rows = cellsOf(text, records, sample.dialect.quote, kSampleRows);
    return !sample.rows.empty();
}

}

Result<Sample> takeSample(const ByteSource& file, const Options& options)
{
    Sample sample;
    Records records;
    for (const std::size_t bytes : {kSampleBytes, kLongestRecord + kSampleBytes}) {
        const Result<std::string> start = readAt(file, 0, bytes);
        if (!start)
            return tl::make_unexpected(start.error());
        const Result<EncodingGuess> guess = encodingOf(file, *start, options);
        if (!guess)
            return tl::make_unexpected(guess.error());
        sample.whole = static_cast<qint64>(start->size()) >= file.size();
        sample.encoding = guess->encoding;
        sample.encodingConfidence = guess->confidence;
        std::string text;
        appendUtf8(std::string_view(*start).substr(guess->markBytes), guess->encoding, text);
        if (sample.whole)
            text.resize(textLength(text));
        if (trimmed(text).empty() && sample.whole)
            return failure(ErrorKind::FileEmpty, file.path());
        sample.dialect = guessDialect(text, sample.whole, options.delimiter);
        sample.lineEnd = lineEndName(text, sample.dialect);
        const bool cut = cutRows(text, sample, records);
        sample.dialect.utf8 = !isSingleByte(sample.encoding);
        if (cut || sample.whole)
            break;
    }
    if (sample.rows.empty())
        return failure(records.openQuote ? ErrorKind::UnbalancedQuote : ErrorKind::LineTooLong, file.path(),
                       QStringLiteral("1"));
    if (sample.whole && records.openQuote)
        return failure(ErrorKind::UnbalancedQuote, file.path(), QString::number(records.count() + 1));
    if (const Status status = checkWidth(sample, file.path()); !status)
        return tl::make_unexpected(status.error());
    return sample;
}

Result<Sample> takeSample(TableReader& reader, const QString& path)
{
    Sample sample;
    sample.encodingConfidence = 1;
    sample.dialect.quote = 0;
    sample.places = true;
    Block block;
    std::size_t bytes = 0;
    while (sample.rows.size() < kSampleRows && bytes < kSampleBytes) {
        const Result<bool> more = reader.next(block);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more) {
            sample.whole = true;
            break;
        }
        if (sample.rows.empty())
            sample.firstRow = block.firstRow;
        bytes += block.size;
        for (std::vector<std::string>& row : cellsOf(block.text(), block.records, 0, kSampleRows - sample.rows.size()))
            sample.rows.push_back(std::move(row));
    }
    if (sample.rows.empty())
        return failure(ErrorKind::FileEmpty, path);
    if (const Status status = checkWidth(sample, path); !status)
        return tl::make_unexpected(status.error());
    return sample;
}

}
