#include "ui/pages/overview/stage_path.h"

#include <QCoreApplication>

#include <algorithm>

namespace zamer::ui::overview {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

bool isSettled(method::StepStatus status)
{
    return status == method::StepStatus::Done || status == method::StepStatus::NotApplicable;
}

QString todayText(const report::Format& format, QDate today)
{
    return Say::tr("today, %1").arg(format.dayMonth(today));
}

QString progressText(const std::vector<method::StepStatus>& steps)
{
    const auto done = std::count(steps.begin(), steps.end(), method::StepStatus::Done);
    const auto left = static_cast<int>(std::count(steps.begin(), steps.end(), method::StepStatus::NotApplicable));
    const QString text = Say::tr("%1 of %2").arg(done).arg(steps.size());
    return left == 0 ? text : text + QStringLiteral(", ") + Say::tr("%n not applicable", nullptr, left);
}

/// Stages stand at equal distances, whatever their length.
std::optional<double> todayOnPath(QDate goLive, QDate today)
{
    const std::span<const method::Stage, 4> stages = method::stages();
    const Day day = toDay(today);
    for (std::size_t i = stages.size(); i-- > 0;) {
        const Period work = method::stageDates(stages[i].id, goLive).work;
        if (day < work.from)
            continue;
        const Day end = i + 1 < stages.size() ? method::stageDates(stages[i + 1].id, goLive).work.from : work.to;
        const double share = static_cast<double>(day - work.from) / std::max(1, end - work.from);
        return static_cast<double>(i) + std::min(share, 1.0);
    }
    return {};
}

}

charts::StagePathSpec stagePath(const Summary& summary, const report::Format& format, QDate today)
{
    charts::StagePathSpec path;
    const QDate goLive = summary.settings.goLive;
    for (const method::Stage& stage : method::stages()) {
        charts::StageSpec spec;
        spec.name = stage.name.in(format.language());
        if (goLive.isValid())
            spec.dates = format.period(method::stageDates(stage.id, goLive).work);
        for (const audit::StepState& state : summary.steps)
            if (state.step->stage == stage.id)
                spec.steps.push_back(state.status);
        spec.progress = progressText(spec.steps);
        const bool isDone = !spec.steps.empty() && std::all_of(spec.steps.begin(), spec.steps.end(), isSettled);
        const bool isBegun = std::any_of(spec.steps.begin(), spec.steps.end(),
                                         [](method::StepStatus each) { return each != method::StepStatus::ToDo; }) ||
                             (goLive.isValid() && toDay(today) >= method::stageDates(stage.id, goLive).work.from);
        spec.state = isDone    ? charts::StageState::Done
                     : isBegun ? charts::StageState::Current
                               : charts::StageState::ToCome;
        path.stages.push_back(std::move(spec));
    }
    if (goLive.isValid()) {
        path.today = todayOnPath(goLive, today);
        path.todayText = todayText(format, today);
    }
    return path;
}

QString stepOfStage(const Summary& summary, method::StageId stage)
{
    QString first;
    for (const audit::StepState& state : summary.steps) {
        if (state.step->stage != stage)
            continue;
        const QString id = QString::fromUtf8(state.step->id.data(), static_cast<qsizetype>(state.step->id.size()));
        if (!isSettled(state.status))
            return id;
        if (first.isEmpty())
            first = id;
    }
    return first;
}

}
