#include "core/import/markup/html.h"
#include "core/import/block_builder.h"
#include "core/import/markup/html_table_walker.h"
#include "core/import/text/source_file.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

struct PageEncoding {
    Encoding encoding = Encoding::Utf8;
    std::size_t markBytes = 0;
};

/// The mark, else what <meta> says, else a guess from the bytes.
Result<PageEncoding> encodingOf(const ByteSource& bytes)
{
    constexpr std::size_t kAsked = std::size_t{256} << 10;
    std::string start(kAsked, '\0');
    const Result<std::size_t> got = bytes.read(start.data(), start.size(), 0);
    if (!got)
        return tl::make_unexpected(got.error());
    start.resize(*got);
    const EncodingGuess guess = guessEncoding(start, static_cast<qint64>(*got) >= bytes.size());
    if (guess.markBytes > 0 || guess.encoding == Encoding::Utf16Le || guess.encoding == Encoding::Utf16Be)
        return PageEncoding{guess.encoding, guess.markBytes};
    const QByteArray head =
        QByteArray(start.data(), static_cast<qsizetype>(std::min<std::size_t>(start.size(), 8192))).toLower();
    const qsizetype charset = head.indexOf("charset");
    if (charset >= 0) {
        QByteArray name = head.mid(charset + 7, 40).trimmed();
        while (!name.isEmpty() && (name[0] == '=' || name[0] == '"' || name[0] == '\'' || name[0] == ' '))
            name.remove(0, 1);
        qsizetype length = 0;
        while (length < name.size() &&
               (std::isalnum(static_cast<unsigned char>(name[length])) != 0 || name[length] == '-'))
            ++length;
        const std::optional<Encoding> named = encodingByName(QString::fromLatin1(name.left(length)));
        // A page that says utf-8 and is none is read by its bytes.
        if (named && (*named != Encoding::Utf8 || guess.encoding == Encoding::Utf8))
            return PageEncoding{*named, 0};
    }
    return PageEncoding{guess.encoding, 0};
}

class HtmlReader : public TableReader
{
public:
    HtmlReader(std::shared_ptr<const ByteSource> bytes, const PageEncoding& encoding, std::size_t table,
               std::size_t blockBytes)
        : m_bytes(std::move(bytes), encoding.encoding, encoding.markBytes), m_walker(m_bytes), m_left(table),
          m_blockBytes(blockBytes)
    {
    }

    Result<bool> next(Block& block) override
    {
        while (!m_done && (m_builder.cells() > 0 || m_builder.bytes() < m_blockBytes)) {
            const HtmlTableWalker::Step step = m_walker.next();
            if (m_walker.isTooLong() || m_builder.bytes() > m_blockBytes + kLongestRecord)
                return failure(ErrorKind::LineTooLong, m_bytes.source().path(), QString::number(m_rows + 1));
            if (step == HtmlTableWalker::Step::Done || (step == HtmlTableWalker::Step::Table && m_left-- == 0))
                m_done = true;
            else if (m_left == 0 && step == HtmlTableWalker::Step::Cell)
                addCell();
            else if (m_left == 0 && step == HtmlTableWalker::Step::Row)
                endRow();
            if (m_builder.cells() > kMostColumns)
                return failure(ErrorKind::TooManyColumns, m_bytes.source().path(), QString::number(m_builder.cells()));
        }
        if (!m_bytes.status())
            return tl::make_unexpected(m_bytes.status().error());
        if (m_builder.records() == 0)
            return false;
        m_builder.take(block);
        return true;
    }
    double share() const override { return m_bytes.share(); }

private:
    struct Below {
        std::string text;
        int rows = 0;
    };

    void putPending()
    {
        for (std::size_t c = m_builder.cells(); c < m_below.size() && m_below[c].rows > 0; ++c) {
            --m_below[c].rows;
            m_builder.cell(m_below[c].text);
        }
    }
    void addCell()
    {
        putPending();
        const std::string& text = m_walker.text();
        const bool repeats = m_rows > 0 && !m_walker.isHeader();
        for (int i = 0; i < m_walker.colspan() && m_builder.cells() <= kMostColumns; ++i) {
            const std::size_t column = m_builder.cells();
            m_builder.cell(i == 0 ? std::string_view(text) : std::string_view());
            if (m_walker.rowspan() > 1) {
                if (m_below.size() <= column)
                    m_below.resize(column + 1);
                m_below[column] = {repeats && i == 0 ? text : std::string(), m_walker.rowspan() - 1};
            }
        }
    }
    void endRow()
    {
        putPending();
        m_builder.endRecord();
        ++m_rows;
    }

    DecodedBytes m_bytes;
    HtmlTableWalker m_walker;
    std::size_t m_left; // tables before ours
    std::size_t m_blockBytes;
    BlockBuilder m_builder;
    std::vector<Below> m_below;
    std::uint32_t m_rows = 0;
    bool m_done = false;
};

class HtmlTable : public TableSource
{
public:
    HtmlTable(std::shared_ptr<const ByteSource> bytes, const PageEncoding& encoding, std::size_t table)
        : m_bytes(std::move(bytes)), m_encoding(encoding), m_table(table)
    {
    }
    Result<Sample> sample(const Options& options) const override
    {
        Q_UNUSED(options);
        HtmlReader reader(m_bytes, m_encoding, m_table, kBlockBytes);
        return takeSample(reader, m_bytes->path());
    }
    Result<std::unique_ptr<TableReader>> reader(const Sample& sample, std::size_t blockBytes) const override
    {
        Q_UNUSED(sample);
        return std::make_unique<HtmlReader>(m_bytes, m_encoding, m_table, blockBytes);
    }

private:
    std::shared_ptr<const ByteSource> m_bytes;
    PageEncoding m_encoding;
    std::size_t m_table;
};

}

bool looksLikeHtml(std::string_view start)
{
    std::string text;
    const EncodingGuess guess = guessEncoding(start, false);
    if (guess.binary)
        return false;
    appendUtf8(start.substr(0, 4096).substr(std::min<std::size_t>(guess.markBytes, start.size())), guess.encoding,
               text);
    std::string head(trimmed(text).substr(0, 1024));
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    static constexpr std::string_view kTags[] = {"<!doctype html", "<html",  "<meta",  "<table", "<head",
                                                 "<body",          "<style", "<title", "<div",   "<center"};
    const auto begins = [](std::string_view at) {
        return std::any_of(std::begin(kTags), std::end(kTags),
                           [at](std::string_view tag) { return at.starts_with(tag); });
    };
    if (begins(head))
        return true;
    if (otherFormat(head) == QLatin1String("SpreadsheetML")) // its tables are no <table> of a page
        return false;
    // A declaration, a comment or a script may come before
    return (head.starts_with("<?xml") || head.starts_with("<!--") || head.starts_with("<script")) &&
           (head.find("<html") != std::string::npos || head.find("<table") != std::string::npos);
}

Result<std::vector<InputTable>> htmlTables(std::shared_ptr<const ByteSource> bytes, const std::string& name)
{
    const Result<PageEncoding> encoding = encodingOf(*bytes);
    if (!encoding)
        return tl::make_unexpected(encoding.error());
    DecodedBytes decoded(bytes, encoding->encoding, encoding->markBytes);
    HtmlTableWalker walker(decoded);
    std::vector<std::size_t> cells(1, 0);
    for (HtmlTableWalker::Step step = walker.next(); step != HtmlTableWalker::Step::Done; step = walker.next()) {
        if (step == HtmlTableWalker::Step::Cell)
            ++cells.back();
        else if (step == HtmlTableWalker::Step::Table)
            cells.push_back(0);
    }
    if (!decoded.status())
        return tl::make_unexpected(decoded.status().error());
    // What is missing may be rows or the rest of a cell.
    if (walker.isCut())
        return failure(ErrorKind::FileDamaged, bytes->path(), QStringLiteral("cut"));
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i] > 1)
            order.push_back(i);
    if (order.empty())
        return failure(ErrorKind::NotATable, bytes->path(), QStringLiteral("HTML"));
    const auto largest =
        std::max_element(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return cells[a] < cells[b]; });
    std::rotate(order.begin(), largest, largest + 1);
    std::vector<InputTable> tables;
    for (const std::size_t table : order) {
        const std::string place = order.size() == 1 ? std::string() : "table " + std::to_string(table + 1);
        tables.push_back({name.empty() || place.empty() ? name + place : name + '/' + place, "html", false,
                          std::make_shared<const HtmlTable>(bytes, *encoding, table)});
    }
    return tables;
}

}
