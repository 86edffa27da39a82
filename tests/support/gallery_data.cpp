#include "support/gallery_data.h"

namespace zamer::gallery {

using kpi::Verdict;
using method::StepStatus;
using ui::charts::StageState;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

ui::charts::WaySpec row(const char* id, const char* name, const char* unit, const char* before, const char* now,
                        const char* target, double low, double mid, double high, Verdict verdict, const char* word,
                        const char* change)
{
    return {u(id), u(name), u(unit), u(before), u(now), u(target), low, mid, high, true, verdict, u(word), u(change)};
}

}

ui::charts::WayHeader wayHeader()
{
    ui::charts::WayHeader header = ui::charts::wayHeader(Language::English);
    header.name = u("7 key KPIs");
    header.beforePeriod = u("2 Feb–3 May");
    header.nowPeriod = u("8 Jun–6 Sep");
    header.targetPeriod = u("6 months");
    return header;
}

std::vector<ui::charts::WaySpec> wayRows()
{
    return {
        row("first_response_time", "Lead response time", "median, working min", "42.8", "14.2", "15.0", 0.997, 1.029,
            1.079, Verdict::Improved, "improved", "−28.6 min (−30.0 … −27.7)"),
        row("missed_not_returned", "Missed and not called back", "of missed incoming calls", "31.7%", "18.4%", "12.0%",
            0.385, 0.674, 0.959, Verdict::Improved, "improved", "−13.2 pp (−18.8 … −7.6)"),
        row("lead_conversion", "Lead to sale", "in 30 days, equal age", "11.9%", "15.0%", "16.0%", 0.093, 0.761, 1.427,
            Verdict::PossiblyImproved, "possible, not confirmed", "+3.1 pp (+0.4 … +5.8)"),
        row("average_order", "Average order value", "k ₽, revenue ÷ purchases", "128.4", "134.6", "145.0", -0.505,
            0.374, 1.258, Verdict::NoReliableChange, "no reliable change", "+6.2 k ₽ (−8.4 … +20.9)"),
        row("nps", "NPS", "points, −100…100", "17", "28", "35", -1.01, 0.6, 2.2, Verdict::NoReliableChange,
            "no reliable change", "+11 points (−18 … +39)"),
        row("staff_satisfaction", "Staff satisfaction", "mean score, 1–5", "3.4", "3.6", "4.2", -0.523, 0.213, 0.957,
            Verdict::CannotTell, "cannot tell", "12 answers each, minimum 30"),
        row("overdue_tasks", "Overdue tasks", "of tasks due", "22.3%", "27.2%", "15.0%", -0.934, -0.664, -0.39,
            Verdict::Worsened, "worsened", "+4.9 pp (+2.9 … +6.8)"),
    };
}

ui::charts::StagePathSpec stagePath()
{
    const auto done = StepStatus::Done;
    const auto todo = StepStatus::ToDo;
    const auto half = StepStatus::InProgress;
    ui::charts::StagePathSpec path;
    path.stages = {
        {u("Baseline"), u("20 Apr – 4 May 2026"), u("6 of 6"), StageState::Done, {done, done, done, done, done, done}},
        {u("First 30 days"),
         u("18 May – 17 Jun"),
         u("5 of 6, 1 not applicable"),
         StageState::Done,
         {done, done, done, done, done, StepStatus::NotApplicable}},
        {u("Months 3–6 · deep review"),
         u("18 Aug – 18 Nov"),
         u("2 of 6"),
         StageState::Current,
         {done, done, half, todo, half, todo}},
        {u("Months 6–12 · strategy"),
         u("18 Nov 2026 – 18 May 2027"),
         u("0 of 6"),
         StageState::ToCome,
         {todo, todo, todo, todo, todo, todo}},
    };
    path.today = 2.228;
    path.todayText = u("today, 8 Sep");
    return path;
}

}
