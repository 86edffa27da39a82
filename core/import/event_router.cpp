#include "core/import/event_router.h"
#include "core/import/event_routing.h"
#include "core/import/text/words.h"

#include <array>
#include <cmath>

namespace zamer::import {

namespace activity = facts::activity;
namespace move = facts::stage_move;
using facts::Code;
using facts::kNone;

namespace {

constexpr std::size_t kStretch = 65'536; // rows that one thread routes at a time; then it asks whether to stop

}

void EventRouting::run()
{
    for (std::size_t from = 0; from < m_harvest.rows.rows; from += kStretch)
        m_stretches.push_back({from, std::min(from + kStretch, m_harvest.rows.rows), {}, {}});
    readTypes();
    decide();
    if (m_harvest.isStopped())
        return;
    m_harvest.rows.columns[activity::kind] = m_harvest.extras[EventTypeExtra] = nullptr;
    facts::Table moves = stageMoves();
    split(moves);
    if (m_harvest.isStopped())
        return;
    addValues();
    m_harvest.extras[EventValueExtra] = nullptr;
    addKinds();
    if (moves.rows > 0)
        m_harvest.more.push_back(std::move(moves));
}

void EventRouting::readTypes()
{
    const facts::Table& rows = m_harvest.rows;
    const facts::Column* const extra = m_harvest.extra(EventTypeExtra);
    const facts::Column& types = extra != nullptr ? *extra : *rows.column(activity::kind);
    std::vector<std::uint8_t> typeOf(std::size_t{types.words->size()} + 1, 0); // by code; the last of an empty cell
    for (Code code = 0; code < types.words->size(); ++code)
        typeOf[code] = number(eventNamed(types.words->text(code)));
    for (const EventType& type : m_types)
        m_uses.push_back(useOf(type));
    m_type.resize(rows.rows);
    const facts::Codes codes = types.codes;
    eachStretch([&](const EventStretch& stretch) {
        for (std::size_t row = stretch.from; row < stretch.to; ++row)
            m_type[row] = typeOf[std::min<std::size_t>(codes[row], typeOf.size() - 1)];
    });
}

void EventRouting::decide()
{
    const facts::Table& rows = m_harvest.rows;
    const auto isMove = [this](std::size_t row) { return m_types[m_type[row]].route == EventRoute::Move; };
    for (const Code code :
         inOrder(m_values.distinct(), [&](std::size_t row) { return isMove(row) ? m_values.codeAt(row) : kNone; }))
        m_values.readStages(code);
    const facts::Codes deals = rows.codes(activity::deal);
    m_isActivity.assign(rows.rows, 0);
    m_isMove.assign(rows.rows, 0);
    eachStretch([&](EventStretch& stretch) {
        for (std::size_t row = stretch.from; row < stretch.to; ++row) {
            const EventUse use = m_uses[m_type[row]];
            const EventRoute route = m_types[m_type[row]].route;
            if (route == EventRoute::Activity) {
                m_isActivity[row] = 1;
                ++stretch.activities;
                if (use == EventUse::Missed)
                    stretch.hasWait = stretch.hasWait || !std::isnan(m_values.at(row).seconds);
                else if (use == EventUse::Due || use == EventUse::Done)
                    stretch.hasDue = stretch.hasDue || m_values.at(row).date != kNoInstant;
                stretch.hasDone = stretch.hasDone || use == EventUse::Done;
            } else if (route == EventRoute::Nowhere) {
                stretch.rejects.push_back({Issue::Kind::UnknownEvent, "type", row});
            } else if (deals.empty() || deals[row] == kNone) {
                stretch.rejects.push_back({Issue::Kind::MissingField, "deal", row});
            } else if (m_values.at(row).to == kNone) {
                stretch.rejects.push_back({Issue::Kind::MissingField, "value", row});
            } else {
                m_isMove[row] = 1;
                ++stretch.moves;
            }
        }
    });
    for (const EventStretch& stretch : m_stretches)
        for (const EventReject& each : stretch.rejects)
            reject(each);
    addPlaces();
}

void EventRouting::addPlaces()
{
    for (EventStretch& stretch : m_stretches) {
        m_activities += std::exchange(stretch.activities, m_activities);
        m_moves += std::exchange(stretch.moves, m_moves);
    }
}

std::uint8_t EventRouting::number(const EventType& type)
{
    const auto place = std::find(m_types.begin(), m_types.end(), type) - m_types.begin();
    if (place == std::ssize(m_types))
        m_types.push_back(type);
    return static_cast<std::uint8_t>(place);
}

void EventRouting::reject(const EventReject& what)
{
    auto& issues = m_harvest.issues;
    auto issue = std::find_if(issues.begin(), issues.end(),
                              [&](const Issue& each) { return each.kind == what.kind && each.column == what.column; });
    if (issue == issues.end()) {
        const facts::Column* const extra = m_harvest.extra(EventTypeExtra);
        const facts::Column& types = extra != nullptr ? *extra : *m_harvest.rows.column(activity::kind);
        const std::string_view cell =
            what.kind == Issue::Kind::UnknownEvent ? types.text(what.row) : std::string_view();
        issue = issues.insert(issues.end(), Issue{what.kind, true, what.column, masked(cell), 0, {}});
    }
    ++issue->count;
    issue->rows.push_back(m_harvest.rows.line[what.row]);
}

void EventRouting::split(facts::Table& moves)
{
    facts::Table& rows = m_harvest.rows;
    constexpr std::array kShared{std::pair{activity::deal, move::deal}, std::pair{activity::at, move::at},
                                 std::pair{activity::user, move::user},
                                 std::pair{activity::automated, move::automated}};
    facts::inParallel(rows.columns.size() + 1, [&](std::size_t field) {
        if (field == rows.columns.size()) {
            moves.line = keptLines(rows.line, m_isMove);
            rows.line = keptLines(rows.line, m_isActivity);
            return;
        }
        facts::ColumnPtr& column = rows.columns[field];
        if (!column || m_harvest.isStopped())
            return;
        for (const auto& [from, to] : kShared)
            if (from == field)
                moves.columns[to] = keptRows(*column, m_isMove);
        column = keptRows(*column, m_isActivity);
    });
    std::vector<char>().swap(m_isMove);
    std::vector<char>().swap(m_isActivity);
    rows.rows = rows.line.size();
    rows.source.clear();
}

Status routeEvents(Harvest& harvest)
{
    EventRouting(harvest).run();
    if (!harvest.isStopped())
        joinTasks(harvest);
    return {};
}

}
