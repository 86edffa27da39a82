#include "core/import/event_router.h"
#include "core/import/events.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zamer::import {

namespace {

namespace activity = facts::activity;
namespace move = facts::stage_move;
using facts::Code;
using facts::kNone;

constexpr std::size_t kAskEvery = 65'536; // rows between two questions whether to stop

/// What an activity's value is for.
enum class Use : char { Nothing, Call, Missed, Length, Due, Done, Channel };

Use useOf(const EventType& type)
{
    if (type.kind == "call")
        return type.missed ? Use::Missed : Use::Call;
    if (type.kind == "task")
        return type.done ? Use::Done : Use::Due;
    if (type.kind == "message" || type.kind == "email")
        return Use::Channel;
    return type.kind == "meeting" ? Use::Length : Use::Nothing;
}

/// Routes the rows of one harvest. Every column is let go as soon as its successors are made: there may be many rows.
class Router
{
public:
    explicit Router(Harvest& harvest) : m_harvest(harvest), m_values(harvest.extra(EventValueExtra), harvest.zone) {}

    void run();

private:
    void decide();
    /// There are few: a direction or two for each kind.
    std::uint8_t number(const EventType& type);
    void reject(Issue::Kind kind, const char* column, std::size_t row, std::string_view cell);
    facts::Table stageMoves();
    void split(facts::Table& moves);

    /// fill(row, place): the activity's row in the file, and its row now.
    template<class Fill>
    void eachActivity(const Fill& fill) const
    {
        std::size_t place = 0;
        for (std::size_t row = 0; row < m_type.size(); ++row) {
            if (row % kAskEvery == 0 && m_harvest.isStopped())
                return;
            if (m_types[m_type[row]].route == EventRoute::Activity)
                fill(row, place++);
        }
    }

    void addValues();
    void addKinds();

    Harvest& m_harvest;
    EventValues m_values;
    std::vector<EventType> m_types{{}}; // those that the file has; the first is none
    std::vector<std::uint8_t> m_type;   // by row of the file
    std::vector<char> m_isActivity;
    std::vector<char> m_isMove;
    std::size_t m_activities = 0;
    std::size_t m_moves = 0;
};

void Router::run()
{
    decide();
    m_harvest.rows.columns[activity::kind] = m_harvest.extras[EventTypeExtra] = nullptr;
    facts::Table moves = stageMoves();
    if (m_harvest.isStopped())
        return;
    split(moves);
    if (m_harvest.isStopped())
        return;
    addValues();
    m_harvest.extras[EventValueExtra] = nullptr;
    addKinds();
    if (moves.rows > 0)
        m_harvest.more.push_back(std::move(moves));
}

void Router::decide()
{
    const facts::Table& rows = m_harvest.rows;
    const facts::Column* const extra = m_harvest.extra(EventTypeExtra);
    const facts::Column& types = extra != nullptr ? *extra : *rows.column(activity::kind);
    std::vector<std::uint8_t> typeOf(std::size_t{types.words->size()} + 1, 0); // by code; the last of an empty cell
    for (Code code = 0; code < types.words->size(); ++code)
        typeOf[code] = number(eventNamed(types.words->text(code)));
    const facts::Column* const deals = rows.column(activity::deal);
    m_isActivity.assign(rows.rows, 0);
    m_isMove.assign(rows.rows, 0);
    m_type.resize(rows.rows);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        if (row % kAskEvery == 0 && m_harvest.isStopped())
            return;
        m_type[row] = typeOf[std::min<std::size_t>(types.codes[row], typeOf.size() - 1)];
        const EventRoute route = m_types[m_type[row]].route;
        if (route == EventRoute::Activity) {
            m_isActivity[row] = 1;
            ++m_activities;
        } else if (route == EventRoute::Nowhere) {
            reject(Issue::Kind::UnknownEvent, "type", row, types.text(row));
        } else if (deals == nullptr || deals->codes[row] == kNone) {
            reject(Issue::Kind::MissingField, "deal", row, {});
        } else if (m_values.stagesAt(row).to == kNone) {
            reject(Issue::Kind::MissingField, "value", row, {});
        } else {
            m_isMove[row] = 1;
            ++m_moves;
        }
    }
}

std::uint8_t Router::number(const EventType& type)
{
    const auto place = std::find(m_types.begin(), m_types.end(), type) - m_types.begin();
    if (place == std::ssize(m_types))
        m_types.push_back(type);
    return static_cast<std::uint8_t>(place);
}

void Router::reject(Issue::Kind kind, const char* column, std::size_t row, std::string_view cell)
{
    auto& issues = m_harvest.issues;
    auto issue = std::find_if(issues.begin(), issues.end(),
                              [&](const Issue& each) { return each.kind == kind && each.column == column; });
    if (issue == issues.end())
        issue = issues.insert(issues.end(), Issue{kind, true, column, masked(cell), 0, {}});
    ++issue->count;
    issue->rows.push_back(m_harvest.rows.line[row]);
}

facts::Table Router::stageMoves()
{
    facts::Table moves(facts::Entity::StageMoves);
    moves.rows = m_moves;
    const auto to = newColumn(facts::Type::Text, m_moves);
    to->words = m_values.stages();
    std::shared_ptr<facts::Column> from;
    std::size_t place = 0;
    for (std::size_t row = 0; row < m_isMove.size(); ++row) {
        if (!m_isMove[row])
            continue;
        const EventValue& value = m_values.stagesAt(row);
        if (value.from != kNone && !from) {
            from = newColumn(facts::Type::Text, m_moves);
            from->words = m_values.stages();
        }
        if (from)
            from->codes[place] = value.from;
        to->codes[place++] = value.to;
    }
    moves.columns[move::to_stage] = to;
    moves.columns[move::from_stage] = from;
    return moves;
}

void Router::split(facts::Table& moves)
{
    facts::Table& rows = m_harvest.rows;
    constexpr std::array kShared{std::pair{activity::deal, move::deal}, std::pair{activity::at, move::at},
                                 std::pair{activity::user, move::user},
                                 std::pair{activity::automated, move::automated}};
    // One after the other: a column stands in memory twice while it is parted.
    for (std::size_t field = 0; field < rows.columns.size(); ++field) {
        facts::ColumnPtr& column = rows.columns[field];
        if (!column)
            continue;
        if (m_harvest.isStopped())
            return;
        for (const auto& [from, to] : kShared)
            if (from == field)
                moves.columns[to] = keptRows(*column, m_isMove);
        column = keptRows(*column, m_isActivity);
    }
    moves.line = keptLines(rows.line, m_isMove);
    std::vector<char>().swap(m_isMove);
    rows.line = keptLines(rows.line, m_isActivity);
    std::vector<char>().swap(m_isActivity);
    rows.rows = rows.line.size();
    rows.source.clear();
}

void Router::addValues()
{
    std::vector<facts::ColumnPtr>& columns = m_harvest.rows.columns;
    const facts::ColumnPtr at = columns[activity::at];
    const facts::ColumnPtr given = columns[activity::channel];
    std::array<std::shared_ptr<facts::Column>, activity::kCount> made;
    const auto set = [&](activity::Field field, facts::Type type) -> facts::Column& {
        if (!made[field])
            made[field] = newColumn(type, m_activities);
        return *made[field];
    };
    std::vector<Use> uses;
    for (const EventType& type : m_types)
        uses.push_back(useOf(type));
    facts::Column& duration = set(activity::duration, facts::Type::Number);
    facts::Column& answered = set(activity::answered, facts::Type::Flag);
    if (m_values.channels()->size() > 0)
        set(activity::channel, facts::Type::Text) = given ? *given : *newColumn(facts::Type::Text, m_activities);
    if (given && made[activity::channel])
        made[activity::channel]->words = std::make_shared<facts::Dictionary>(*given->words);
    eachActivity([&](std::size_t row, std::size_t place) {
        const Use use = uses[m_type[row]];
        const EventValue& value = m_values.at(row);
        const bool isNumber = !std::isnan(value.seconds);
        if (use == Use::Call && isNumber)
            answered.flags[place] = value.seconds > 0 ? 1 : 0;
        if ((use == Use::Call && isNumber) || use == Use::Length)
            duration.numbers[place] = value.seconds;
        else if (use == Use::Missed)
            answered.flags[place] = 0;
        if (use == Use::Missed && isNumber)
            set(activity::wait, facts::Type::Number).numbers[place] = value.seconds;
        if ((use == Use::Due || use == Use::Done) && value.date != kNoInstant)
            set(activity::due_at, facts::Type::Instant).ints[place] = value.date;
        if (use == Use::Done)
            set(activity::done_at, facts::Type::Instant).ints[place] = at->ints[place];
        if (facts::Column* const channel = made[activity::channel].get();
            use == Use::Channel && value.channel != kNone && channel->codes[place] == kNone)
            channel->codes[place] = channel->words->add(m_values.channels()->text(value.channel));
    });
    for (std::size_t field = 0; field < made.size(); ++field)
        if (made[field])
            columns[field] = std::move(made[field]);
}

void Router::addKinds()
{
    auto kind = newColumn(facts::Type::Text, m_activities);
    auto direction = newColumn(facts::Type::Text, m_activities);
    std::vector<std::pair<Code, Code>> codes;
    for (const EventType& type : m_types)
        codes.emplace_back(kind->words->add(type.kind), direction->words->add(type.direction));
    eachActivity([&](std::size_t row, std::size_t place) {
        std::tie(kind->codes[place], direction->codes[place]) = codes[m_type[row]];
    });
    m_harvest.rows.columns[activity::kind] = kind;
    m_harvest.rows.columns[activity::direction] = direction;
}

}

Status routeEvents(Harvest& harvest)
{
    Router(harvest).run();
    if (!harvest.isStopped())
        joinTasks(harvest);
    return {};
}

}
