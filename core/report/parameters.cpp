// Wording of the parameters that a figure depends on.
#include "core/report/format.h"
#include "core/report/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zamer::report {

namespace {

struct Known {
    const char* id;
    Text text; // %1 = value
};

constexpr std::array<Known, 35> kKnown{{
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
    {"qualified_stage", {"qualified from the stage “%1”", "квалифицированы с этапа «%1»"}},
    {"stage_limits", {"limit of a stage: %1", "предел этапа: %1"}},
    {"months", {"over %1 months", "за %1 мес."}},
    {"period_length", {"period of %1", "период %1"}},
    {"source", {"time from %1", "время: %1"}},
    {"scale", {"scale %1", "шкала %1"}},
    {"scales", {"scales %1", "шкалы %1"}},
}};

constexpr std::array<Known, 22> kFields{{
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
    {"time_use", {"survey “time_use”", "опрос «time_use»"}},
    {"user_days", {"the users’ days", "дни пользователей"}},
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

/// "mon,tue,wed,thu,fri 09:00-18:00 13:00-14:00": "Mon–Fri 09:00–18:00, lunch 13:00–14:00".
QString calendarText(const QString& value, const Format& format)
{
    static const QStringList kDays = QStringLiteral("mon,tue,wed,thu,fri,sat,sun").split(QLatin1Char(','));
    const QStringList words = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList days = words.value(0).split(QLatin1Char(','));
    const auto name = [&](qsizetype day) {
        return format.locale().dayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
    };
    QStringList spans;
    for (qsizetype first = 0; first < kDays.size(); ++first) {
        if (!days.contains(kDays.at(first)))
            continue;
        qsizetype last = first;
        while (last + 1 < kDays.size() && days.contains(kDays.at(last + 1)))
            ++last;
        spans << (first == last ? name(first) : name(first) + QChar(0x2013) + name(last));
        first = last;
    }
    QString text = spans.isEmpty() ? words.value(0) : spans.join(QStringLiteral(", "));
    if (words.size() > 1)
        text += QLatin1Char(' ') + QString(words.at(1)).replace(QLatin1Char('-'), QChar(0x2013));
    if (words.size() > 2)
        text += Text{", lunch %1", ", обед %1"}
                    .in(format.language())
                    .arg(QString(words.at(2)).replace(QLatin1Char('-'), QChar(0x2013)));
    return text;
}

/// "own Won=5, p90 of 2026-02-17..2026-05-18 within 30 days": the last day is not in the period any more.
QString limitsText(QString value, const Format& format)
{
    static const QRegularExpression quantile(
        QStringLiteral("p90 of (\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d) within (\\d+) days"));
    if (value.startsWith(QLatin1String("own ")))
        value.replace(0, 4, Text{"own: ", "свой: "}.in(format.language()));
    const QRegularExpressionMatch found = quantile.match(value);
    if (!found.hasMatch())
        return value;
    const QDate first = QDate::fromString(found.captured(1), Qt::ISODate);
    const QDate end = QDate::fromString(found.captured(2), Qt::ISODate);
    return value.replace(found.capturedStart(), found.capturedLength(),
                         Text{"90th percentile of %1, within %2 days", "90-й процентиль за %1, в пределах %2 дн."}
                             .in(format.language())
                             .arg(format.period(first, end.addDays(-1)), found.captured(3)));
}

/// "3m", "20d".
QString lengthText(const QString& value, Language language)
{
    const bool months = value.endsWith(QLatin1Char('m'));
    const Text unit = months ? Text{"%1 months", "%1 мес."} : Text{"%1 days", "%1 дн."};
    return unit.in(language).arg(value.chopped(value.isEmpty() ? 0 : 1));
}

/// A value as people read it; nothing where it is read as it stands.
std::optional<QString> valueText(const QString& id, const QString& value, Language language)
{
    const Format format(language);
    if (id == QLatin1String("calendar"))
        return calendarText(value, format);
    if (id == QLatin1String("stage_limits"))
        return limitsText(value, format);
    if (id == QLatin1String("period_length"))
        return lengthText(value, language);
    if (id == QLatin1String("scale") || id == QLatin1String("scales"))
        return QString(value).replace(QLatin1Char('-'), QChar(0x2013));
    if (id == QLatin1String("margin") || id == QLatin1String("active_share")) {
        bool isNumber = false;
        const double share = value.toDouble(&isNumber);
        return isNumber ? std::optional(format.tick(kpi::Unit::Percent, share)) : std::nullopt;
    }
    if (id == QLatin1String("qualified_stage"))
        return value;
    return {};
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
    if (const auto worded = valueText(id, text, language))
        return known->text.in(language).arg(*worded);
    const bool isNumber = !text.isEmpty() && text.at(0).isDigit();
    const bool isCode =
        id == QLatin1String("currency") || id == QLatin1String("time_zone") || id == QLatin1String("segment");
    return known->text.in(language).arg(isNumber || isCode ? text : fieldNames(text, language));
}

}
