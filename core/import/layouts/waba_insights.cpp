// Template analytics of the WhatsApp Business API: one row a template and day, times in Unix seconds. Field names of Meta's API; the
// interface's own export was not found.
#include "core/import/layout_tools.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

const Layout& waba_insights();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"scenario", "template_id|template id|template_name|template name|id шаблона|шаблон", true},
    {"at", "start|start_time|start time|начало", true},
    {"sent", "sent|отправлено"},
    {"delivered", "delivered|доставлено", true},
    {"opened", "read|прочитано", true},
    {"clicks", "clicked|clicked.count|clicks|нажатия|клики"},
    {"", "end|end_time|cost|конец"},
};
constexpr LayoutConstant kConstants[] = {{"channel", "whatsapp"}};
constexpr LayoutExtra kExtras[] = {{"clicks", facts::Type::Text}};

/// "3, 1": a template with several buttons has a count for each.
double sumOf(std::string_view counts)
{
    double sum = std::nan("");
    while (!counts.empty()) {
        const std::size_t end = std::min(counts.find(", "), counts.size());
        if (double count = 0; readNumber(trimmed(counts.substr(0, end)), '.', count))
            sum = (std::isnan(sum) ? 0 : sum) + count;
        counts.remove_prefix(std::min(end + 2, counts.size()));
    }
    return sum;
}

Status finish(Harvest& harvest)
{
    const facts::Column* const clicks = harvest.extra(0);
    if (clicks == nullptr)
        return {};
    const auto clicked = newColumn(facts::Type::Number, harvest.rows.rows);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        clicked->numbers.set(row, sumOf(clicks->text(row)));
    harvest.rows.columns[facts::message_campaign::clicked] = clicked;
    return {};
}

}

const Layout& waba_insights()
{
    static const Layout layout{.id = "waba_insights",
                               .system = "waba",
                               .entity = facts::Entity::MessageCampaigns,
                               .name = {"WhatsApp template statistics", "Статистика шаблонов WhatsApp"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .guessed = true};
    return layout;
}

}
