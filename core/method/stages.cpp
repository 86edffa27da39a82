#include "core/method/step.h"

#include <algorithm>

namespace zamer::method {

namespace {

constexpr int kMeasuredDays = 90;

const std::array<Stage, 4> kStages{{
    {StageId::Baseline,
     "baseline",
     {"Baseline", "База"},
     {"Baseline", "База"},
     {"How the department works before the launch: without it nobody can say later what changed.",
      "Как отдел работает до запуска: без этого потом нельзя сказать, что изменилось."}},
    {StageId::Monitoring,
     "monitoring",
     {"First 30 days", "Первые 30 дней"},
     {"First 30 days", "Первые 30 дней"},
     {"Week by week, whether people really work in the system, while habits can still be corrected.",
      "Неделя за неделей: работают ли люди в системе на самом деле, пока привычки ещё можно поправить."}},
    {StageId::Deep,
     "deep",
     {"Months 3–6 · deep review", "Месяцы 3–6 · глубокий анализ"},
     {"Deep review", "Глубокий анализ"},
     {"What changed against the baseline, what it brought in money, and what staff and customers say about it.",
      "Что изменилось против базы, что это дало в деньгах и что об этом говорят сотрудники и клиенты."}},
    {StageId::Strategic,
     "strategic",
     {"Months 6–12 · strategy", "Месяцы 6–12 · стратегия"},
     {"Strategic review", "Стратегия"},
     {"Whether the effect lasts and reaches the business as a whole, and what to do next year.",
      "Держится ли эффект, дошёл ли он до бизнеса в целом и что делать в следующем году."}},
}};

Period days(Day from, Day to)
{
    return Period{from, to};
}

}

std::span<const Stage, 4> stages()
{
    return kStages;
}

const Stage& stage(StageId id)
{
    return kStages[static_cast<std::size_t>(id)];
}

std::optional<StageId> stageByKey(std::string_view key)
{
    const auto found = std::ranges::find(kStages, key, &Stage::key);
    if (found == kStages.end())
        return std::nullopt;
    return found->id;
}

StageDates stageDates(StageId stage, QDate goLive)
{
    if (!goLive.isValid())
        return {};
    const Day launch = toDay(goLive);
    const auto month = [goLive](int months) { return toDay(goLive.addMonths(months)); };
    switch (stage) {
    case StageId::Baseline:
        return {days(launch - 28, launch - 14), days(launch - 14 - kMeasuredDays, launch - 14)};
    case StageId::Monitoring:
        return {days(launch, launch + 30), days(launch, launch + 30)};
    case StageId::Deep:
        return {days(month(3), month(6)), days(month(3), month(3) + kMeasuredDays)};
    case StageId::Strategic:
        return {days(month(6), month(12)), days(month(12) - kMeasuredDays, month(12))};
    }
    return {};
}

}
