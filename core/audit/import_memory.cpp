#include "core/audit/import_memory.h"
#include "core/import/options_json.h"
#include "core/import/personal_text.h"
#include "core/import/shape.h"
#include "core/import/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zamer::audit {

namespace {

QJsonObject jsonOf(const std::string& mapping)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(mapping)).object();
}

}

std::string mappingJson(const import::Mapping& mapping, const import::Options& options)
{
    // The header of a file that has none, and was read as if it had one, is a row of data.
    QJsonArray columns;
    for (const import::ColumnGuess& column : mapping.columns)
        columns.append(QJsonObject{{QStringLiteral("column"), import::textOf(import::withoutPersons(column.header))},
                                   {QStringLiteral("field"), import::textOf(column.field)}});
    const QJsonObject all{{QStringLiteral("format"), import::textOf(mapping.format)},
                          {QStringLiteral("table"), import::textOf(import::withoutPersons(mapping.table))},
                          {QStringLiteral("encoding"), import::textOf(mapping.encoding)},
                          {QStringLiteral("delimiter"), QString(QLatin1Char(mapping.delimiter))},
                          {QStringLiteral("date_format"), import::textOf(mapping.dateFormat)},
                          {QStringLiteral("header"), mapping.header},
                          {QStringLiteral("header_row"), static_cast<qint64>(mapping.headerRow)},
                          {QStringLiteral("columns"), columns},
                          {QStringLiteral("options"), import::toJson(options)},
                          {QStringLiteral("user"), import::saysAnything(options)},
                          {QStringLiteral("shape"), import::textOf(import::shapeOf(mapping))}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

zamer::import::Options optionsIn(const std::string& mappingJson)
{
    return import::optionsFromJson(jsonOf(mappingJson).value(QLatin1String("options")).toObject())
        .value_or(import::Options{});
}

ImportMemory::ImportMemory(const std::vector<store::SourceRow>& sources)
{
    for (auto row = sources.rbegin(); row != sources.rend(); ++row) {
        const QJsonObject json = jsonOf(row->mapping);
        if (!json.value(QLatin1String("user")).toBool())
            continue;
        auto options = import::optionsFromJson(json.value(QLatin1String("options")).toObject());
        if (!options)
            continue;
        m_entries.push_back({json.value(QLatin1String("shape")).toString().toStdString(),
                             {row->source.fileName, import::reusable(*options), import::datesSaid(*options)}});
    }
}

std::optional<Remembered> ImportMemory::find(const import::Mapping& mapping) const
{
    std::vector<std::string> shapes{import::shapeOf(mapping)};
    if (mapping.layoutId.empty())
        shapes.push_back(import::headerlessShape(mapping));
    for (const std::string& shape : shapes) {
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&shape](const Entry& each) { return each.shape == shape; });
        if (entry != m_entries.end())
            return entry->remembered;
    }
    return std::nullopt;
}
}
