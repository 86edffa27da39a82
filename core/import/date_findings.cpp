#include "core/import/date_findings.h"
#include "core/import/findings.h"

#include <algorithm>
#include <limits>

namespace zamer::import {

namespace {

// date -u -d 1990-01-01 +%s
constexpr Instant kFirstDate = 631'152'000;

/// What is planned may well lie ahead: tasks, meetings, costs of a year.
bool mayLieAhead(facts::Entity entity, std::string_view field)
{
    constexpr std::string_view kPlans[] = {"next_task_at", "expected_close_at", "enabled_to", "active_from",
                                           "active_to"};
    switch (entity) {
    case facts::Entity::Costs:
    case facts::Entity::Forecasts:
    case facts::Entity::RoiEntries:
        return true;
    case facts::Entity::Activities:
        return field != "done_at";
    default:
        return std::find(std::begin(kPlans), std::end(kPlans), field) != std::end(kPlans);
    }
}

std::string dayText(Instant at, const LocalTime& zone)
{
    return toDate(zone.dayOf(at)).toString(QStringLiteral("dd.MM.yyyy")).toStdString();
}

void addOddDates(const Plan& plan, const FieldPlan& field, Instant exportedAt, ReadResult& result)
{
    const facts::Table& rows = result.rows;
    const facts::Field& meaning = facts::fields(plan.entity)[static_cast<std::size_t>(field.field)];
    // Other zones, and clocks that differ, are no future.
    const Instant latest = exportedAt == kNoInstant || mayLieAhead(plan.entity, meaning.name)
                               ? std::numeric_limits<Instant>::max()
                               : exportedAt + 2 * kSecondsPerDay;
    Issue early{Issue::Kind::EarlyDate, false, field.column, {}, 0, {}};
    Issue ahead{Issue::Kind::FutureDate, false, field.column, dayText(exportedAt, plan.zone), 0, {}};
    const facts::Ints dates = rows.ints(field.field);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const Instant at = dates[row];
        if (at == kNoInstant || (at >= kFirstDate && at <= latest))
            continue;
        if (at < kFirstDate && early.count == 0)
            early.value = dayText(at, plan.zone);
        listRow(at < kFirstDate ? early : ahead, rows.line[row]);
    }
    for (Issue* issue : {&early, &ahead})
        if (issue->count > 0)
            result.issues.push_back(std::move(*issue));
}

/// By days: many exports have a day for the one and a time for the other.
void addClosedEarly(const Plan& plan, const std::string& column, ReadResult& result)
{
    const facts::Table& deals = result.rows;
    if (!deals.has(facts::deal::created_at) || !deals.has(facts::deal::closed_at))
        return;
    const facts::Ints created = deals.ints(facts::deal::created_at);
    const facts::Ints closed = deals.ints(facts::deal::closed_at);
    Issue issue{Issue::Kind::ClosedEarly, false, column, {}, 0, {}};
    for (std::size_t row = 0; row < deals.rows; ++row)
        if (created[row] != kNoInstant && closed[row] >= kFirstDate && closed[row] < created[row] &&
            plan.zone.dayOf(closed[row]) < plan.zone.dayOf(created[row]))
            listRow(issue, deals.line[row]);
    if (issue.count > 0)
        result.issues.push_back(std::move(issue));
}

}

void addDateFindings(const Plan& plan, Instant exportedAt, ReadResult& result)
{
    for (const FieldPlan& field : plan.fields) {
        const bool isField = static_cast<std::size_t>(field.field) < facts::fields(plan.entity).size();
        if (!isField || field.isConstant || field.type != facts::Type::Instant || !result.rows.has(field.field))
            continue;
        addOddDates(plan, field, exportedAt, result);
        if (plan.entity == facts::Entity::Deals && field.field == facts::deal::closed_at)
            addClosedEarly(plan, field.column, result);
    }
}

}
