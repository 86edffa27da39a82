#include "core/report/wording.h"

#include <QDateTime>

#include <array>

namespace zamer::report {

QString numberWord(int number, Language language, bool genitive)
{
    static constexpr std::array<const char*, 11> english{"no",  "one",   "two",   "three", "four", "five",
                                                         "six", "seven", "eight", "nine",  "ten"};
    static constexpr std::array<const char*, 11> russian{"ноль",  "один", "два",    "три",    "четыре", "пять",
                                                         "шесть", "семь", "восемь", "девять", "десять"};
    static constexpr std::array<const char*, 11> ofRussian{"нуля",  "одного", "двух",   "трёх",   "четырёх", "пяти",
                                                           "шести", "семи",   "восьми", "девяти", "десяти"};
    if (number < 0 || number > 10)
        return QString::number(number);
    const auto i = static_cast<std::size_t>(number);
    if (language == Language::English)
        return QString::fromUtf8(english[i]);
    return QString::fromUtf8(genitive ? ofRussian[i] : russian[i]);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString clause(QString text)
{
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString sentence(QString text)
{
    return text.isEmpty() ? text : clause(std::move(text)) + QLatin1Char('.');
}

QString afterColon(QString text)
{
    // Abbreviations (NPS, CRM ROI) keep their capitals; a Russian preposition of one letter does not.
    if (text.size() > 1 && text[0].isUpper() && !text[1].isUpper())
        text[0] = text[0].toLower();
    return text;
}

QString named(const QString& name, Language language)
{
    if (language == Language::Russian)
        return QChar(0xAB) + name + QChar(0xBB);
    return afterColon(name);
}

QString longDate(QDate date, const Format& format)
{
    if (!date.isValid())
        return QString(QChar(0x2013));
    return format.locale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString longPeriod(const Period& period, const Format& format)
{
    const QDate from = toDate(period.from);
    const QDate last = toDate(std::max(period.from, period.to - 1));
    if (from == last)
        return longDate(last, format);
    const QString start =
        from.year() == last.year() ? format.locale().toString(from, QStringLiteral("d MMMM")) : longDate(from, format);
    return start + QChar(0x00A0) + QString::fromUtf8("– ") + longDate(last, format);
}

QDate dateOfIso(const QString& iso, const LocalTime& zone)
{
    QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    if (!at.isValid())
        return {};
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return toDate(zone.dayOf(at.toSecsSinceEpoch()));
}

QString dayOfIso(const QString& iso, const Format& format, const LocalTime& zone)
{
    const QDate date = dateOfIso(iso, zone);
    return date.isValid() ? format.date(date) : iso;
}

QString seasonCaution(const kpi::Season& season, const Period& before, const Period& after, const Format& format)
{
    if (!season.differs)
        return {};
    return Text{"Different seasons: %1 against %2, %3 days apart in the calendar year. Part of a change may be the "
                "season’s; look at the same days a year ago.",
                "Разные сезоны: %1 и %2, между ними %3 дн. календарного года. Часть изменения может быть сезонной; "
                "сравните с теми же днями год назад."}
        .in(format.language())
        .arg(format.shortPeriod(before), format.shortPeriod(after))
        .arg(season.apart);
}

QString qualityWord(kpi::Quality quality, Language language)
{
    switch (quality) {
    case kpi::Quality::Ok:
        return Text{"complete", "полные"}.in(language);
    case kpi::Quality::FewData:
        return Text{"few data", "данных мало"}.in(language);
    case kpi::Quality::Incomplete:
        return Text{"incomplete", "неполные"}.in(language);
    case kpi::Quality::Estimated:
        return Text{"estimated", "оценочные"}.in(language);
    case kpi::Quality::NoData:
        break;
    }
    return Text{"no data", "нет данных"}.in(language);
}

QString estimatorText(kpi::Estimator estimator, kpi::Unit unit, Language language)
{
    switch (estimator) {
    case kpi::Estimator::Share:
        return Text{
            "share of independent cases: Wilson interval; change by the Newcombe method, score test or Fisher's exact "
            "test, widened where weeks differ more than chance",
            "доля независимых случаев: интервал Уилсона; изменение по методу Ньюкомба, критерий долей или точный "
            "критерий Фишера, с поправкой на разброс недель сверх случайного"}
            .in(language);
    case kpi::Estimator::Clustered:
        return (unit == kpi::Unit::Money
                    ? Text{"mean per purchase: bootstrap over customers", "среднее на покупку: бутстреп по клиентам"}
                    : Text{"share by groups: bootstrap over the groups", "доля по группам: бутстреп по группам"})
            .in(language);
    case kpi::Estimator::PerUserMean:
        return Text{
            "mean over managers: t interval; change paired by manager where the same people stand on both sides, "
            "otherwise the Welch test",
            "среднее по менеджерам: t-интервал; изменение по парам, если люди те же, иначе критерий Уэлча"}
            .in(language);
    case kpi::Estimator::Median:
        return Text{
            "median: interval by order statistics; change by bootstrap of the difference, Mann-Whitney test",
            "медиана: интервал по порядковым статистикам; изменение — бутстреп разности, критерий Манна — Уитни"}
            .in(language);
    case kpi::Estimator::Total:
        return Text{"total: bootstrap by weekly blocks; compared as a rate per 30.4 days",
                    "сумма: бутстреп по недельным блокам; сравнивается как темп за 30,4 дня"}
            .in(language);
    case kpi::Estimator::Curve:
        return Text{"Kaplan-Meier curve: log-log Greenwood interval; compared at the age of 30 days",
                    "кривая Каплана — Мейера: интервал Гринвуда; сравнивается в возрасте 30 дней"}
            .in(language);
    case kpi::Estimator::Stages:
        return Text{"share per stage: Wilson interval; one test for all stages, by the smallest p",
                    "доля по каждому этапу: интервал Уилсона; один критерий на все этапы, по наименьшему p"}
            .in(language);
    case kpi::Estimator::StageMedians:
        return Text{"median per stage: interval by order statistics; one test for all stages, by the smallest p",
                    "медиана по каждому этапу: интервал по порядковым статистикам; один критерий на все этапы, по "
                    "наименьшему p"}
            .in(language);
    case kpi::Estimator::Nps:
        return Text{"NPS: normal interval; change by the Welch test",
                    "NPS: нормальный интервал; изменение по критерию Уэлча"}
            .in(language);
    case kpi::Estimator::SurveyMean:
        return Text{"mean of answers: t interval, for staff with the finite-population correction; change paired by "
                    "respondent where they are known, otherwise the Welch test",
                    "средний балл: t-интервал, для сотрудников с поправкой на конечную совокупность; изменение по "
                    "парам, если респонденты известны, иначе критерий Уэлча"}
            .in(language);
    case kpi::Estimator::Plain:
        break;
    }
    return Text{"plain figure: no interval, never a verdict", "простое число: без интервала и без вывода"}.in(
        language);
}

QString entityWord(const QString& entity, Language language)
{
    static const std::array<std::pair<const char*, Text>, 18> words{
        {{"deals", {"deals", "сделки"}},
         {"stages", {"stages", "этапы"}},
         {"stage_moves", {"stage moves", "переходы по этапам"}},
         {"activities", {"activities", "активности"}},
         {"customers", {"contacts", "контакты"}},
         {"purchases", {"purchases", "покупки"}},
         {"survey_answers", {"survey answers", "ответы опросов"}},
         {"tickets", {"tickets", "обращения"}},
         {"costs", {"costs", "затраты"}},
         {"visits", {"visits", "визиты"}},
         {"message_campaigns", {"message campaigns", "рассылки"}},
         {"user_days", {"days in the CRM", "дни работы в CRM"}},
         {"users", {"users", "пользователи"}},
         {"forecasts", {"forecasts", "прогнозы"}},
         {"automations", {"automations", "автоматизации"}},
         {"call_reviews", {"call reviews", "оценки звонков"}},
         {"suggestions", {"suggestions", "предложения"}},
         {"roi_entries", {"ROI ledger", "учёт ROI"}}}};
    for (const auto& [id, word] : words) {
        if (entity == QLatin1String(id))
            return word.in(language);
    }
    return entity;
}

QString sumText(const QString& hex, bool full)
{
    QStringList groups;
    const int length = full ? static_cast<int>(hex.size()) : std::min(8, static_cast<int>(hex.size()));
    for (int i = 0; i < length; i += 4)
        groups << hex.mid(i, std::min(4, length - i));
    return groups.join(full ? QLatin1Char(' ') : QChar(0x00A0));
}

Names::Names(QString mode, Language language) : m_mode(std::move(mode)), m_language(language) {}

QString initials(const QString& name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return words.first().left(1).toUpper() + QLatin1Char('.');
    QString text;
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        text += words[i].left(1).toUpper() + QLatin1Char('.') + QChar(0x00A0);
    return text + words.last();
}

QString Names::auditor(const QString& name)
{
    return shown(name, {"Auditor %1", "Аудитор %1"}, m_auditors);
}

QString Names::manager(const QString& name)
{
    return shown(name, {"Manager %1", "Менеджер %1"}, m_managers);
}

QString Names::shown(const QString& name, const Text& role, QHash<QString, int>& numbers) const
{
    if (name.isEmpty() || areFull())
        return name;
    if (m_mode == QLatin1String("initials"))
        return initials(name);
    const auto found = numbers.constFind(name);
    const int number = found == numbers.cend() ? static_cast<int>(numbers.size()) + 1 : found.value();
    numbers.insert(name, number);
    return role.in(m_language).arg(number);
}

}
