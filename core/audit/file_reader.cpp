#include "core/audit/file_reader.h"
#include "core/import/covers.h"
#include "core/import/options_json.h"
#include "core/import/persons.h"
#include "core/import/shape.h"
#include "core/import/text/words.h"

#include <QFileInfo>

#include <algorithm>

namespace zamer::audit {

namespace {

/// The ending is no part of an address: "ivan@mail.ru.csv".
std::string nameOf(const QFileInfo& file, const std::string& country)
{
    const QString ending = file.suffix();
    if (std::none_of(ending.begin(), ending.end(), [](QChar c) { return c.isLetter(); }))
        return import::maskPersons(file.fileName().toStdString(), country);
    return import::maskPersons(file.completeBaseName().toStdString(), country) + '.' + ending.toStdString();
}

facts::Source sourceOf(const import::ReadResult& read, const facts::Table& rows, const QString& path,
                       const std::string& country)
{
    facts::Source source;
    source.entity = rows.entity;
    source.system = read.mapping.layout != nullptr ? std::string(read.mapping.layout->system) : "table";
    source.layout = read.mapping.layoutId;
    source.fileName = nameOf(QFileInfo(path), country);
    if (!read.mapping.table.empty())
        source.fileName += '/' + import::maskPersons(read.mapping.table, country);
    source.exportedAt = read.mapping.exportedAt;
    const import::Covers covers = import::coversOf(rows);
    source.from = covers.from;
    source.to = covers.to;
    return source;
}

/// A table among several that simply is not one of ours: a title sheet, a pivot, a read-me.
bool mayBeSkipped(const Error& error)
{
    const ErrorKind kind = error.kind;
    if (kind == ErrorKind::BadValue)
        return error.subject == import::kHeaderOption; // a sheet that is shorter than the one that was meant
    return kind == ErrorKind::LayoutUnknown || kind == ErrorKind::FileEmpty || kind == ErrorKind::NotATable ||
           kind == ErrorKind::ColumnUnknown || kind == ErrorKind::FieldMissing;
}

/// Whether the subject is a column, of a table that is to be named where there are several.
bool isOfColumn(ErrorKind kind)
{
    return kind == ErrorKind::BrokenIds || kind == ErrorKind::AmbiguousDates || kind == ErrorKind::NoExactDay;
}

/// A date that was said of an earlier file of the shape is asked for again: nothing else would tell the days of this one.
Status datesAreSaid(const import::Mapping& mapping, const import::Options& options,
                    const std::vector<std::string>& dates)
{
    const auto isSaid = [&](const std::string& field) {
        return std::any_of(options.constants.begin(), options.constants.end(),
                           [&field](const auto& constant) { return constant.first == field; }) ||
               std::any_of(mapping.columns.begin(), mapping.columns.end(),
                           [&field](const import::ColumnGuess& column) { return column.field == field; });
    };
    for (const std::string& field : dates)
        if (facts::fieldByName(mapping.entity, field) >= 0 && !isSaid(field))
            return failure(ErrorKind::FieldMissing, import::textOf(facts::entityName(mapping.entity)),
                           import::textOf(field));
    return {};
}

}

Result<ReadTables> FileReader::read(const import::Options& options, Progress& progress) const
{
    const auto names = import::tablesIn(m_path);
    if (!names)
        return tl::make_unexpected(names.error());
    ReadTables out;
    const bool several = options.sheet.isEmpty() && names->size() > 1;
    const std::size_t count = several ? names->size() : 1;
    for (std::size_t i = 0; i < count; ++i) {
        Progress part(progress, static_cast<double>(i) / static_cast<double>(count),
                      static_cast<double>(i + 1) / static_cast<double>(count));
        OneTable table;
        table.options = options;
        if (several)
            table.options.sheet = QLatin1Char('#') + QString::number(i + 1);
        Status done = readOne(table, part);
        if (several && !done && isOfColumn(done.error().kind))
            done.error().subject = import::textOf((*names)[i].name) + QStringLiteral(": ") + done.error().subject;
        if (done)
            out.tables.push_back(std::move(table));
        else if (several && mayBeSkipped(done.error()))
            out.skipped.push_back({(*names)[i].name, done.error()});
        else
            return tl::make_unexpected(done.error());
    }
    if (out.tables.empty())
        return tl::make_unexpected(out.skipped.front().error);
    return out;
}

Status FileReader::recall(OneTable& table, Progress& progress) const
{
    if (table.options.forget || m_memory.isEmpty())
        return {};
    // What is wrong with the file is said when it is read.
    const auto mapping = import::inspect(m_path, table.options, m_settings);
    const auto found = mapping ? m_memory.find(*mapping) : std::nullopt;
    if (!found || import::saysAnotherLayout(table.options, found->options))
        return {};
    const import::Options said = table.options;
    const bool saidFormat = !table.options.dateFormat.isEmpty();
    table.options = import::withRemembered(table.options, found->options);
    if (import::toJson(table.options) != import::toJson(said))
        table.remembered = found->fileName;
    const auto now = import::inspect(m_path, table.options, m_settings);
    if (!now)
        return {};
    if (!saidFormat && !now->dateFormatFits)
        table.options.dateFormat.clear();
    if (Status asked = datesAreSaid(*now, table.options, found->dates); !asked) {
        auto then = m_known.saidThen(said, m_settings, m_key, progress);
        if (!then)
            return tl::make_unexpected(then.error());
        if (!*then)
            return asked;
        table.options = std::move(**then);
    }
    return {};
}

Status FileReader::readOne(OneTable& table, Progress& progress) const
{
    Progress summing(progress, 0, 0.3);
    if (const Status recalled = recall(table, summing); !recalled)
        return recalled;
    auto known = m_known.recall(table.options, m_settings, m_key, summing);
    if (!known)
        return tl::make_unexpected(known.error());
    if (*known) {
        table.read = std::move(**known);
        return {};
    }
    Progress reading(progress, m_known.wasSummed() ? 0.3 : 0, 1);
    auto read = import::read(m_path, table.options, m_settings, m_key, reading);
    if (!read)
        return tl::make_unexpected(read.error());
    table.read = std::move(*read);
    table.parts.push_back(std::make_shared<const facts::Table>(std::move(table.read.rows)));
    for (facts::Table& more : table.read.more)
        if (more.rows > 0)
            table.parts.push_back(std::make_shared<const facts::Table>(std::move(more)));
    const std::string country = m_settings.country.toStdString();
    table.kept = import::withoutPersons(table.options, table.read.mapping, country, m_key);
    for (const auto& part : table.parts)
        table.sources.push_back(sourceOf(table.read, *part, m_path, country));
    return {};
}

}
