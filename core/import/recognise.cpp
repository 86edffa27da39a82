#include "core/import/recognise.h"
#include "core/import/field_sense.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

/// The place of a header among synonyms parted by '|', -1 where it is none of them.
int placeAmong(std::string_view synonyms, std::string_view normalised)
{
    for (int place = 0;; ++place) {
        const std::size_t bar = synonyms.find('|');
        if (synonyms.substr(0, bar) == normalised)
            return place;
        if (bar == std::string_view::npos)
            return -1;
        synonyms.remove_prefix(bar + 1);
    }
}

/// The number of a repeated header is ours, not the file's.
std::string_view withoutNumber(std::string_view header)
{
    const std::size_t at = header.rfind(" #");
    return at == std::string_view::npos ? header : header.substr(0, at);
}

/// A header as it is compared: normalised, and without a unit of time where it has one.
struct Name {
    std::string whole;
    std::string timeless;
};

Name nameOf(std::string_view header)
{
    Name name{normalisedHeader(withoutNumber(header)), headerWithoutTime(withoutNumber(header))};
    if (name.timeless == name.whole)
        name.timeless.clear();
    return name;
}

bool isDurationOf(const Layout& layout, std::string_view field)
{
    return isDuration(field) ||
           std::any_of(layout.extras.begin(), layout.extras.end(),
                       [field](const LayoutExtra& extra) { return extra.name == field && extra.duration; });
}

/// "Ожидание, сек" is the column of a duration only: what is in seconds is no date and no word.
int placeOf(const Layout& layout, const LayoutColumn& column, const Name& name)
{
    const int place = placeAmong(column.headers, name.whole);
    return place >= 0 || name.timeless.empty() || !(column.field.empty() || isDurationOf(layout, column.field))
               ? place
               : placeAmong(column.headers, name.timeless);
}

HeaderMeaning meaningIn(const Layout& layout, const Name& name)
{
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        if (const int place = placeOf(layout, layout.columns[i], name); place >= 0)
            return {layout.columns[i].field, i * 100 + static_cast<std::size_t>(place), true,
                    layout.columns[i].outgoing};
    return {};
}

double shareKnown(const Layout& layout, const std::vector<Name>& headers)
{
    const auto known = std::count_if(headers.begin(), headers.end(),
                                     [&layout](const Name& header) { return meaningIn(layout, header).known; });
    return headers.empty() ? 0 : static_cast<double>(known) / static_cast<double>(headers.size());
}

/// A header without its unit of time is typical only among columns that the layout knows: others call theirs "Call Duration (in seconds)" too.
double shareOfTypical(const Layout& layout, const std::vector<Name>& headers)
{
    const bool mostKnown = shareKnown(layout, headers) >= 0.5;
    std::size_t typical = 0;
    std::size_t found = 0;
    for (const LayoutColumn& column : layout.columns) {
        if (!column.identifies)
            continue;
        ++typical;
        found += std::any_of(headers.begin(), headers.end(),
                             [&](const Name& header) {
                                 return mostKnown ? placeOf(layout, column, header) >= 0
                                                  : placeAmong(column.headers, header.whole) >= 0;
                             })
                     ? 1U
                     : 0U;
    }
    return typical == 0 ? 0 : static_cast<double>(found) / static_cast<double>(typical);
}

/// A short export may lack what is typical of its layout. Where one layout alone knows every header, it is that one's.
const Layout* onlyKnower(const std::vector<Name>& headers)
{
    constexpr std::size_t kFewest = 8; // fewer may all be words that anybody uses
    const Layout* found = nullptr;
    if (headers.size() < kFewest)
        return nullptr;
    for (const Layout* layout : layouts()) {
        if (shareKnown(*layout, headers) < 1 || shareOfTypical(*layout, headers) <= 0)
            continue;
        if (found != nullptr)
            return nullptr;
        found = layout;
    }
    return found;
}

}

Match recognise(const std::vector<std::string>& headers, std::span<const std::vector<std::string>> rows,
                std::span<const std::vector<std::string>> all)
{
    std::vector<Name> normalised; // once, not once a layout: a header may be long
    for (const std::string& header : headers)
        normalised.push_back(nameOf(header));
    // Among layouts that fit equally well the one that knows more of the columns.
    Match best;
    double bestScore = 0;
    const auto offer = [&](const Layout* layout, double confidence, bool headerless) {
        const double score = confidence + 0.01 * (headerless ? 0 : shareKnown(*layout, normalised));
        if (confidence > 0 && score > bestScore) {
            bestScore = score;
            best = {layout, confidence, headerless};
        }
    };
    for (const Layout* layout : layouts()) {
        offer(layout, shareOfTypical(*layout, normalised), false);
        if (layout->confidence != nullptr)
            offer(layout, layout->confidence(headers, rows), false);
        if (layout->recogniseRows != nullptr)
            offer(layout, layout->recogniseRows(all), true);
    }
    constexpr double kByAllHeaders = 0.75;
    if (const Layout* const layout = onlyKnower(normalised))
        offer(layout, kByAllHeaders, false);
    return best;
}

std::vector<const Layout*> nearestLayouts(const std::vector<std::string>& headers)
{
    constexpr std::size_t kFewestKnown = 2;
    constexpr std::size_t kMost = 3;
    std::vector<std::pair<std::size_t, const Layout*>> known;
    for (const Layout* layout : layouts()) {
        const auto count = std::count_if(headers.begin(), headers.end(), [layout](const std::string& header) {
            return !meaningOf(*layout, header).field.empty();
        });
        if (static_cast<std::size_t>(count) >= kFewestKnown)
            known.emplace_back(static_cast<std::size_t>(count), layout);
    }
    std::stable_sort(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Layout*> nearest;
    for (std::size_t i = 0; i < std::min(known.size(), kMost); ++i)
        nearest.push_back(known[i].second);
    return nearest;
}

std::optional<facts::Entity> entityOfFieldNames(const std::vector<std::string>& headers)
{
    constexpr std::size_t kFewest = 3;
    std::optional<facts::Entity> found;
    for (std::size_t e = 0; e < facts::kEntities && headers.size() >= kFewest; ++e) {
        const auto entity = static_cast<facts::Entity>(e);
        const bool named = std::all_of(headers.begin(), headers.end(), [entity](const std::string& header) {
            return facts::fieldByName(entity, fieldName(header)) >= 0;
        });
        const std::span<const facts::Field> fields = facts::fields(entity);
        const bool whole = std::all_of(fields.begin(), fields.end(), [&headers](const facts::Field& field) {
            return !field.required || std::any_of(headers.begin(), headers.end(), [&field](const std::string& header) {
                return fieldName(header) == field.name;
            });
        });
        if (!named || !whole)
            continue;
        if (found)
            return std::nullopt;
        found = entity;
    }
    return found;
}

std::string fieldName(std::string_view header)
{
    std::string name = normalisedHeader(header);
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

HeaderMeaning meaningOf(const Layout& layout, std::string_view header)
{
    return meaningIn(layout, nameOf(header));
}

}
