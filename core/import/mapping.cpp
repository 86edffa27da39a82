#include "core/import/mapping.h"
#include "core/import/column_check.h"
#include "core/import/column_notes.h"
#include "core/import/column_study.h"
#include "core/import/exchange.h"
#include "core/import/export_date.h"
#include "core/import/header.h"
#include "core/import/recognise.h"
#include "core/import/sample_rows.h"
#include "core/import/synonyms.h"
#include "core/import/table_bounds.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kPreviewRows = 20;

/// Columns known by their places alone: what the layout calls them.
std::vector<std::string> placedHeaders(const Layout& layout, std::span<const std::vector<std::string>> rows)
{
    std::span<const std::string_view> names = layout.placed;
    if (layout.placedFor == nullptr && rows.front().size() != names.size())
        names = {}; // other fields were asked for: no place means what it usually does
    if (layout.placedFor != nullptr)
        if (const std::span<const std::string_view> fitting = layout.placedFor(rows); !fitting.empty())
            names = fitting;
    std::vector<std::string> headers;
    for (std::size_t i = 0; i < std::max(rows.front().size(), names.size()); ++i)
        headers.push_back(i < names.size() ? std::string(names[i]) : '#' + std::to_string(i + 1));
    return headers;
}

/// `headers` are changed where the layout is one without a header.
Status chooseLayout(Mapping& mapping, std::vector<std::string>& headers, const Sample& sample, HeaderPlace& place,
                    const Options& options)
{
    if (options.layout.startsWith(QLatin1String("table:")) && findLayout(options.layout.toStdString()) == nullptr) {
        const std::optional<facts::Entity> entity = facts::entityByName(options.layout.mid(6).toStdString());
        if (!entity)
            return failure(ErrorKind::UnknownKey, options.layout);
        mapping.layoutId = options.layout.toStdString();
        mapping.entity = *entity;
        mapping.confidence = 1;
        return {};
    }
    const std::span<const std::vector<std::string>> all = rowsFrom(sample, place.first);
    const Match match = recognise(headers, rowsFrom(sample, place.first + place.rows), all);
    mapping.confidence = match.confidence;
    mapping.layout = match.confidence >= 0.5 ? match.layout : nullptr;
    bool headerless = mapping.layout != nullptr && match.headerless;
    if (!options.layout.isEmpty()) {
        mapping.layout = findLayout(options.layout.toStdString());
        if (mapping.layout == nullptr)
            return failure(ErrorKind::UnknownKey, options.layout);
        mapping.confidence = 1;
        headerless = !mapping.layout->placed.empty() &&
                     (place.rows == 0 ||
                      (mapping.layout->recogniseRows != nullptr && mapping.layout->recogniseRows(all) >= 0.5));
    }
    if (mapping.layout == nullptr) {
        if (const std::optional<facts::Entity> entity = entityOfFieldNames(headers)) {
            mapping.layoutId = "table:" + std::string(facts::entityName(*entity));
            mapping.entity = *entity;
            mapping.confidence = 1;
        }
        return {};
    }
    if (headerless) {
        place.rows = 0;
        headers = placedHeaders(*mapping.layout, all);
    }
    mapping.layoutId = mapping.layout->id;
    mapping.entity = mapping.layout->entity;
    return {};
}

/// A report may begin with the data of its chart: the first table below that a layout knows counts, if any.
Status tryNextTables(Mapping& mapping, std::vector<std::string>& headers, const Sample& sample, HeaderPlace& place,
                     const Options& options)
{
    for (std::optional<HeaderPlace> next = nextHeader(sample, place); next; next = nextHeader(sample, *next)) {
        Mapping found = mapping;
        std::vector<std::string> names = headersAt(sample, *next, options);
        if (const Status status = chooseLayout(found, names, sample, *next, options); !status)
            return status;
        if (found.layoutId.empty())
            continue;
        mapping = std::move(found);
        headers = std::move(names);
        place = *next;
        return {};
    }
    return {};
}

/// The audit's own currency need not be told.
void takeUnits(Understanding& out, const std::string& own)
{
    for (const ColumnGuess& column : out.mapping.columns) {
        HeaderUnit& unit = out.traits[column.index].unit;
        unit = unitOfHeader(column.header);
        if (unit.currency.find(own) != std::string::npos)
            unit.currency.clear();
    }
}

void nameByHeaders(Understanding& out)
{
    Mapping& mapping = out.mapping;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        ColumnGuess& column = mapping.columns[i];
        if (mapping.layout != nullptr) {
            const HeaderMeaning meaning = meaningOf(*mapping.layout, column.header);
            column.field = meaning.field;
            column.confidence = meaning.known ? 1 : 0;
            out.traits[i].rank = meaning.rank;
            out.traits[i].outgoing = meaning.outgoing;
        } else if (!mapping.layoutId.empty()) {
            const std::string name = fieldName(column.header);
            if (facts::fieldByName(mapping.entity, name) >= 0) {
                column.field = name;
                column.confidence = 0.9;
            }
        }
    }
}

bool isExtra(const Mapping& mapping, std::string_view field)
{
    return mapping.layout != nullptr && std::any_of(mapping.layout->extras.begin(), mapping.layout->extras.end(),
                                                    [field](const LayoutExtra& extra) { return extra.name == field; });
}

/// A column that turns out to say the same in another way stands where it should: extras are no other columns' fields.
void letLayoutRepair(Understanding& out, std::span<const std::vector<std::string>> rows)
{
    Mapping& mapping = out.mapping;
    if (mapping.layout == nullptr || mapping.layout->adjust == nullptr)
        return;
    const std::vector<ColumnGuess> before = mapping.columns;
    mapping.layout->adjust(mapping, rows);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i].confidence > 0 && before[i].field != mapping.columns[i].field &&
            !isExtra(mapping, mapping.columns[i].field))
            out.shifted.push_back(before[i].header);
}

Result<std::size_t> columnNamed(const Mapping& mapping, const std::string& name, const QString& path)
{
    if (name.starts_with('#')) {
        const std::size_t place = QString::fromStdString(name.substr(1)).toUInt();
        if (place >= 1 && place <= mapping.columns.size())
            return place - 1;
    }
    for (const bool exactly : {true, false})
        for (const ColumnGuess& column : mapping.columns)
            if (exactly ? column.header == trimmed(name) : normalisedHeader(column.header) == normalisedHeader(name))
                return column.index;
    // "Сумма#2", as the second of two like headers is also written.
    const std::size_t mark = name.rfind('#');
    const bool again = mark != std::string::npos && mark > 0 && mark + 1 < name.size() &&
                       name.find_first_not_of("0123456789", mark + 1) == std::string::npos;
    const std::string spaced = again ? std::string(trimmed(name.substr(0, mark))) + ' ' + name.substr(mark) : name;
    if (spaced != name)
        return columnNamed(mapping, spaced, path);
    return failure(ErrorKind::ColumnUnknown, path, textOf(name));
}

/// Whether another column feeds the field, and a row can have one value of it alone. Date and time of day may stand apart.
bool isTakenBefore(const Mapping& mapping, const ColumnGuess& column)
{
    const int field = facts::fieldByName(mapping.entity, column.field);
    if (field < 0)
        return false;
    const facts::Type type = facts::fields(mapping.entity)[static_cast<std::size_t>(field)].type;
    return type != facts::Type::Hashes && type != facts::Type::Presence && type != facts::Type::Instant &&
           std::any_of(mapping.columns.begin(), mapping.columns.end(), [&column](const ColumnGuess& other) {
               return other.index != column.index && other.field == column.field;
           });
}

/// The user's columns take a field over from those found by their headers.
Status obeyUser(Understanding& out, const Options& options, const QString& path)
{
    Mapping& mapping = out.mapping;
    std::vector<std::string> found;
    for (const ColumnGuess& column : mapping.columns)
        found.push_back(column.field);
    for (const auto& [name, field] : options.map) {
        if (field != "-" && !mapping.layoutId.empty() && facts::fieldByName(mapping.entity, field) < 0 &&
            !isExtra(mapping, field) && !isPartOfField(mapping.entity, field))
            return failure(ErrorKind::FieldUnknown, textOf(facts::entityName(mapping.entity)), textOf(field));
        for (ColumnGuess& column : mapping.columns)
            if (column.field == field)
                column.field.clear();
    }
    for (std::size_t i = 0; i < options.map.size(); ++i) {
        const Result<std::size_t> index = columnNamed(mapping, options.map[i].first, path);
        if (!index)
            return tl::make_unexpected(index.error());
        ColumnGuess& column = mapping.columns[*index];
        column.field = options.map[i].second == "-" ? std::string() : options.map[i].second;
        if (isTakenBefore(mapping, column))
            out.shared.push_back({column.header, column.field});
        if (column.field != found[*index])
            column.note = {};
        if (found[*index].empty()) // answers that nobody could weigh
            column.words.clear();
        column.confidence = 1;
        column.needsLook = false;
        out.traits[*index].rank = i;
        out.traits[*index].outgoing = false;
    }
    // Whoever says what the words are worth says another scale.
    for (ColumnGuess& column : mapping.columns)
        for (const std::array<std::string, 3>& value : options.values)
            if (value[0] == column.field)
                column.scale.reset();
    return {};
}

/// What is in the file besides the table.
void findEdges(Understanding& out, const Sample& sample, const HeaderPlace& place)
{
    for (SampleRow row : rowsFrom(sample, place.first, place.rows)) {
        std::transform(row.begin(), row.end(), row.begin(),
                       [](const std::string& cell) { return std::string(trimmed(cell)); });
        if (filledCells(row) > 1) // one word alone may well be a value too
            out.header.push_back(std::move(row));
    }
    out.preamble = preambleRows(sample, place);
    if (!out.preamble.empty())
        for (const std::string& cell : sample.rows[out.preamble.front() - sample.firstRow])
            if (out.preambleValue.empty())
                out.preambleValue = masked(trimmed(cell));
    out.comments = hasComments(sample, place);
    out.mapping.startsOn = startDay(sample, place);
    out.mapping.endsOn = endDay(sample, place);
    out.endRow = nextTableRow(sample, place);
}

void noteOrder(ColumnGuess& column, const Text& note)
{
    column.needsLook = true;
    column.note = note;
    column.noteArg = column.samples.empty() ? std::string() : column.samples.front();
}

}

Result<Understanding> understand(const ByteSource& file, const Sample& sample, const Options& options,
                                 const Settings& settings)
{
    if (!options.dateFormat.isEmpty() && !orderOfPattern(options.dateFormat.toStdString()))
        return failure(ErrorKind::BadValue,
                       QStringLiteral("--date-format (d dd, m mm, yy yyyy: dd.mm.yyyy, m/d/yy, yyyy-mm-dd)"),
                       options.dateFormat);
    Understanding out;
    Mapping& mapping = out.mapping;
    mapping.encoding = encodingName(sample.encoding);
    mapping.encodingConfidence = sample.encodingConfidence;
    mapping.delimiter = sample.dialect.delimiter;
    mapping.quote = sample.dialect.quote;
    mapping.lineEnd = sample.lineEnd;
    if (options.header > 0 && static_cast<std::size_t>(options.header) >= sample.firstRow + sample.rows.size())
        return failure(ErrorKind::BadValue, QString(kHeaderOption), QString::number(options.header));
    HeaderPlace place = findHeader(sample, options);
    std::vector<std::string> headers = headersAt(sample, place, options);
    if (const Status status = chooseLayout(mapping, headers, sample, place, options); !status)
        return tl::make_unexpected(status.error());
    if (mapping.layoutId.empty() && options.header < 0)
        if (const Status status = tryNextTables(mapping, headers, sample, place, options); !status)
            return tl::make_unexpected(status.error());
    for (std::size_t i = 0; i < headers.size(); ++i) {
        ColumnGuess& column = mapping.columns.emplace_back();
        column.index = i;
        column.header = headers[i];
    }
    out.traits.resize(headers.size());
    mapping.header = place.rows > 0;
    mapping.headerRow = sample.firstRow + static_cast<std::uint32_t>(place.first);
    mapping.firstRow = mapping.headerRow + static_cast<std::uint32_t>(place.rows);
    findEdges(out, sample, place);
    const std::span<const std::vector<std::string>> rows = rowsOfTable(sample, place);
    if (mapping.header)
        takeUnits(out, settings.currency.toStdString());
    nameByHeaders(out);
    if (mapping.layout == nullptr && !mapping.layoutId.empty() && options.map.empty())
        guessBySynonyms(mapping);
    letLayoutRepair(out, rows);
    findCurrency(mapping);
    if (mapping.layout != nullptr && mapping.layout->dateOrder != nullptr)
        out.provenOrder = mapping.layout->dateOrder(headers, rows);
    if (const Status status = obeyUser(out, options, file.path()); !status)
        return tl::make_unexpected(status.error());
    studyColumns(out, sample, rows, options);
    if (const std::optional<std::size_t> open = settleDateOrders(out, options))
        noteOrder(mapping.columns[*open], {"Day and month could be swapped: %1", "День и месяц можно перепутать: %1"});
    for (ColumnGuess& column : mapping.columns)
        if (out.traits[column.index].orderIsGuess)
            noteOrder(column, {"Read as month/day, as is usual with am and pm: %1",
                               "Прочитано как месяц/день, как принято с am и pm: %1"});
    checkColumns(out, rows, options);
    for (ColumnGuess& column : mapping.columns)
        noteColumn(column, typeOf(mapping, column.field), out.traits[column.index], rows, zoneOf(options, settings));
    mapping.dateFormat = options.dateFormat.isEmpty() ? commonDateFormat(out) : options.dateFormat.toStdString();
    mapping.exportedAt = exportInstant(file, options, settings);
    for (std::size_t r = 0; r < std::min(rows.size(), kPreviewRows); ++r)
        mapping.preview.push_back(rows[r]);
    return out;
}

}
