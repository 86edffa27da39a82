// Template analytics of the WhatsApp Business API: one row a template and day, times in Unix seconds. Field names of Meta's API; the
// interface's own export was not found.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& waba_insights();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"scenario", "template_id|template id|template_name|template name|id шаблона|шаблон", true},
    {"at", "start|start_time|start time|начало", true},
    {"sent", "sent|отправлено"},
    {"delivered", "delivered|доставлено", true},
    {"opened", "read|прочитано", true},
    {"clicked", "clicked|clicked.count|clicks|нажатия|клики"},
    {"", "end|end_time|cost|конец"},
};
constexpr LayoutConstant kConstants[] = {{"channel", "whatsapp"}};

}

const Layout& waba_insights()
{
    static const Layout layout{.id = "waba_insights",
                               .system = "waba",
                               .entity = facts::Entity::MessageCampaigns,
                               .name = {"WhatsApp template statistics", "Статистика шаблонов WhatsApp"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .guessed = true};
    return layout;
}

}
