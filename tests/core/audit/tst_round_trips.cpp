// Round trips: the demo's exports rewritten with every encoding, separator and line end give the same facts, byte for byte of the chunks
// that an audit file would keep.
#include "core/audit/demo.h"
#include "core/demo/exports.h"
#include "core/import/importer.h"
#include "core/import/text/encoding.h"
#include "core/store/chunk_codec.h"

#include <QtTest>

#include <map>

using namespace zamer;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// RFC 4180, apart from the product's own reader.
Rows rowsOf(const QByteArray& bytes, char delimiter)
{
    Rows rows(1);
    std::string cell;
    bool quoted = false;
    const auto endCell = [&] { rows.back().push_back(std::exchange(cell, {})); };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (quoted && c == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"')
            cell += bytes[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == delimiter)
            endCell();
        else if (!quoted && c == '\n') {
            endCell();
            rows.emplace_back();
        } else if (quoted || c != '\r')
            cell += c;
    }
    if (rows.back().empty() && cell.empty())
        rows.pop_back();
    else
        endCell();
    return rows;
}

std::string written(const Rows& rows, char delimiter, const std::string& lineEnd)
{
    std::string out;
    for (const std::vector<std::string>& row : rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0)
                out += delimiter;
            if (row[c].find_first_of(std::string("\"\r\n") + delimiter) == std::string::npos) {
                out += row[c];
                continue;
            }
            out += '"';
            for (const char letter : row[c])
                out.append(letter == '"' ? 2 : 1, letter);
            out += '"';
        }
        out += lineEnd;
    }
    return out;
}

/// What windows-1251 lacks (a currency sign in a header) is lost, as it is in the real programs.
std::string inWindows1251(const std::string& utf8)
{
    std::map<QChar, char> bytes;
    for (int byte = 128; byte < 256; ++byte) {
        std::string letter;
        import::appendUtf8(std::string(1, static_cast<char>(byte)), import::Encoding::Windows1251, letter);
        bytes.emplace(QString::fromStdString(letter).at(0), static_cast<char>(byte));
    }
    std::string out;
    for (const QChar letter : QString::fromStdString(utf8)) {
        if (letter.unicode() < 128)
            out += letter.toLatin1();
        else if (const auto byte = bytes.find(letter); byte != bytes.end())
            out += byte->second;
    }
    return out;
}

/// As the demo imports it, but a layout that can be recognised is to be recognised.
zamer::import::Options optionsOf(const demo::ExportFile& file)
{
    import::Options options = audit::optionsOf(file);
    if (!file.layout.startsWith(QLatin1String("table:")))
        options.layout.clear();
    return options;
}

QByteArray chunksOf(const facts::Table& table)
{
    QByteArray all;
    const auto add = [&all](const store::Chunk& chunk) {
        all += QByteArray::fromStdString(chunk.column) + ' ' + QByteArray::number(chunk.number) + ' ' + chunk.data;
    };
    const std::span<const facts::Field> fields = facts::fields(table.entity);
    for (std::size_t chunk = 0; chunk < store::chunksOf(table.rows); ++chunk) {
        add(store::encodeLines(table.line, table.rows, chunk));
        for (std::size_t f = 0; f < fields.size(); ++f)
            if (table.columns[f])
                add(store::encodeRows(std::string(fields[f].name), *table.columns[f], chunk));
    }
    for (std::size_t f = 0; f < fields.size(); ++f)
        if (table.columns[f] && table.columns[f]->words)
            add(store::encodeWords(std::string(fields[f].name), *table.columns[f]->words, 0));
    return all;
}
}

class TestRoundTrips : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings;

    struct Read {
        std::string layout;
        std::string encoding;
        std::size_t rows = 0;
        std::size_t rejected = 0;
        QByteArray chunks;
    };
    Read read(const std::string& bytes, const demo::ExportFile& file)
    {
        QFile out(m_folder.filePath(QStringLiteral("export.csv")));
        if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(bytes)) < 0)
            qFatal("cannot write");
        out.close();
        Progress progress;
        const auto result = import::read(out.fileName(), optionsOf(file), m_settings, SecretKey{}, progress);
        if (!result)
            return {"error " + std::to_string(static_cast<int>(result.error().kind)) + ' ' +
                        result.error().subject.toStdString() + ' ' + result.error().detail.toStdString(),
                    {},
                    0,
                    0,
                    {}};
        QByteArray chunks = chunksOf(result->rows);
        for (const facts::Table& more : result->more)
            chunks += chunksOf(more);
        return {result->mapping.layoutId, result->mapping.encoding, result->rows.rows, result->rejected, chunks};
    }

private Q_SLOTS:
    void exports_data()
    {
        QTest::addColumn<int>("index");
        Progress progress;
        const auto files = demo::writeExports({}, m_folder.path(), progress);
        QVERIFY(files.has_value());
        m_files = *files;
        for (std::size_t i = 0; i < m_files.size(); ++i)
            if (m_files[i].batch == demo::Batch::Baseline && !m_files[i].layout.isEmpty())
                QTest::newRow(qPrintable(m_files[i].name)) << static_cast<int>(i);
    }
    void exports()
    {
        QFETCH(int, index);
        const demo::ExportFile& file = m_files[static_cast<std::size_t>(index)];
        QFile original(file.path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray bytes = original.readAll();
        if (bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        const char delimiter =
            bytes.left(bytes.indexOf('\n')).count(';') > bytes.left(bytes.indexOf('\n')).count(',') ? ';' : ',';
        const Rows rows = rowsOf(bytes, delimiter);
        const Read wanted = read(written(rows, ',', "\n"), file);
        QCOMPARE(QString::fromStdString(wanted.layout), file.layout);
        QVERIFY(wanted.rows > 0);
        for (const char separator : {',', ';', '\t'})
            for (const char* lineEnd : {"\n", "\r\n", "\r"})
                for (const char* encoding : {"utf-8", "bom", "windows-1251"}) {
                    std::string text = written(rows, separator, lineEnd);
                    const bool single = qstrcmp(encoding, "windows-1251") == 0;
                    if (single)
                        text = inWindows1251(text);
                    else if (qstrcmp(encoding, "bom") == 0)
                        text = "\xEF\xBB\xBF" + text;
                    const Read got = read(text, file);
                    const QByteArray what = QByteArray("separator ") + QByteArray::number(separator) + " line end " +
                                            QByteArray(lineEnd).toHex() + ' ' + encoding;
                    QVERIFY2(got.layout == wanted.layout, QByteArray(what + ": " + got.layout.c_str()).constData());
                    QVERIFY2(got.rows == wanted.rows && got.rejected == wanted.rejected, what.constData());
                    QVERIFY2(got.chunks == wanted.chunks, what.constData());
                }
    }

private:
    std::vector<demo::ExportFile> m_files;
};

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "tst_round_trips.moc"
