// Statistics of mailings in any messenger or e-mail, mostly made by hand: date, channel, sent, delivered, opened, clicked, replied.
#include "core/import/layout_tools.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

const Layout& campaign_stats();

namespace {

constexpr std::string_view kDay = "дата|дата рассылки|дата отправки|date|sent at|send date|day|день";
constexpr std::string_view kSent = "отправлено|отправлено сообщений|sent";
constexpr std::string_view kDelivered = "доставлено|delivered";
constexpr std::string_view kOpened = "открыто|прочитано|открыли|прочитали|открытия|opened|read|opens|"
                                     "открыто, %|прочитано, %|открытия, %|opened, %|read, %|открыто (%)|прочитано (%)";
constexpr std::string_view kClicked = "клики|кликнули|переходы|перешли|нажатия|clicked|clicks|"
                                      "клики, %|переходы, %|clicked, %|clicks, %|клики (%)|переходы (%)";
constexpr std::string_view kReplied = "ответили|ответы|ответов|replied|replies|responses|"
                                      "ответили, %|ответы, %|replied, %|ответили (%)|ответы (%)";

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

/// "Прочитано, %", and no column that counts them.
bool saysPercent(const Harvest& harvest, int field)
{
    if (harvest.mapping == nullptr)
        return false;
    const std::string_view name = facts::fields(harvest.rows.entity)[static_cast<std::size_t>(field)].name;
    const auto& columns = harvest.mapping->columns;
    return columnFor(harvest, name) != nullptr &&
           std::all_of(columns.begin(), columns.end(), [name](const ColumnGuess& column) {
               return column.field != name || column.header.find('%') != std::string::npos;
           });
}

/// "70 %" of what was delivered: a column whose header says so, or that has parts of one and nothing above.
void countShares(Harvest& harvest, int field)
{
    const facts::Numbers delivered = harvest.rows.numbers(facts::message_campaign::delivered);
    const facts::Numbers said = harvest.rows.numbers(field);
    if (said.empty() || delivered.empty())
        return;
    const bool parts = std::any_of(said.begin(), said.end(), [](double x) { return x > 0 && x < 1; });
    const bool isCount = !parts || std::any_of(said.begin(), said.end(), [](double x) { return x > 1; });
    if (isCount && !saysPercent(harvest, field))
        return;
    const auto counts = newColumn(facts::Type::Number, harvest.rows.rows);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        counts->numbers.set(row, std::round(said[row] * delivered[row]));
    harvest.rows.columns[static_cast<std::size_t>(field)] = counts;
}

Status finish(Harvest& harvest)
{
    for (const int field :
         {facts::message_campaign::opened, facts::message_campaign::clicked, facts::message_campaign::replied})
        countShares(harvest, field);
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
                               .shares = "opened|clicked|replied",
                               .guessed = true};
    return layout;
}

}
