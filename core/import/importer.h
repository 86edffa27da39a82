#pragma once
// Importer: a file becomes a layer of facts, its issues and a report of what was understood. Nothing is stored here.
// `inspect` reads the beginning (what the mapping page shows), `read` all of it on worker threads, with progress and cancel. Memory: the
// columns plus a bounded window of the file. Any thread may call, each file on its own. A file that cannot be read as a table is an Error
// and yields nothing.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/base/sum.h"
#include "core/facts/table.h"
#include "core/import/issue.h"
#include "core/import/layout.h"

#include <optional>
#include <string>
#include <vector>

namespace zamer::import {

/// What the user said; empty means: find out.
struct Options {
    QString layout;                                       // amocrm_leads, table:deals ...
    std::vector<std::pair<std::string, std::string>> map; // column (or "#3") -> field; field "-" leaves the column out
    std::vector<std::array<std::string, 3>> values;       // field, from, to
    std::size_t rememberedValues = 0; // how many of them, from the first on, were said of another file
    std::vector<std::pair<std::string, std::string>> constants; // field -> value
    QString encoding; // utf-8, utf-16le, utf-16be, windows-1251, ibm866, koi8-r
    char delimiter = 0;
    QString dateFormat;   // "dd.MM.yyyy HH:mm:ss"
    char decimalMark = 0; // '.' or ',' where cells leave it open: "1,234"
    QString timeZone;     // of the file; empty = the audit's
    Instant exportedAt = kNoInstant;
    QString sheet;       // which table of the file: its name, or "#2"; empty: the first
    int header = -1;     // row number of the (first) header row, 0 = the file has none
    bool forget = false; // Audit::import does not fill in what was said about earlier files of the same shape
};

/// The subject of BadValue where a table has no such row.
inline constexpr QLatin1String kHeaderOption("--header");

/// One of the tables in a file.
struct TableInfo {
    std::string name;   // empty where the file is one table; what Options::sheet takes
    std::string format; // text, xlsx, ods, html, json
    bool hidden = false;
};

/// The least and the most that an answer can be.
struct Scale {
    double least = 0;
    double most = 0;
};

struct ColumnGuess {
    std::size_t index = 0;
    std::string header;               // made unique: "Товар", "Товар #2"
    std::string field;                // empty = left out
    double confidence = 0;            // 0..1
    std::vector<std::string> samples; // first three distinct values, persons' data masked
    Text note;                        // %1 = noteArg; empty text = none
    std::string noteArg;
    bool needsLook = false;
    /// Of a number: folded words that stand for one, "" = for nothing; and the scale that they are on. Of a question that is left out
    /// because nothing says what its answers are worth: those answers.
    std::vector<std::pair<std::string, std::string>> words;
    std::optional<Scale> scale;
};

struct Mapping {
    const Layout* layout = nullptr; // null for table:<entity>
    std::string layoutId;
    facts::Entity entity = facts::Entity::Deals;
    double confidence = 0;
    std::string encoding;
    double encodingConfidence = 0;
    std::string table;  // its name in a file of several tables
    std::string format; // text, xlsx, ods, html, json
    char delimiter = ',';
    char quote = '"';
    std::string lineEnd; // LF, CRLF, CR
    bool header = true;
    std::uint32_t headerRow = 1; // row number of the (first) header row
    std::uint32_t firstRow = 2;  // row number of the first row behind the header
    std::string dateFormat;      // of the date columns together; empty = each has its own
    bool dateFormatFits = true;  // false: it was said, and another reads more of the first rows
    char decimalMark = '.';
    Instant exportedAt = kNoInstant;
    std::optional<Day> startsOn; // that a line above the header says the report begins on
    std::optional<Day> endsOn;   // and ends on
    std::vector<ColumnGuess> columns;
    std::vector<std::vector<std::string>> preview; // first rows as the file has them, decoded
};

struct ReadResult {
    Mapping mapping;
    facts::Table rows;              // accepted rows; line filled in, source 0
    std::vector<facts::Table> more; // rows of other entities that were in the same table
    std::size_t rowsRead = 0;       // accepted (rows - split, those of `more`, merged) + rejected
    std::size_t split = 0;          // rows beyond one a record: the questions of a questionnaire
    std::size_t merged = 0;         // records that became part of another row: legs of a call, product lines of a deal
    std::size_t rejected = 0;
    std::vector<Issue> issues;
    QByteArray fileSum;     // SHA-256 of the file's bytes
    std::string mappingSum; // of everything that decides how bytes become rows
    qint64 bytes = 0;
    Instant from = kNoInstant; // first and last instant of the entity's main date among the rows
    Instant to = kNoInstant;
};

/// The tables in a file, in its order. Errors as openInput's.
Result<std::vector<TableInfo>> tablesIn(const QString& path);
/// Where no layout fits and none was given, layoutId is empty and no column has a field: the preview still helps to choose.
Result<Mapping> inspect(const QString& path, const Options& options, const Settings& settings);
/// What read() will say of the file before a row of it is read: mapping, mappingSum, bytes. Errors as read's.
Result<ReadResult> foresee(const QString& path, const Options& options, const Settings& settings, const SecretKey& key);
/// ReadResult::fileSum of a file that need not be read otherwise.
Result<QByteArray> fileSumOf(const QString& path, Progress& progress);
/// Errors, and nothing else, where the file is no table, no layout fits, a required field has no column, or dates and ids cannot be trusted.
Result<ReadResult> read(const QString& path, const Options& options, const Settings& settings, const SecretKey& key,
                        Progress& progress);

}
