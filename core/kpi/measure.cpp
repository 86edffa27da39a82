#include "core/kpi/engine.h"
#include "core/kpi/level.h"
#include "core/kpi/parts.h"
#include "core/kpi/scope.h"
#include "core/kpi/selection.h"
#include "core/kpi/wording.h"

#include <cmath>

namespace zamer::kpi {

namespace {

bool enough(const Kpi& kpi, const Level& level)
{
    return level.n >= kpi.minimumUnits && level.rows >= kpi.minimumRows;
}

void judge(Measurement& measured, const Kpi& kpi, const Collected& collected, const Level& level)
{
    const Sample& sample = collected.sample;
    const auto say = [&measured](Quality quality, const Text& reason) {
        measured.quality = quality;
        measured.reason = reason;
    };
    if (sample.quality == Quality::NoData)
        say(Quality::NoData, sample.reason);
    else if (std::isnan(level.value))
        say(Quality::NoData, wording::noObservations);
    else if (sample.fieldsLacking && level.n == 0)
        say(Quality::NoData, wording::fieldsLacking); // a total of nothing known is no zero
    else if (collected.coverage.quality != Quality::Ok)
        say(collected.coverage.quality, collected.coverage.reason);
    else if (sample.fieldsLacking)
        say(Quality::Incomplete, wording::fieldsLacking);
    else if (!enough(kpi, level))
        say(Quality::FewData, wording::tooFewUnits);
    else if (collected.shortHistory)
        say(Quality::FewData, wording::shortHistory);
    else
        say(sample.quality, sample.reason);
}

Part partOf(const Kpi& kpi, std::string_view dimension, const std::string& key, const Level& level, Quality ofWhole)
{
    Part part;
    part.dimension = std::string(dimension);
    part.key = key;
    part.value = level.value;
    part.low = level.low;
    part.high = level.high;
    part.n = level.n;
    part.numerator = level.numerator;
    part.denominator = level.denominator;
    part.over = level.over;
    if (std::isnan(level.value))
        part.quality = Quality::NoData;
    else if (ofWhole == Quality::Incomplete || ofWhole == Quality::NoData)
        part.quality = ofWhole;
    else if (!enough(kpi, level))
        part.quality = Quality::FewData;
    else
        part.quality = ofWhole; // a look-back too short for the whole is too short for its parts
    return part;
}

void hide(Part& part, Hidden hidden)
{
    part.value = part.low = part.high = part.numerator = part.denominator = stats::kNaN;
    part.over = false;
    part.quality = Quality::NoData;
    part.reason = hiddenText(hidden);
}

void addParts(Measurement& measured, const Kpi& kpi, const View& view, const Sample& sample, std::string_view dimension)
{
    const std::vector<PartGroup> groups = partsOf(view, sample, dimension);
    const std::vector<Hidden> hidden = hiddenAmong(kpi, sample, groups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const PartGroup& group = groups[i];
        // A stage has a value of its own; its units are independent.
        const Level level = dimension == kStageDimension
                                ? stageLevelOf(kpi, group.seen, measured.window.period)
                                : levelOf(kpi, group.seen, measured.window.period, group.beyond());
        measured.parts.push_back(partOf(kpi, dimension, group.key, level, measured.quality));
        if (hidden[i] != Hidden::No)
            hide(measured.parts.back(), hidden[i]);
    }
}

void addAges(Measurement& measured, const Kpi& kpi, const Sample& sample, Quality ofWhole)
{
    const auto levels = agesOf(sample.seen);
    for (std::size_t i = 0; i < kAges.size(); ++i)
        measured.parts.push_back(
            partOf(kpi, kAgeDimension, std::to_string(static_cast<int>(kAges[i])), levels[i], ofWhole));
}

/// A curve that does not reach the headline age yet has its earlier ages all the same.
void addReachedAges(Measurement& measured, const Kpi& kpi, const Collected& collected)
{
    if (kpi.estimator != Estimator::Curve || collected.sample.quality == Quality::NoData ||
        collected.sample.seen.empty())
        return;
    const Quality known = collected.coverage.quality != Quality::Ok ? collected.coverage.quality
                          : collected.sample.fieldsLacking          ? Quality::Incomplete
                                                                    : Quality::Ok;
    addAges(measured, kpi, collected.sample, known);
    measured.reason = wording::tooYoung;
}

}

Measurement measure(const Kpi& kpi, const View& view, const Window& window, const std::vector<std::string>& by)
{
    return measured(kpi, view, window, collect(kpi, view, window), by);
}

Measurement measured(const Kpi& kpi, const View& view, const Window& window, const Collected& collected,
                     const std::vector<std::string>& by)
{
    Measurement result;
    result.kpi = std::string(kpi.id);
    result.version = kpi.version;
    result.window = window;
    result.parameters = parametersOf(kpi, view.settings, window.followUpDays);
    if (view.selection != nullptr)
        result.parameters["segment"] = textOf(view.selection->filter());

    const Sample& sample = collected.sample;
    Level level;
    if (sample.quality != Quality::NoData)
        level = levelOf(kpi, sample.seen, window.period, beyondOf(sample));
    result.value = level.value;
    result.over = level.over;
    result.low = level.low;
    result.high = level.high;
    result.n = level.n;
    result.numerator = level.numerator;
    result.denominator = level.denominator;
    result.pending = sample.pending;
    result.notes = sample.notes;
    if (kpi.beside != nullptr && (sample.quality != Quality::NoData || !sample.aside.empty()))
        result.beside = kpi.beside(collected.viewOf(view), window, sample);
    for (const auto& [name, value] : sample.parameters)
        result.parameters[name] = value;
    judge(result, kpi, collected, level);
    if (result.quality == Quality::NoData) {
        result.value = result.low = result.high = stats::kNaN;
        result.over = false;
        addReachedAges(result, kpi, collected);
        return result;
    }
    const View seen = collected.viewOf(view);
    if (kpi.estimator == Estimator::Curve)
        addAges(result, kpi, sample, result.quality);
    if (isByStage(kpi.estimator))
        addParts(result, kpi, seen, sample, kStageDimension);
    for (const std::string& dimension : by)
        addParts(result, kpi, seen, sample, dimension);
    return result;
}

}
