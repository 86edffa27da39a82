// Costs of VK Ads as tools save the API's statistics, and as its pages may export them. Names partly from the API; no genuine file was seen.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& vk_costs();

namespace {

constexpr std::string_view kDay = "day|date|дата|день";
constexpr std::string_view kSpent = "spent|base.spent|потрачено|потрачено всего|списано|потрачено за период";
constexpr std::string_view kShown = "impressions|shows|base.shows|показы";

constexpr LayoutColumn kColumns[] = {
    {"at", kDay},
    {"campaign", "campaign|campaign_name|campaign name|кампания|название кампании|id|items.id|campaign_id"},
    {"amount", kSpent},
    {"impressions", kShown},
    {"clicks", "clicks|base.clicks|клики|переходы"},
    {"", "reach|join_rate|ctr|cpm|cpc|охват"},
};
constexpr LayoutConstant kConstants[] = {{"kind", "marketing"}, {"source", "vk"}, {"medium", "cpc"}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    // A table of several systems' costs says which.
    if (anyHeader(headers, "источник|рекламная система|площадка|канал|source|channel|platform|utm_source|utm source"))
        return 0;
    return anyHeader(headers, kDay) && anyHeader(headers, kSpent) && anyHeader(headers, kShown) ? 0.9 : 0;
}

Status finish(Harvest& harvest)
{
    rejectTotals(harvest, harvest.rows.column(facts::cost::campaign), "Campaign");
    return {};
}

}

const Layout& vk_costs()
{
    static const Layout layout{.id = "vk_costs",
                               .system = "vk",
                               .entity = facts::Entity::Costs,
                               .name = {"VK Ads costs", "Расходы VK Рекламы"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .finish = finish,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}
