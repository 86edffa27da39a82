#include "core/kpi/catalogue/stage_limits.h"

#include "core/kpi/base.h"
#include "core/kpi/catalogue/quantiles.h"

#include <algorithm>
#include <cmath>

namespace zamer::kpi {

namespace {

constexpr int kBaselineDays = 90;
constexpr double kLimitQuantile = 0.9;

std::optional<Period> baselineOf(const Settings& settings)
{
    if (settings.stuckBaseline)
        return settings.stuckBaseline;
    if (!settings.goLive.isValid())
        return {};
    const Day goLive = toDay(settings.goLive);
    return Period{goLive - kBaselineDays, goLive};
}

/// The audit's own limit of a stage; one without a name is for every other stage.
double ownLimit(const Settings& settings, const StageTable& stages, std::size_t stage)
{
    double general = std::numeric_limits<double>::quiet_NaN();
    for (const StageLimit& limit : settings.stuckLimits) {
        if (limit.stage.isEmpty())
            general = limit.days;
        else if (isNamed(stages, stage, limit.stage))
            return limit.days;
    }
    return general;
}

/// The newest instant up to which all of the audit's deals and moves are known.
Instant knownUntil(const View& whole, const Window& window)
{
    const Instant deals = whole.facts.newestExport(facts::Entity::Deals);
    const Instant moves = whole.facts.newestExport(facts::Entity::StageMoves);
    if (deals == kNoInstant || moves == kNoInstant)
        return std::max({deals, moves, window.asOf});
    return std::min(deals, moves);
}

std::vector<std::vector<double>> baselineDays(const View& whole, const Window& window, const Period& baseline,
                                              const StageTable& stages)
{
    const Window span{baseline, whole.time.start(baseline), whole.time.end(baseline), knownUntil(whole, window)};
    const Instant followUp = Instant{whole.settings.horizonDays} * kSecondsPerDay;
    std::vector<std::vector<double>> days(stages.stages().size());
    std::size_t undated = 0;
    forVisits(whole, span, stages, undated, [&](const Visit& visit) {
        if (visit.begin + followUp <= span.asOf)
            days[static_cast<std::size_t>(visit.stage)].push_back(daysOf(visit, followUp));
    });
    return days;
}

}

std::string fullName(const StageTable& stages, std::size_t stage)
{
    const Stage& known = stages.stages()[stage];
    return stages.pipelines().size() > 1 ? stages.pipelines()[known.pipeline] + " / " + known.name : known.name;
}

bool isNamed(const StageTable& stages, std::size_t stage, const QString& name)
{
    const std::string wanted = name.toStdString();
    const Stage& known = stages.stages()[stage];
    return known.name == wanted || stages.pipelines()[known.pipeline] + " / " + known.name == wanted;
}

StageLimits stageLimits(const View& view, const Window& window, const StageTable& stages)
{
    StageLimits limits;
    const std::size_t count = stages.stages().size();
    limits.days.assign(count, std::numeric_limits<double>::quiet_NaN());
    bool lacks = false;
    for (std::size_t i = 0; i < count; ++i) {
        if (stages.stages()[i].kind != StageKind::Work)
            continue;
        limits.days[i] = ownLimit(view.settings, stages, i);
        lacks = lacks || std::isnan(limits.days[i]);
    }
    for (const auto& [key, value] : view.settings.entries())
        if (key == QLatin1String("stuck_limits") && !value.isEmpty())
            limits.origin = "own " + value.toStdString();
    const std::optional<Period> baseline = baselineOf(view.settings);
    if (!lacks || !baseline)
        return limits;

    limits.origin += std::string(limits.origin.empty() ? "" : ", ") + "p90 of " +
                     toDate(baseline->from).toString(Qt::ISODate).toStdString() + ".." +
                     toDate(baseline->to).toString(Qt::ISODate).toStdString() + " within " +
                     std::to_string(view.settings.horizonDays) + " days";
    const View full = view.base ? view.base->view() : view;
    const View whole{full.facts, full.index, view.settings, view.time, view.base};
    std::vector<std::vector<double>> days = baselineDays(whole, window, *baseline, stages);
    for (std::size_t i = 0; i < count; ++i) {
        if (!std::isnan(limits.days[i]) || days[i].empty())
            continue;
        limits.days[i] = quantileOf(days[i], kLimitQuantile);
        if (std::isinf(limits.days[i])) {
            limits.days[i] = view.settings.horizonDays;
            limits.fromFollowUp.push_back(fullName(stages, i));
        }
    }
    return limits;
}

}
