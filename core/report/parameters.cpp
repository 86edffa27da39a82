// Wording of the parameters that a figure depends on.
#include "core/report/wording.h"

#include <algorithm>
#include <array>

namespace zamer::report {

namespace {

struct Known {
    const char* id;
    Text text; // %1 = value
};

constexpr std::array<Known, 28> kKnown{{
    {"follow_up_days", {"followed for %1 days", "срок наблюдения %1 дн."}},
    {"horizon_days", {"horizon %1 days", "горизонт %1 дн."}},
    {"look_back_days", {"look-back %1 days", "взгляд назад на %1 дн."}},
    {"lookback_days", {"look-back %1 days", "взгляд назад на %1 дн."}},
    {"look_back_months", {"look-back %1 months", "взгляд назад на %1 мес."}},
    {"lookback_months", {"look-back %1 months", "взгляд назад на %1 мес."}},
    {"inactivity_days", {"active: a purchase within %1 days", "активный: покупка за последние %1 дн."}},
    {"sla_minutes", {"due within %1 working minutes", "норма ответа %1 рабочих минут"}},
    {"active_share", {"active share %1", "доля активных дней %1"}},
    {"fresh_days", {"fresh: touched within %1 days", "свежая: изменения за последние %1 дн."}},
    {"freshness_days", {"fresh: touched within %1 days", "свежая: изменения за последние %1 дн."}},
    {"required_fields", {"required fields: %1", "обязательные поля: %1"}},
    {"required_deal_fields", {"required in deals: %1", "обязательно в сделке: %1"}},
    {"required_card_fields", {"required in contacts: %1", "обязательно в карточке: %1"}},
    {"calendar", {"working calendar: %1", "рабочий календарь: %1"}},
    {"ages", {"at %1 days", "в возрасте %1 дн."}},
    {"time_zone", {"time zone %1", "часовой пояс %1"}},
    {"currency", {"currency %1", "валюта %1"}},
    {"headline_age_days", {"at the age of %1 days", "в возрасте %1 дн."}},
    {"left_out", {"not imported, left out: %1", "не загружены и не учтены: %1"}},
    {"stage_moves", {"history of stages: %1", "история этапов: %1"}},
    {"purchases", {"purchases: %1", "покупки: %1"}},
    {"work_week", {"working days %1", "рабочие дни %1"}},
    {"work_hours", {"working hours %1", "рабочее время %1"}},
    {"lunch", {"lunch %1", "обед %1"}},
    {"holidays", {"holidays %1", "праздники %1"}},
    {"margin", {"margin %1", "маржа %1"}},
    {"segment", {"segment: %1", "сегмент: %1"}},
}};

constexpr std::array<Known, 20> kFields{{
    {"owner", {"owner", "ответственный"}},
    {"amount", {"amount", "сумма"}},
    {"source", {"source", "источник"}},
    {"customer", {"customer", "клиент"}},
    {"name", {"name", "имя"}},
    {"phone", {"phone", "телефон"}},
    {"email", {"e-mail", "почта"}},
    {"company", {"company", "компания"}},
    {"region", {"region", "регион"}},
    {"product", {"product", "товар"}},
    {"pipeline", {"pipeline", "воронка"}},
    {"stage", {"stage", "этап"}},
    {"loss_reason", {"reason of loss", "причина отказа"}},
    {"channel", {"channel", "канал"}},
    {"title", {"title", "название"}},
    {"yes", {"imported", "загружена"}},
    {"no", {"not imported", "не загружена"}},
    {"orders", {"orders", "заказы"}},
    {"won_deals", {"won deals", "выигранные сделки"}},
    {"deals", {"won deals", "выигранные сделки"}},
}};

template<std::size_t Size>
const Known* lookUp(const std::array<Known, Size>& list, const QString& id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Known& known) { return id == QLatin1String(known.id); });
    return found == list.end() ? nullptr : &*found;
}

constexpr Known kDeals{"deals", {"deal: %1", "сделка: %1"}};
constexpr Known kCards{"cards", {"contact: %1", "карточка: %1"}};

}

QString fieldNames(const QString& list, Language language)
{
    QStringList words;
    for (const QString& field : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QStringList choices;
        for (const QString& choice : field.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            const QString id = choice.trimmed().section(QLatin1Char('.'), -1);
            const Known* known = lookUp(kFields, id);
            choices << (known ? known->text.in(language) : id);
        }
        words << choices.join(Text{" or ", " или "}.in(language));
    }
    return words.join(QStringLiteral(", "));
}

namespace {

/// "deals:owner,amount;cards:name,phone|email" by entity.
QString requiredText(const QString& value, Language language)
{
    QStringList parts;
    for (const QString& part : value.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString entity = part.section(QLatin1Char(':'), 0, 0);
        const QString names = fieldNames(part.section(QLatin1Char(':'), -1), language);
        if (entity == QLatin1String(kDeals.id))
            parts << kDeals.text.in(language).arg(names);
        else if (entity == QLatin1String(kCards.id))
            parts << kCards.text.in(language).arg(names);
        else
            parts << names;
    }
    return parts.join(QStringLiteral("; "));
}

}

QString parameterText(const std::string& key, const std::string& value, Language language)
{
    const QString id = QString::fromStdString(key);
    const QString text = QString::fromStdString(value);
    const Known* known = lookUp(kKnown, id);
    if (!known)
        return id + QStringLiteral(": ") + text;
    if (id.startsWith(QLatin1String("required")))
        return known->text.in(language).arg(requiredText(text, language));
    const bool isNumber = !text.isEmpty() && text.at(0).isDigit();
    const bool isCode =
        id == QLatin1String("currency") || id == QLatin1String("time_zone") || id == QLatin1String("segment");
    return known->text.in(language).arg(isNumber || isCode ? text : fieldNames(text, language));
}

}
