// The sentence that the summary opens with: made from the verdicts, and from nothing else.
#include "core/report/context.h"

namespace zamer::report {

namespace {

QString listed(const Context& context, const std::vector<const Printed*>& items)
{
    QStringList names;
    for (const Printed* item : items)
        names << named(item->name, context.in.language);
    return context.format.list(names);
}

QString keyKpis(const Context& context, int number)
{
    return plural(number, context.in.language, {"key KPI", "ключевой показатель"}, "ключевых показателя",
                  {"key KPIs", "ключевых показателей"});
}

QString ofKeyKpis(const Context& context, int number)
{
    const QString kpis = number == 1 ? context.say({"key KPI", "ключевого показателя"})
                                     : context.say({"key KPIs", "ключевых показателей"});
    return numberWord(number, context.in.language, true) + QLatin1Char(' ') + kpis;
}

QString baselineSentence(const Context& context)
{
    const int total = static_cast<int>(context.keys.size());
    int unmeasured = 0;
    for (const Printed& item : context.keys)
        unmeasured += item.comparison().after.quality == kpi::Quality::NoData ? 1 : 0;
    const Language language = context.in.language;
    const QDate live = context.in.settings.goLive;
    const bool isBaseline = context.in.stage == method::StageId::Baseline;
    QString text = isBaseline && live.isValid()
                       ? context.say({"The baseline for the roll-out of %1: ", "База для сравнения, запуск %1: "})
                             .arg(longDate(live, context.format))
                       : context.say({"Nothing earlier to compare with: ", "Сравнивать пока не с чем: "});
    if (total == 0)
        return text + context.say({"no key KPIs are chosen yet.", "ключевые показатели ещё не выбраны."});
    const int measured = total - unmeasured;
    text += context.say({"%1 %2 measured over %3.", "%1 %2 измерено за период %3."})
                .arg(numberWord(measured, language), keyKpis(context, measured),
                     longPeriod(context.in.after->period, context.format));
    if (measured == 1)
        text.replace(QString::fromUtf8("измерено"), QString::fromUtf8("измерен"));
    if (unmeasured > 0)
        text += context.say({" No data yet for %1.", " Пока нет данных по %1."})
                    .arg(numberWord(unmeasured, language))
                    .replace(QString::fromUtf8("по один."), QString::fromUtf8("по одному."));
    return text;
}

/// "по двум", for the counts that the sentence does not list by name.
QString byNumber(int number, Language language)
{
    static constexpr std::array<const char*, 11> dative{"нулю",  "одному", "двум",   "трём",   "четырём", "пяти",
                                                        "шести", "семи",   "восьми", "девяти", "десяти"};
    if (language == Language::English || number > 10)
        return numberWord(number, language);
    return QString::fromUtf8(dative[static_cast<std::size_t>(number)]);
}

QString rest(const Context& context)
{
    const Language language = context.in.language;
    const int unproven = static_cast<int>(context.with(kpi::Verdict::NoReliableChange).size());
    const int untold = static_cast<int>(context.with(kpi::Verdict::CannotTell).size());
    QStringList parts;
    if (unproven > 0)
        parts << context.say({"no reliable change in %1", "по %1 изменение не доказано"})
                     .arg(byNumber(unproven, language));
    if (untold > 0)
        parts << context.say({"%1 cannot be told", "по %1 судить нельзя"}).arg(byNumber(untold, language));
    return parts.isEmpty() ? QString()
                           : QLatin1Char(' ') + capitalised(parts.join(QStringLiteral("; "))) + QLatin1Char('.');
}

QString possible(const Context& context)
{
    QString text;
    const auto better = context.with(kpi::Verdict::PossiblyImproved);
    const auto worse = context.with(kpi::Verdict::PossiblyWorsened);
    if (!better.empty())
        text += context
                    .say({" Possibly better, but not confirmed: %1.",
                          " Возможно, стало лучше, но это не подтверждено: %1."})
                    .arg(listed(context, better));
    if (!worse.empty())
        text +=
            context
                .say({" Possibly worse, but not confirmed: %1.", " Возможно, стало хуже, но это не подтверждено: %1."})
                .arg(listed(context, worse));
    return text;
}

}

QString verdictSentence(const Context& context)
{
    if (!context.in.after)
        return context.say({"This stage has no snapshot yet, so there are no figures to report.",
                            "У этого этапа ещё нет снимка, поэтому показателей в отчёте нет."});
    if (!context.compares())
        return baselineSentence(context);
    const int total = static_cast<int>(context.keys.size());
    if (total == 0)
        return context.say(
            {"No key KPIs are chosen, so there is nothing to sum up; every measured KPI is listed below.",
             "Ключевые показатели не выбраны, поэтому итога нет; все измеренные показатели — далее."});

    const Language language = context.in.language;
    const auto improved = context.with(kpi::Verdict::Improved);
    const auto worsened = context.with(kpi::Verdict::Worsened);
    const int better = static_cast<int>(improved.size());
    const int worse = static_cast<int>(worsened.size());
    const QString ofAll = ofKeyKpis(context, total);
    QString text;
    if (better > 0)
        text = (better == 1 ? context.say({"%1 of %2 improved: %3.", "%1 из %2 улучшился: %3."})
                            : context.say({"%1 of %2 improved: %3.", "%1 из %2 улучшились: %3."}))
                   .arg(capitalised(numberWord(better, language)), ofAll, listed(context, improved));
    if (worse > 0 && better > 0)
        text += (worse == 1 ? context.say({" %1 got worse: %2.", " %1 ухудшился: %2."})
                            : context.say({" %1 got worse: %2.", " %1 ухудшились: %2."}))
                    .arg(capitalised(numberWord(worse, language)), listed(context, worsened));
    if (worse > 0 && better == 0)
        text = (worse == 1 ? context.say({"%1 of %2 got worse: %3. None is proven better.",
                                          "%1 из %2 ухудшился: %3. Доказанных улучшений нет."})
                           : context.say({"%1 of %2 got worse: %3. None is proven better.",
                                          "%1 из %2 ухудшились: %3. Доказанных улучшений нет."}))
                   .arg(capitalised(numberWord(worse, language)), ofAll, listed(context, worsened));
    if (better == 0 && worse == 0)
        text =
            context.say({"None of the %1 has a proven change yet.", "Ни по одному из %1 изменение пока не доказано."})
                .arg(ofAll);
    if (better > 0 && worse == 0)
        text += context.say({" None is proven worse.", " Доказанных ухудшений нет."});
    return text + possible(context) + (better + worse > 0 ? rest(context) : QString());
}

}
