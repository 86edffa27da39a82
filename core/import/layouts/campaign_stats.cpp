// Statistics of mailings in any messenger or e-mail, mostly made by hand: date, channel, sent, delivered, opened, clicked, replied.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& campaign_stats();

namespace {

constexpr std::string_view kDay = "дата|дата рассылки|дата отправки|date|sent at|send date|day|день";
constexpr std::string_view kSent = "отправлено|отправлено сообщений|sent";
constexpr std::string_view kDelivered = "доставлено|delivered";
constexpr std::string_view kOpened = "открыто|прочитано|открыли|прочитали|открытия|opened|read|opens";
constexpr std::string_view kClicked = "клики|кликнули|переходы|перешли|нажатия|clicked|clicks";
constexpr std::string_view kReplied = "ответили|ответы|ответов|replied|replies|responses";

constexpr LayoutColumn kColumns[] = {
    {"id", "id рассылки|campaign id|mailing id"},
    {"at", kDay},
    {"channel", "канал|channel|мессенджер|messenger"},
    {"scenario", "рассылка|сценарий|название рассылки|название|кампания|шаблон|campaign|scenario|name|template"},
    {"sent", kSent},
    {"delivered", kDelivered},
    {"opened", kOpened},
    {"clicked", kClicked},
    {"replied", kReplied},
};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    const bool also = anyHeader(headers, kSent) || anyHeader(headers, kOpened) || anyHeader(headers, kClicked) ||
                      anyHeader(headers, kReplied);
    return anyHeader(headers, kDay) && anyHeader(headers, kDelivered) && also ? 0.7 : 0;
}

Status finish(Harvest& harvest)
{
    rejectTotals(harvest, harvest.rows.column(facts::message_campaign::scenario), "scenario");
    return {};
}

}

const Layout& campaign_stats()
{
    static const Layout layout{.id = "campaign_stats",
                               .system = "messages",
                               .entity = facts::Entity::MessageCampaigns,
                               .name = {"Mailing statistics", "Статистика рассылок"},
                               .columns = kColumns,
                               .finish = finish,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}
