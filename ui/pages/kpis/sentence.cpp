#include "ui/pages/kpis/sentence.h"

#include "core/report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace zamer::ui::kpis {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(KpiSentence)
};

QString aloneSentence(const report::KpiWords& words)
{
    const bool hasRange = !std::isnan(words.line->comparison.after.low);
    return hasRange ? Say::tr("*Now %1*, 95% interval %2: the first measurement, there is nothing before it yet.")
                          .arg(words.now, words.nowRange)
                    : Say::tr("*Now %1*: the first measurement, there is nothing before it yet.").arg(words.now);
}

/// Of a KPI by stage: its change is that of the stage that decides, not of the figure.
QString stageSentence(const report::KpiWords& words)
{
    switch (words.line->comparison.verdict) {
    case kpi::Verdict::Improved:
        return Say::tr("*Improved from %1 to %2.*");
    case kpi::Verdict::Worsened:
        return Say::tr("*Worsened from %1 to %2.*");
    case kpi::Verdict::PossiblyImproved:
        return Say::tr("*Possibly improved, from %1 to %2.*");
    case kpi::Verdict::PossiblyWorsened:
        return Say::tr("*Possibly worsened, from %1 to %2.*");
    case kpi::Verdict::NoReliableChange:
    case kpi::Verdict::CannotTell:
        break;
    }
    return Say::tr("*No change is proven: %1 before, %2 now.*");
}

QString changeSentence(const report::KpiWords& words)
{
    const QString from = words.before;
    const QString to = words.now;
    const kpi::Comparison& comparison = words.line->comparison;
    if (!comparison.part.empty() && comparison.verdict != kpi::Verdict::CannotTell)
        return stageSentence(words).arg(from, to) + QLatin1Char(' ') +
               Say::tr("The stage that decides: %1.").arg(words.change);
    switch (comparison.verdict) {
    case kpi::Verdict::Improved:
        return Say::tr("*Improved from %1 to %2.* The change, %3, is more than chance explains.")
            .arg(from, to, words.change);
    case kpi::Verdict::Worsened:
        return Say::tr("*Worsened from %1 to %2.* The change, %3, is more than chance explains.")
            .arg(from, to, words.change);
    case kpi::Verdict::PossiblyImproved:
        return Say::tr("*Possibly improved, from %1 to %2.* The change, %3, is not confirmed among so many KPIs.")
            .arg(from, to, words.change);
    case kpi::Verdict::PossiblyWorsened:
        return Say::tr("*Possibly worsened, from %1 to %2.* The change, %3, is not confirmed among so many KPIs.")
            .arg(from, to, words.change);
    case kpi::Verdict::NoReliableChange:
        return Say::tr("*No change is proven: %1 before, %2 now.* The interval of the change includes zero: %3.")
            .arg(from, to, words.change);
    case kpi::Verdict::CannotTell:
        break;
    }
    const QString reason = report::clause(words.reason.isEmpty() ? words.change : words.reason);
    return Say::tr("*Whether it changed cannot be told.* %1.").arg(reason);
}

}

QString kpiSentence(const report::KpiWords& words)
{
    QString sentence = words.before.isEmpty() ? aloneSentence(words) : changeSentence(words);
    if (!words.targetNote.isEmpty() && words.isMeasured())
        sentence += QLatin1Char(' ') + report::capitalised(report::sentence(words.targetNote));
    return sentence;
}

}
