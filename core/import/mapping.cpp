#include "core/import/mapping.h"
#include "core/import/column_check.h"
#include "core/import/column_notes.h"
#include "core/import/export_date.h"
#include "core/import/header.h"
#include "core/import/recognise.h"
#include "core/import/synonyms.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::size_t kPreviewRows = 20;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::span<const std::vector<std::string>> rowsFrom(const Sample& sample, std::size_t first)
{
    return std::span(sample.rows).subspan(std::min(first, sample.rows.size()));
}

/// Columns known by their places alone: what the layout calls them.
std::vector<std::string> placedHeaders(const Layout& layout, std::span<const std::vector<std::string>> rows)
{
    std::span<const std::string_view> names = layout.placed;
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
        } else if (!mapping.layoutId.empty()) {
            const std::string name = fieldName(column.header);
            if (facts::fieldByName(mapping.entity, name) >= 0) {
                column.field = name;
                column.confidence = 0.9;
            }
        }
    }
}

void letLayoutRepair(Understanding& out, std::span<const std::vector<std::string>> rows)
{
    Mapping& mapping = out.mapping;
    if (mapping.layout == nullptr || mapping.layout->adjust == nullptr)
        return;
    const std::vector<ColumnGuess> before = mapping.columns;
    mapping.layout->adjust(mapping, rows);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i].confidence > 0 && before[i].field != mapping.columns[i].field)
            out.shifted.push_back(before[i].header);
}

bool isExtra(const Mapping& mapping, std::string_view field)
{
    return mapping.layout != nullptr && std::any_of(mapping.layout->extras.begin(), mapping.layout->extras.end(),
                                                    [field](const LayoutExtra& extra) { return extra.name == field; });
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
    return failure(ErrorKind::ColumnUnknown, path, text(name));
}

/// The user's columns take a field over from those found by their headers.
Status obeyUser(Understanding& out, const Options& options, const QString& path)
{
    Mapping& mapping = out.mapping;
    for (const auto& [name, field] : options.map) {
        if (field != "-" && !mapping.layoutId.empty() && facts::fieldByName(mapping.entity, field) < 0 &&
            !isExtra(mapping, field) && !isPartOfField(mapping.entity, field))
            return failure(ErrorKind::FieldUnknown, text(facts::entityName(mapping.entity)), text(field));
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
        column.confidence = 1;
        column.needsLook = false;
        out.traits[*index].rank = i;
    }
    return {};
}

facts::Type typeOf(const Mapping& mapping, const std::string& field)
{
    if (mapping.layout != nullptr)
        for (const LayoutExtra& extra : mapping.layout->extras)
            if (extra.name == field)
                return extra.type;
    if (isPartOfField(mapping.entity, field))
        return facts::Type::Money;
    const int index = facts::fieldByName(mapping.entity, field);
    return index < 0 ? facts::Type::Presence : facts::fields(mapping.entity)[static_cast<std::size_t>(index)].type;
}

bool looksPersonal(std::string_view value)
{
    const auto digits = std::count_if(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return value.find('@') != std::string_view::npos ||
           (digits >= 9 && (value.front() == '+' || value.front() == '8' || value.front() == '7') &&
            value.find(':') == std::string_view::npos);
}

void showSamples(ColumnGuess& column, facts::Type type, std::span<const std::vector<std::string>> rows)
{
    const bool personal = !column.field.empty() && (type == facts::Type::Presence || type == facts::Type::Hashes);
    for (const std::vector<std::string>& row : rows) {
        if (column.samples.size() == 3)
            return;
        if (column.index >= row.size() || isMissing(trimmed(row[column.index])))
            continue;
        const std::string_view value = trimmed(row[column.index]);
        std::string shown = personal || looksPersonal(value) ? masked(value) : std::string(value);
        if (std::find(column.samples.begin(), column.samples.end(), shown) == column.samples.end())
            column.samples.push_back(std::move(shown));
    }
}

/// What the sampled rows say about dates and decimal marks.
void studyColumn(const ColumnGuess& column, facts::Type type, std::span<const std::vector<std::string>> rows,
                 ColumnTraits& traits)
{
    bool dots = false;
    bool commas = false;
    std::size_t filled = 0;
    std::size_t clocks = 0;
    for (const std::vector<std::string>& row : rows) {
        const std::string_view value = column.index < row.size() ? trimmed(row[column.index]) : std::string_view();
        if (isMissing(value))
            continue;
        ++filled;
        if (type == facts::Type::Instant && isTimeOfDay(value))
            ++clocks;
        else if (type == facts::Type::Instant)
            traits.dates.add(value);
        const char mark = type == facts::Type::Money || type == facts::Type::Number ? provenDecimalMark(value) : '\0';
        dots = dots || mark == '.';
        commas = commas || mark == ',';
        if (const std::size_t at = value.find_first_of(".,"); mark == 0 && at != std::string_view::npos)
            traits.openMark = value[at];
    }
    if (dots || commas)
        traits.openMark = 0;
    traits.timeOfDay = filled > 0 && clocks == filled;
    traits.decimalMark = dots == commas ? '\0' : dots ? '.' : ',';
}

/// One program wrote all columns: where a column's own values leave its mark open, the others tell. So does the kind of file: sheets
/// and JSON write numbers with a point, and in a text ';' parts cells where commas are taken (1C prints "2,000" for two pieces;
/// money has no thousandths).
void settleDecimalMarks(Understanding& out, const Sample& sample)
{
    bool dots = false;
    bool commas = false;
    for (const ColumnTraits& traits : out.traits) {
        dots = dots || traits.decimalMark == '.';
        commas = commas || traits.decimalMark == ',';
    }
    for (std::size_t i = 0; i < out.traits.size(); ++i) {
        ColumnTraits& traits = out.traits[i];
        const bool number = typeOf(out.mapping, out.mapping.columns[i].field) == facts::Type::Number;
        if (traits.openMark == '.' && sample.typed)
            traits.decimalMark = '.';
        else if (traits.openMark != 0 && dots != commas)
            traits.decimalMark = dots ? '.' : ',';
        else if (traits.openMark == ',' && !dots && number && sample.dialect.delimiter == ';')
            traits.decimalMark = ',';
    }
    out.mapping.decimalMark = commas ? ',' : '.';
}

std::string commonDateFormat(const Understanding& understanding)
{
    std::string common;
    for (std::size_t i = 0; i < understanding.traits.size(); ++i) {
        const std::string format = understanding.traits[i].dates.format();
        if (format.empty())
            continue;
        if (!common.empty() && common != format)
            return {};
        common = format;
    }
    return common;
}

/// What is in the file besides the table.
void findEdges(Understanding& out, const Sample& sample, const HeaderPlace& place)
{
    out.preamble = preambleRows(sample, place);
    if (!out.preamble.empty())
        for (const std::string& cell : sample.rows[out.preamble.front() - sample.firstRow])
            if (out.preambleValue.empty())
                out.preambleValue = masked(trimmed(cell));
    out.comments = hasComments(sample, place);
    out.endRow = nextTableRow(sample, place);
}

}

std::optional<std::size_t> settleDateOrders(Understanding& understanding, const Options& options)
{
    std::optional<DateOrder> proven;
    for (const ColumnTraits& traits : understanding.traits)
        if (traits.dates.isSettled() && traits.dates.order())
            proven = proven.value_or(*traits.dates.order());
    if (!proven)
        proven = understanding.provenOrder;
    std::optional<std::size_t> open;
    for (std::size_t i = 0; i < understanding.traits.size(); ++i) {
        ColumnTraits& traits = understanding.traits[i];
        std::optional<DateOrder> order = traits.dates.order();
        if (!options.dateFormat.isEmpty())
            order = orderOfPattern(options.dateFormat.toStdString());
        else if (!order)
            order = proven; // one program wrote all columns of the file
        if (!order && !open)
            open = i;
        traits.order = order.value_or(DateOrder::DayMonthYear);
    }
    return open;
}

Result<Understanding> understand(const ByteSource& file, const Sample& sample, const Options& options,
                                 const Settings& settings)
{
    if (!options.dateFormat.isEmpty() && !orderOfPattern(options.dateFormat.toStdString()))
        return failure(ErrorKind::BadValue, QStringLiteral("--date-format"), options.dateFormat);
    Understanding out;
    Mapping& mapping = out.mapping;
    mapping.encoding = encodingName(sample.encoding);
    mapping.encodingConfidence = sample.encodingConfidence;
    mapping.delimiter = sample.dialect.delimiter;
    mapping.quote = sample.dialect.quote;
    mapping.lineEnd = sample.lineEnd;
    HeaderPlace place = findHeader(sample, options);
    std::vector<std::string> headers = headersAt(sample, place);
    if (const Status status = chooseLayout(mapping, headers, sample, place, options); !status)
        return tl::make_unexpected(status.error());
    for (std::size_t i = 0; i < headers.size(); ++i)
        mapping.columns.push_back({i, headers[i], {}, 0, {}, {}, {}, false});
    out.traits.resize(headers.size());
    mapping.header = place.rows > 0;
    mapping.headerRow = sample.firstRow + static_cast<std::uint32_t>(place.first);
    mapping.firstRow = mapping.headerRow + static_cast<std::uint32_t>(place.rows);
    findEdges(out, sample, place);
    const std::span<const std::vector<std::string>> rows = rowsFrom(sample, place.first + place.rows);
    nameByHeaders(out);
    if (mapping.layout == nullptr && !mapping.layoutId.empty() && options.map.empty())
        guessBySynonyms(mapping);
    letLayoutRepair(out, rows);
    if (mapping.layout != nullptr && mapping.layout->dateOrder != nullptr)
        out.provenOrder = mapping.layout->dateOrder(headers, rows);
    if (const Status status = obeyUser(out, options, file.path()); !status)
        return tl::make_unexpected(status.error());
    for (ColumnGuess& column : mapping.columns) {
        const facts::Type type = typeOf(mapping, column.field);
        showSamples(column, type, rows);
        studyColumn(column, type, rows, out.traits[column.index]);
    }
    settleDecimalMarks(out, sample);
    if (const std::optional<std::size_t> open = settleDateOrders(out, options)) {
        ColumnGuess& column = mapping.columns[*open];
        column.needsLook = true;
        column.note = {"Day and month could be swapped: %1", "День и месяц можно перепутать: %1"};
        column.noteArg = column.samples.empty() ? std::string() : column.samples.front();
    }
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
