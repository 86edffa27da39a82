// "How far to trust this": what the verdicts rest on and what they leave out.
#include "core/report/context.h"

#include <algorithm>
#include <cmath>

namespace zamer::report {

namespace {

constexpr int kListed = 3; // the summary is one page; the rest stands with the KPIs

void addEnough(const Context& context, Fields& fields)
{
    qint64 least = 0;
    qint64 most = 0;
    int enough = 0;
    for (const Printed& item : context.keys) {
        const kpi::Comparison& comparison = item.comparison();
        const bool isOk = comparison.after.quality == kpi::Quality::Ok &&
                          (!context.compares() || comparison.before.quality == kpi::Quality::Ok);
        if (!isOk)
            continue;
        const auto now = static_cast<qint64>(comparison.after.n);
        const qint64 low = context.compares() ? std::min(now, static_cast<qint64>(comparison.before.n)) : now;
        const qint64 high = context.compares() ? std::max(now, static_cast<qint64>(comparison.before.n)) : now;
        least = enough == 0 ? low : std::min(least, low);
        most = std::max(most, high);
        ++enough;
    }
    if (enough == 0)
        return;
    const QString text =
        context
            .say(context.compares() ? Text{"for %1 of %2 key KPIs: %3 to %4 cases on each side",
                                           "по %1 из %2 ключевых показателей: от %3 до %4 случаев с каждой стороны"}
                                    : Text{"for %1 of %2 key KPIs: %3 to %4 cases",
                                           "по %1 из %2 ключевых показателей: от %3 до %4 случаев"})
            .arg(enough)
            .arg(context.keys.size())
            .arg(context.format.count(least), context.format.count(most));
    fields.rows.emplace_back(context.say({"Enough data", "Данных достаточно"}), capitalised(text) + QLatin1Char('.'));
}

QString joined(const Context& context, QStringList sentences, const Text& more)
{
    const int hidden = static_cast<int>(sentences.size()) - kListed;
    if (hidden > 0) {
        sentences = sentences.mid(0, kListed);
        sentences << context.say(more).arg(hidden);
    }
    return sentences.join(QLatin1Char(' '));
}

void addUntold(const Context& context, Fields& fields)
{
    QStringList sentences;
    for (const Printed& item : context.keys) {
        const kpi::Comparison& comparison = item.comparison();
        const bool isUntold = context.compares() ? comparison.verdict == kpi::Verdict::CannotTell
                                                 : comparison.after.quality != kpi::Quality::Ok;
        if (!isUntold)
            continue;
        QString reason = context.compares() ? context.untoldReason(item) : context.say(comparison.after.reason);
        if (reason.isEmpty())
            reason = qualityWord(comparison.after.quality, context.in.language);
        sentences << sentence(item.name + QStringLiteral(": ") + afterColon(reason));
    }
    if (!sentences.isEmpty())
        fields.rows.emplace_back(
            context.say({"Cannot tell", "Нельзя судить"}),
            joined(context, sentences, {"%1 more: see the key KPIs.", "Ещё %1 — в разделе о показателях."}));
}

void addYoung(const Context& context, Fields& fields)
{
    QStringList sentences;
    for (const Printed& item : context.keys) {
        const kpi::Comparison& comparison = item.comparison();
        if (comparison.after.pending + (context.compares() ? comparison.before.pending : 0) == 0)
            continue;
        const QString now = context.format.count(static_cast<qint64>(comparison.after.pending));
        const QString before = context.format.count(static_cast<qint64>(comparison.before.pending));
        sentences << (context.compares()
                          ? context
                                .say({"%1: %2 before and %3 now are too young to count.",
                                      "%1: %2 до и %3 сейчас моложе срока наблюдения и не учтены."})
                                .arg(item.name, before, now)
                          : context
                                .say({"%1: %2 are too young to count.", "%1: %2 моложе срока наблюдения и не учтены."})
                                .arg(item.name, now));
    }
    if (!sentences.isEmpty())
        fields.rows.emplace_back(
            context.say({"Not yet of age", "Рано считать"}),
            joined(context, sentences, {"%1 more: see the key KPIs.", "Ещё %1 — в разделе о показателях."}));
}

void addReconstructed(const Context& context, Fields& fields)
{
    const std::optional<SnapshotFacts>& baseline = context.in.before ? context.in.before : context.in.after;
    const QDate live = context.in.settings.goLive;
    if (!baseline || !live.isValid() || (!context.in.before && context.in.stage != method::StageId::Baseline))
        return;
    if (!baseline->reconstructed)
        return;
    const Instant known = baseline->asOf;
    const QDate exported =
        known == kNoInstant ? dateOfIso(baseline->takenAt, context.zone) : toDate(context.zone.dayOf(known));
    fields.rows.emplace_back(
        context.say({"Baseline reconstructed", "База восстановлена"}),
        context
            .say({"Reconstructed from history: the data were exported by %1, after go-live on %2. What the CRM no "
                  "longer "
                  "held by then is not in it; the state of the base at that time (completeness, duplicates, stuck "
                  "deals) "
                  "cannot be restored and has no data.",
                  "Восстановлено по истории: данные выгружены к %1, после запуска %2. Того, что CRM к тому дню уже не "
                  "хранила, здесь нет; состояние базы на тот момент (полнота, дубли, зависшие сделки) восстановить "
                  "нельзя — по таким показателям данных нет."})
            .arg(longDate(exported, context.format), longDate(live, context.format)));
}

void addNotRemoved(const Context& context, Fields& fields)
{
    if (!context.compares())
        return;
    const bool isSameSeason = !kpi::seasonOf(context.in.before->period, context.in.after->period).differs;
    fields.rows.emplace_back(
        context.say({"Not removed", "Не исключено"}),
        isSameSeason ? context.say({"Advertising, prices and the market: the change is from all causes together, not "
                                    "from the CRM alone.",
                                    "Реклама, цены и рынок: изменение вызвано всеми причинами вместе, а не одной CRM."})
                     : context.say({"Season: the periods fall on different months of the year. Advertising, prices and "
                                    "the market: the change is "
                                    "from all causes together, not from the CRM alone.",
                                    "Сезон: периоды приходятся на разные месяцы года. Реклама, цены и рынок: изменение "
                                    "вызвано всеми причинами "
                                    "вместе, а не одной CRM."}));
}

}

Fields trustFields(const Context& context)
{
    Fields fields;
    addEnough(context, fields);
    addUntold(context, fields);
    addYoung(context, fields);
    addReconstructed(context, fields);
    addNotRemoved(context, fields);
    return fields;
}

}
