#include "core/import/shape.h"
#include "core/base/sum.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

bool isDate(const std::pair<std::string, std::string>& constant)
{
    for (std::size_t i = 0; i < facts::kEntities; ++i) {
        const auto entity = static_cast<facts::Entity>(i);
        const int field = facts::fieldByName(entity, constant.first);
        if (field >= 0 && facts::fields(entity)[static_cast<std::size_t>(field)].type == facts::Type::Instant)
            return true;
    }
    return false;
}

using Columns = std::vector<std::pair<std::string, std::string>>;

/// Those that are said come last: of two meanings of one column the last counts.
Columns withRememberedColumns(const Columns& said, const Columns& remembered)
{
    Columns all;
    std::copy_if(remembered.begin(), remembered.end(), std::back_inserter(all), [&said](const auto& kept) {
        return std::none_of(said.begin(), said.end(), [&kept](const auto& each) {
            return each.first == kept.first || (each.second == kept.second && each.second != "-");
        });
    });
    all.insert(all.end(), said.begin(), said.end());
    return all;
}

/// Whether a column or a constant gives the field.
bool isSaid(const Options& said, const std::string& field)
{
    return std::any_of(said.constants.begin(), said.constants.end(),
                       [&field](const auto& constant) { return constant.first == field; }) ||
           std::any_of(said.map.begin(), said.map.end(),
                       [&field](const auto& column) { return column.second == field; });
}

std::string sumOf(const std::string& all)
{
    return sumHex(QByteArrayView(all.data(), static_cast<qsizetype>(all.size()))).toStdString();
}

}

std::string headerlessShape(const Mapping& mapping)
{
    std::string all = mapping.format + "\nno header\n" + std::to_string(mapping.columns.size()) + '\n';
    // Only a layout that the rows themselves show is part of the shape: one that the user named is what is remembered.
    if (mapping.layout != nullptr && !mapping.layout->placed.empty())
        all += mapping.layout->id;
    return sumOf(all);
}

std::string shapeOf(const Mapping& mapping)
{
    if (!mapping.header)
        return headerlessShape(mapping);
    std::string all = mapping.format + "\nheader\n";
    for (const ColumnGuess& column : mapping.columns)
        all += normalisedHeader(column.header) + '\n';
    return sumOf(all);
}

bool saysColumns(const Options& options)
{
    return !options.layout.isEmpty() || !options.map.empty() ||
           !std::all_of(options.constants.begin(), options.constants.end(), isDate);
}

Options reusable(const Options& options)
{
    Options kept = options;
    kept.sheet.clear();
    kept.exportedAt = kNoInstant;
    std::erase_if(kept.constants, isDate);
    return kept;
}

std::vector<std::string> datesSaid(const Options& options)
{
    std::vector<std::string> fields;
    for (const auto& constant : options.constants)
        if (isDate(constant))
            fields.push_back(constant.first);
    return fields;
}

bool saysAnything(const Options& options)
{
    return saysColumns(options) || !options.values.empty() || !options.constants.empty() ||
           !options.encoding.isEmpty() || options.delimiter != 0 || options.decimalMark != 0 ||
           !options.dateFormat.isEmpty() || !options.timeZone.isEmpty() || options.header >= 0;
}

bool saysAnotherLayout(const Options& said, const Options& remembered)
{
    return !said.layout.isEmpty() && said.layout != remembered.layout;
}

Options withSaidThen(const Options& said, const Options& then)
{
    Options all = withRemembered(said, then);
    for (const auto& constant : then.constants)
        if (isDate(constant) && !isSaid(said, constant.first))
            all.constants.push_back(constant);
    return all;
}

Options withRemembered(const Options& said, const Options& remembered)
{
    Options all = said;
    if (!saysAnotherLayout(said, remembered)) {
        all.layout = remembered.layout;
        all.map = withRememberedColumns(said.map, remembered.map);
        // Of two meanings of one word the last counts: what is said now. The same command twice reads a file in the same way.
        all.values = remembered.values;
        std::erase_if(all.values, [&said](const auto& kept) {
            return std::any_of(said.values.begin(), said.values.end(),
                               [&kept](const auto& each) { return each[0] == kept[0] && each[1] == kept[1]; });
        });
        all.rememberedValues = all.values.size();
        all.values.insert(all.values.end(), said.values.begin(), said.values.end());
        for (const auto& constant : reusable(remembered).constants)
            if (!isSaid(said, constant.first))
                all.constants.push_back(constant);
    }
    if (all.encoding.isEmpty())
        all.encoding = remembered.encoding;
    if (all.delimiter == 0)
        all.delimiter = remembered.delimiter;
    if (all.dateFormat.isEmpty())
        all.dateFormat = remembered.dateFormat;
    if (all.decimalMark == 0)
        all.decimalMark = remembered.decimalMark;
    if (all.timeZone.isEmpty())
        all.timeZone = remembered.timeZone;
    if (all.header < 0)
        all.header = remembered.header;
    return all;
}

}
