#include "ui/pages/compare/filter.h"

namespace zamer::ui::compare {

Outcome outcomeOf(kpi::Verdict verdict)
{
    switch (verdict) {
    case kpi::Verdict::Improved:
        return Outcome::Improved;
    case kpi::Verdict::Worsened:
        return Outcome::Worsened;
    case kpi::Verdict::PossiblyImproved:
    case kpi::Verdict::PossiblyWorsened:
        return Outcome::Possible;
    case kpi::Verdict::NoReliableChange:
        return Outcome::NoReliableChange;
    case kpi::Verdict::CannotTell:
        break;
    }
    return Outcome::CannotTell;
}

kpi::Verdict signOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Improved:
        return kpi::Verdict::Improved;
    case Outcome::Worsened:
        return kpi::Verdict::Worsened;
    case Outcome::Possible:
        return kpi::Verdict::PossiblyImproved;
    case Outcome::NoReliableChange:
        return kpi::Verdict::NoReliableChange;
    case Outcome::CannotTell:
        break;
    }
    return kpi::Verdict::CannotTell;
}

bool Filter::lets(const report::KpiWords& words) const
{
    if (!outcomes.empty() && !outcomes.contains(outcomeOf(words.line->comparison.verdict)))
        return false;
    // Every word that was typed must be found somewhere.
    const QString where = words.name + QLatin1Char(' ') + words.unit + QLatin1Char(' ') +
                          QString::fromStdString(words.kpi).replace(QLatin1Char('_'), QLatin1Char(' '));
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!where.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

std::array<int, kOutcomes.size()> countOutcomes(const std::vector<report::KpiWords>& words)
{
    std::array<int, kOutcomes.size()> counts{};
    for (const report::KpiWords& each : words)
        ++counts[static_cast<std::size_t>(outcomeOf(each.line->comparison.verdict))];
    return counts;
}

}
