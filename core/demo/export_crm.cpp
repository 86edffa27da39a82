#include "core/demo/export_kinds.h"

#include <QStringList>

#include <algorithm>

namespace zamer::demo {

namespace {

// The orders of genuine amoCRM exports (data/formats.md, 1.2 and 1.3); the blank after "Бюджет" is what is left of the
// currency sign.
constexpr const char* kLeadColumns[] = {"ID",
                                        "Название сделки",
                                        "Бюджет ",
                                        "Ответственный",
                                        "Дата создания сделки",
                                        "Кем создана сделка",
                                        "Дата редактирования",
                                        "Кем редактирована",
                                        "Дата закрытия",
                                        "Теги",
                                        "Примечание",
                                        "Примечание 2",
                                        "Примечание 3",
                                        "Примечание 4",
                                        "Примечание 5",
                                        "Этап сделки",
                                        "Воронка",
                                        "Полное имя контакта",
                                        "Компания контакта",
                                        "Ответственный за контакт",
                                        "Компания",
                                        "Рабочий телефон",
                                        "Рабочий прямой телефон",
                                        "Мобильный телефон",
                                        "Факс",
                                        "Домашний телефон",
                                        "Другой телефон",
                                        "Рабочий email",
                                        "Личный email",
                                        "Другой email",
                                        "Город",
                                        "Источник",
                                        "Должность",
                                        "Товар",
                                        "Skype",
                                        "ICQ",
                                        "Jabber",
                                        "Google Talk",
                                        "MSN",
                                        "Другой IM",
                                        "Пользовательское соглашение",
                                        "cid",
                                        "uid",
                                        "tid",
                                        "utm_source",
                                        "utm_medium",
                                        "utm_campaign",
                                        "utm_term",
                                        "utm_content",
                                        "utm_referrer",
                                        "_ym_uid",
                                        "_ym_counter",
                                        "roistat",
                                        "referrer",
                                        "openstat_service",
                                        "openstat_campaign",
                                        "openstat_ad",
                                        "openstat_source",
                                        "from",
                                        "gclientid",
                                        "gclid",
                                        "yclid",
                                        "fbclid"};

constexpr const char* kContactColumns[] = {"ID",
                                           "Тип",
                                           "Полное имя контакта",
                                           "Имя",
                                           "Фамилия",
                                           "Название компании",
                                           "Ответственный",
                                           "Дата создания контакта",
                                           "Кем создан контакт",
                                           "Сделки",
                                           "Дата редактирования",
                                           "Кем редактирован",
                                           "Теги",
                                           "Примечание 1",
                                           "Примечание 2",
                                           "Примечание 3",
                                           "Примечание 4",
                                           "Примечание 5",
                                           "Рабочий телефон",
                                           "Рабочий прямой телефон",
                                           "Мобильный телефон",
                                           "Факс",
                                           "Домашний телефон",
                                           "Другой телефон",
                                           "Рабочий email",
                                           "Личный email",
                                           "Другой email",
                                           "Web",
                                           "Адрес",
                                           "Город",
                                           "Источник",
                                           "Должность",
                                           "Товар",
                                           "Skype",
                                           "ICQ",
                                           "Jabber",
                                           "Google Talk",
                                           "MSN",
                                           "Другой IM",
                                           "Пользовательское соглашение",
                                           "cid",
                                           "uid",
                                           "tid"};

void cells(CsvWriter& csv, std::span<const char* const> names)
{
    for (const char* name : names)
        csv.cell(name);
    csv.endRow();
}

QString fullName(const Card& card, const PersonWords& words)
{
    return card.hasName ? words.firstName + QLatin1Char(' ') + words.lastName : QString();
}

/// Six phone columns and three e-mail columns.
void reach(CsvWriter& csv, const World& world, const Card& card)
{
    const QString phone = card.hasPhone ? phoneOf(world.pod, card.customer, card.phoneForm) : QString();
    const bool mobile = card.phoneForm == 2;
    csv.cell(mobile ? QString() : phone).empty().cell(mobile ? phone : QString()).empty(3);
    csv.cell(card.hasEmail ? emailOf(world.pod, card.customer) : QString()).empty(2);
}

QString stageCell(const Deal& deal, StageIndex stage)
{
    const QString name = QString::fromUtf8(kStages[stage].name);
    if (stage != Lost || deal.lossReason < 0)
        return name;
    return QStringLiteral("%1 (%2)").arg(name,
                                         QString::fromUtf8(kLossReasons[static_cast<std::size_t>(deal.lossReason)]));
}

void leadRow(CsvWriter& csv, const World& world, const Deal& deal, const Span& span)
{
    const Card& card = world.cards[deal.card];
    const PersonWords words = customerWords(card.customer);
    const QString owner = deal.ownerFilled ? ownerName(world, deal.owner, span.names) : QString();
    const bool closed = deal.closedBy(span.to);
    const SourceWords& source = kSources[deal.source];
    const bool paid = deal.sourceFilled && source.paid;

    csv.cell(deal.id).cell(dealTitle(world, deal));
    csv.cell(deal.budgetFilled || (closed && deal.outcome == Outcome::Won) ? deal.amount : 0).cell(owner);
    csv.amoTime(deal.createdAt)
        .cell(source.utmSource[0] ? QString() : owner)
        .amoTime(deal.modifiedBy(span.to))
        .cell(owner);
    if (closed)
        csv.amoTime(deal.closedAt);
    else
        csv.cell("не закрыта");
    csv.cell(deal.repeat ? "повторный" : "");
    csv.cell(deal.id % 19 == 0 ? "Просят счёт,\nпозвонить \"после обеда\"" : "").empty(4);
    csv.cell(stageCell(deal, deal.stageAt(span.to))).cell(kPipeline);
    csv.cell(fullName(card, words))
        .cell(words.company)
        .cell(ownerName(world, card.owner, span.names))
        .cell(words.company);
    reach(csv, world, card);
    csv.cell(kCities[deal.city])
        .cell(deal.sourceFilled ? source.name : "")
        .empty()
        .cell(kProducts[deal.product])
        .empty(6)
        .cell("Нет")
        .empty(3);
    csv.cell(paid ? source.utmSource : "")
        .cell(paid ? source.utmMedium : "")
        .cell(paid ? kCampaigns[deal.campaign] : "")
        .empty(16);
    csv.endRow();
}

/// A card is touched when its deals are.
Instant cardModified(const World& world, const Card& card, const std::vector<std::uint32_t>& deals, Instant at)
{
    Instant last = card.createdAt;
    for (const std::uint32_t deal : deals)
        last = std::max(last, world.deals[deal].modifiedBy(at));
    return last;
}

/// amoCRM cuts the titles of a contact's deals.
QString shortTitles(const World& world, const std::vector<std::uint32_t>& deals)
{
    QStringList titles;
    for (const std::uint32_t deal : deals) {
        const QString title = dealTitle(world, world.deals[deal]);
        titles << (title.size() > 15 ? title.left(15) + QChar(0x2026) : title);
    }
    return titles.join(QStringLiteral(", "));
}

}

QString ownerName(const World& world, int owner, Language language)
{
    return personName(managers()[static_cast<std::size_t>(owner)].name, world.pod, language);
}

QString dealTitle(const World& world, const Deal& deal)
{
    const QString product = QString::fromUtf8(kProducts[deal.product]);
    if (deal.id % 3 == 0)
        return QStringLiteral("Заявка: ") + product;
    return product + QStringLiteral(", ") + customerWords(world.cards[deal.card].customer).company;
}

void leadsHeader(CsvWriter& csv)
{
    cells(csv, kLeadColumns);
}

void leadsRows(CsvWriter& csv, const World& world, const Span& span)
{
    // newest first, as the system lists them
    for (auto deal = world.deals.rbegin(); deal != world.deals.rend(); ++deal)
        if (deal->createdAt < span.to)
            leadRow(csv, world, *deal, span);
    for (int i = 0; world.pod == 0 && i < Truth{}.rowsWithoutId; ++i) {
        csv.empty()
            .cell("Заявка с формы")
            .cell(0)
            .empty()
            .amoTime(localInstant(calendar().historyFrom + 40 + i, 11 * 3600));
        csv.empty(3).cell("не закрыта").empty(6).cell(kStages[Unsorted].name).cell(kPipeline).empty(46);
        csv.endRow();
    }
}

void contactsHeader(CsvWriter& csv)
{
    cells(csv, kContactColumns);
}

void contactsRows(CsvWriter& csv, const World& world, const Span& span)
{
    std::vector<std::vector<std::uint32_t>> deals(world.cards.size());
    for (std::uint32_t i = 0; i < world.deals.size(); ++i)
        if (world.deals[i].createdAt < span.to)
            deals[world.deals[i].card].push_back(i);
    for (std::size_t i = world.cards.size(); i-- > 0;) {
        const Card& card = world.cards[i];
        if (card.createdAt >= span.to)
            continue;
        const PersonWords words = customerWords(card.customer);
        const QString owner = ownerName(world, card.owner, span.names);
        csv.cell(card.id).cell("контакт").cell(fullName(card, words));
        csv.cell(card.hasName ? words.firstName : QString()).cell(card.hasName ? words.lastName : QString());
        csv.cell(words.company).cell(owner).amoTime(card.createdAt).cell(owner).cell(shortTitles(world, deals[i]));
        csv.amoTime(cardModified(world, card, deals[i], span.to)).cell(owner).empty(6);
        reach(csv, world, card);
        csv.empty(2).cell(kCities[card.city]).empty(9).cell("Нет").empty(3);
        csv.endRow();
    }
}

}
