#include "core/import/event_router.h"
#include "core/facts/fold/parallel.h"
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

constexpr std::size_t kStretch = 65'536; // rows that one thread routes at a time; then it asks whether to stop

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

struct Reject {
    Issue::Kind kind;
    const char* column;
    std::size_t row;
};

/// Some rows of the file, one behind the other, and what became of them.
struct Stretch {
    std::size_t from = 0;
    std::size_t to = 0;
    std::vector<Code> values; // codes of stages or channels, in the order in which its rows first have them
    std::vector<Reject> rejects;
    std::size_t activities = 0; // in it; then, the place of its first one
    std::size_t moves = 0;
    bool hasWait = false;
    bool hasDue = false;
    bool hasDone = false;
};

/// Routes the rows of one harvest, stretches of them side by side. Every column is let go as soon as its successors are made: there may be
/// many rows.
class Router
{
public:
    explicit Router(Harvest& harvest) : m_harvest(harvest), m_values(harvest.extra(EventValueExtra), harvest.zone) {}

    void run();

private:
    template<class Work>
    void eachStretch(const Work& work)
    {
        facts::inParallel(m_stretches.size(), [&](std::size_t i) {
            if (!m_harvest.isStopped())
                work(m_stretches[i]);
        });
    }
    /// The codes that pick(row) gives, each once, in the order of the rows that have them first.
    template<class Pick>
    std::vector<Code> inOrder(std::size_t codes, const Pick& pick);

    void readTypes();
    void decide();
    /// There are few: a direction or two for each kind.
    std::uint8_t number(const EventType& type);
    void reject(const Reject& what);
    void addPlaces();
    facts::Table stageMoves();
    void split(facts::Table& moves);

    /// fill(row, place): the activity's row in the file, and its row now.
    template<class Fill>
    void eachActivity(const Fill& fill)
    {
        eachStretch([&](const Stretch& stretch) {
            std::size_t place = stretch.activities;
            for (std::size_t row = stretch.from; row < stretch.to; ++row)
                if (m_types[m_type[row]].route == EventRoute::Activity)
                    fill(row, place++);
        });
    }

    void addValues();
    std::shared_ptr<facts::Column> channels();
    void addKinds();

    Harvest& m_harvest;
    EventValues m_values;
    std::vector<Stretch> m_stretches;
    std::vector<EventType> m_types{{}}; // those that the file has; the first is none
    std::vector<Use> m_uses;
    std::vector<std::uint8_t> m_type; // by row of the file
    std::vector<char> m_isActivity;
    std::vector<char> m_isMove;
    std::size_t m_activities = 0;
    std::size_t m_moves = 0;
};

void Router::run()
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

template<class Pick>
std::vector<Code> Router::inOrder(std::size_t codes, const Pick& pick)
{
    eachStretch([&](Stretch& stretch) {
        std::vector<char> seen(codes, 0);
        stretch.values.clear();
        for (std::size_t row = stretch.from; row < stretch.to; ++row)
            if (const Code code = pick(row); code != kNone && seen[code] == 0) {
                seen[code] = 1;
                stretch.values.push_back(code);
            }
    });
    std::vector<char> seen(codes, 0);
    std::vector<Code> order;
    for (const Stretch& stretch : m_stretches)
        for (const Code code : stretch.values)
            if (std::exchange(seen[code], char{1}) == 0)
                order.push_back(code);
    return order;
}

void Router::readTypes()
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
    eachStretch([&](const Stretch& stretch) {
        for (std::size_t row = stretch.from; row < stretch.to; ++row)
            m_type[row] = typeOf[std::min<std::size_t>(codes[row], typeOf.size() - 1)];
    });
}

void Router::decide()
{
    const facts::Table& rows = m_harvest.rows;
    const auto isMove = [this](std::size_t row) { return m_types[m_type[row]].route == EventRoute::Move; };
    for (const Code code :
         inOrder(m_values.distinct(), [&](std::size_t row) { return isMove(row) ? m_values.codeAt(row) : kNone; }))
        m_values.readStages(code);
    const facts::Codes deals = rows.codes(activity::deal);
    m_isActivity.assign(rows.rows, 0);
    m_isMove.assign(rows.rows, 0);
    eachStretch([&](Stretch& stretch) {
        for (std::size_t row = stretch.from; row < stretch.to; ++row) {
            const Use use = m_uses[m_type[row]];
            const EventRoute route = m_types[m_type[row]].route;
            if (route == EventRoute::Activity) {
                m_isActivity[row] = 1;
                ++stretch.activities;
                if (use == Use::Missed)
                    stretch.hasWait = stretch.hasWait || !std::isnan(m_values.at(row).seconds);
                else if (use == Use::Due || use == Use::Done)
                    stretch.hasDue = stretch.hasDue || m_values.at(row).date != kNoInstant;
                stretch.hasDone = stretch.hasDone || use == Use::Done;
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
    for (const Stretch& stretch : m_stretches)
        for (const Reject& each : stretch.rejects)
            reject(each);
    addPlaces();
}

void Router::addPlaces()
{
    for (Stretch& stretch : m_stretches) {
        m_activities += std::exchange(stretch.activities, m_activities);
        m_moves += std::exchange(stretch.moves, m_moves);
    }
}

std::uint8_t Router::number(const EventType& type)
{
    const auto place = std::find(m_types.begin(), m_types.end(), type) - m_types.begin();
    if (place == std::ssize(m_types))
        m_types.push_back(type);
    return static_cast<std::uint8_t>(place);
}

void Router::reject(const Reject& what)
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

facts::Table Router::stageMoves()
{
    facts::Table moves(facts::Entity::StageMoves);
    moves.rows = m_moves;
    const auto stages = [this] {
        auto column = newColumn(facts::Type::Text, 0);
        column->words = m_values.stages();
        if (m_values.stages()->size() > 0)
            column->codes.widenFor(m_values.stages()->size() - 1);
        column->codes.resize(m_moves);
        return column;
    };
    const auto to = stages();
    const std::vector<EventValue>& all = m_values.all();
    const bool named = std::any_of(all.begin(), all.end(), [](const EventValue& each) { return each.from != kNone; });
    const auto from = named ? stages() : nullptr;
    eachStretch([&](const Stretch& stretch) {
        std::size_t place = stretch.moves;
        for (std::size_t row = stretch.from; row < stretch.to; ++row) {
            if (!m_isMove[row])
                continue;
            const EventValue& value = m_values.at(row);
            if (from)
                from->codes.set(place, value.from);
            to->codes.set(place++, value.to);
        }
    });
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

/// What the file says in a column of its own goes before what the value says. Null where neither says anything.
std::shared_ptr<facts::Column> Router::channels()
{
    if (m_values.channels()->size() == 0)
        return nullptr;
    const facts::ColumnPtr given = m_harvest.rows.columns[activity::channel];
    auto channel = given ? std::make_shared<facts::Column>(*given) : newColumn(facts::Type::Text, m_activities);
    if (given)
        channel->words = std::make_shared<facts::Dictionary>(*given->words);
    std::vector<Code> codes(m_values.channels()->size(), kNone);
    const auto codeAt = [this](std::size_t row) {
        return m_uses[m_type[row]] == Use::Channel ? m_values.at(row).channel : kNone;
    };
    for (const Code code : inOrder(codes.size(), codeAt)) {
        codes[code] = channel->words->add(m_values.channels()->text(code));
        channel->codes.widenFor(codes[code]);
    }
    eachActivity([&](std::size_t row, std::size_t place) {
        if (const Code code = codeAt(row); code != kNone && channel->codes[place] == kNone)
            channel->codes.set(place, codes[code]);
    });
    return channel;
}

void Router::addValues()
{
    std::vector<facts::ColumnPtr>& columns = m_harvest.rows.columns;
    const facts::ColumnPtr at = columns[activity::at];
    const auto has = [this](bool Stretch::*what) {
        return std::any_of(m_stretches.begin(), m_stretches.end(), [what](const Stretch& each) { return each.*what; });
    };
    const auto made = [this](bool needed, facts::Type type) {
        return needed ? newColumn(type, m_activities) : std::shared_ptr<facts::Column>();
    };
    const auto duration = made(true, facts::Type::Number);
    const auto answered = made(true, facts::Type::Flag);
    const auto wait = made(has(&Stretch::hasWait), facts::Type::Number);
    const auto due = made(has(&Stretch::hasDue), facts::Type::Instant);
    const auto done = made(has(&Stretch::hasDone), facts::Type::Instant);
    // Wide enough for all that comes: many threads set them.
    for (const EventValue& value : m_values.all()) {
        for (const auto& column : {duration, wait})
            if (column)
                column->numbers.widenFor(value.seconds);
        if (due)
            due->ints.widenFor(value.date);
    }
    if (done)
        done->ints = at->ints.made([](const auto& values) { return std::decay_t<decltype(values)>(values.size(), 0); });
    eachActivity([&](std::size_t row, std::size_t place) {
        const Use use = m_uses[m_type[row]];
        const EventValue& value = m_values.at(row);
        const bool isNumber = !std::isnan(value.seconds);
        if (use == Use::Call && isNumber)
            answered->flags[place] = value.seconds > 0 ? 1 : 0;
        if ((use == Use::Call && isNumber) || use == Use::Length)
            duration->numbers.set(place, value.seconds);
        else if (use == Use::Missed)
            answered->flags[place] = 0;
        if (use == Use::Missed && isNumber)
            wait->numbers.set(place, value.seconds);
        if ((use == Use::Due || use == Use::Done) && value.date != kNoInstant)
            due->ints.set(place, value.date);
        if (done)
            done->ints.set(place, use == Use::Done ? at->ints[place] : facts::kNull);
    });
    if (auto channel = channels())
        columns[activity::channel] = channel;
    columns[activity::duration] = duration;
    columns[activity::answered] = answered;
    for (const auto& [field, column] :
         {std::pair{activity::wait, wait}, {activity::due_at, due}, {activity::done_at, done}})
        if (column)
            columns[field] = column;
}

void Router::addKinds()
{
    auto kind = newColumn(facts::Type::Text, m_activities);
    auto direction = newColumn(facts::Type::Text, m_activities);
    std::vector<std::pair<Code, Code>> codes;
    for (const EventType& type : m_types)
        codes.emplace_back(kind->words->add(type.kind), direction->words->add(type.direction));
    eachActivity([&](std::size_t row, std::size_t place) {
        kind->codes.set(place, codes[m_type[row]].first);
        direction->codes.set(place, codes[m_type[row]].second);
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
