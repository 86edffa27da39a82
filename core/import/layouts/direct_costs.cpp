// Costs of Yandex Direct: the API's report (TSV) and "Мастер отчётов" of its pages. The API gives money in millionths of the currency unit
// unless it was asked not to; its report does not say which.
#include "core/import/layout_tools.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

namespace zamer::import {

const Layout& direct_costs();

namespace {

constexpr std::string_view kDay = "date|дата|день";
constexpr std::string_view kCampaign = "campaignname|кампания|название кампании";
constexpr std::string_view kCampaignId = "campaignid|№ кампании|id кампании";
constexpr std::string_view kCost = "cost|расход|расход с ндс|расход без ндс";
constexpr std::string_view kImpressions = "impressions|показы";
constexpr std::string_view kClicks = "clicks|клики";

// A report of one system needs none; its own "Площадка" is a site of the network, beside what only Direct has.
constexpr std::string_view kSource =
    "источник|источник трафика|рекламная система|рекламная площадка|рекламный канал|канал|система|платформа|"
    "source|channel|platform|utm_source|utm source";
constexpr std::string_view kPlace = "площадка";
constexpr std::string_view kOwn =
    "campaignid|№ кампании|id кампании|№ группы|№ объявления|условие показа|тип площадки|ср. цена клика|глубина (стр.)";

constexpr LayoutColumn kColumns[] = {
    {"at", kDay},
    {"campaign", kCampaign},
    {"campaign", kCampaignId},
    {"amount", kCost},
    {"impressions", kImpressions},
    {"clicks", kClicks},
    {"", "группа|№ группы|№ объявления|условие показа|тип площадки|ctr (%)|ср. цена клика|отказы (%)|глубина (стр.)|"
         "конверсии|прибыль"},
};
constexpr LayoutConstant kConstants[] = {{"kind", "marketing"}, {"source", "yandex"}, {"medium", "cpc"}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    if (anyHeader(headers, kSource) || (anyHeader(headers, kPlace) && !anyHeader(headers, kOwn)))
        return 0;
    const bool campaign = anyHeader(headers, kCampaign) || anyHeader(headers, kCampaignId);
    const bool seen = anyHeader(headers, kImpressions) || anyHeader(headers, kClicks);
    return anyHeader(headers, kDay) && campaign && anyHeader(headers, kCost) && seen ? 0.9 : 0;
}

/// Money has two decimals, so in millionths every amount is a multiple of 10,000 units; in units, several amounts are not.
bool isInMicros(const facts::Ints& minor)
{
    constexpr std::int64_t kUnit = 100;
    constexpr std::int64_t kCent = 10'000 * kUnit;
    std::size_t some = 0;
    for (const std::int64_t amount : minor) {
        if (amount == facts::kNull || amount == 0)
            continue;
        if (amount % kCent != 0)
            return false;
        ++some;
    }
    return some > 0;
}

Status finish(Harvest& harvest)
{
    rejectTotals(harvest, harvest.rows.column(facts::cost::campaign), "Campaign");
    const ColumnGuess* const column = columnFor(harvest, "amount");
    if (column == nullptr || normalisedHeader(column->header) != "cost" ||
        !isInMicros(harvest.rows.ints(facts::cost::amount)))
        return {};
    const auto amount = editable(harvest, facts::cost::amount);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        if (const std::int64_t value = amount->ints[row]; value != facts::kNull)
            amount->ints.set(row, value / 1'000'000);
    harvest.rows.columns[facts::cost::amount] = amount;
    harvest.issues.push_back({Issue::Kind::MicroUnits, false, column->header, {}, harvest.rows.rows, {}});
    return {};
}

}

const Layout& direct_costs()
{
    static const Layout layout{.id = "direct_costs",
                               .system = "direct",
                               .entity = facts::Entity::Costs,
                               .name = {"Yandex Direct costs", "Расходы Яндекс Директа"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .finish = finish,
                               .confidence = confidence};
    return layout;
}

}
