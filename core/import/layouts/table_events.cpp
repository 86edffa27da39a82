// Events in one file: deal, at, type, user, value, and where the file has them id, phone, client, channel. Rows are routed by type:
//   created, stage_changed and their like   a stage move; value is the stage, or "from -> to"
//   call_*      value is the duration; the time waited where the call was missed
//   message_*, email_*   value is the channel where it is the name of one; anything else may be what people wrote and is not kept
//   task_*      value is the date due; of task_done, `at` is when it was done; events of one task id are one task
//   meeting_*   value is the duration
//   note_*, record_*, login
// A stage move without a stage or a deal, and a type that is none of these, is rejected.
#include "core/facts/fold/parallel.h"
#include "core/import/events.h"
#include "core/import/harvest.h"
#include "core/import/recognise.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zamer::import {

const Layout& table_events();

namespace {

namespace activity = facts::activity;
namespace move = facts::stage_move;
using facts::Code;
using facts::kNone;

constexpr LayoutColumn kColumns[] = {
    {"kind", "type|event|event_type|event type|event_name|тип события|событие|вид события|тип"},
    {"deal", "deal|deal_id|deal id|lead|lead_id|lead id|entity_id|сделка|id сделки|номер сделки"},
    {"at", "at|timestamp|time|date|datetime|created_at|event_time|дата|время|дата и время|дата события"},
    {"user", "user|manager|responsible|owner|created_by|пользователь|менеджер|ответственный|сотрудник|автор"},
    {"value", "value|details|значение|значение после"},
    {"id", "id|event_id|event id|id события"},
    {"phone", "phone|телефон|номер телефона"},
    {"customer", "customer|customer_id|client|contact_id|клиент|id контакта"},
    {"channel", "channel|канал"},
    {"automated", "automated|робот"},
};
constexpr LayoutExtra kExtras[] = {{"type", facts::Type::Text}, {"value", facts::Type::Text}};
constexpr std::size_t kTypeExtra = 0;
constexpr std::size_t kValueExtra = 1;
constexpr LayoutConstant kConstants[] = {{"kind", "event"}}; // where the user calls the column `type`

/// Routes the rows of one harvest.
class Router
{
public:
    Router(Harvest& harvest, facts::ColumnPtr types)
        : m_harvest(harvest), m_types(std::move(types)), m_values(harvest.extra(kValueExtra), harvest.zone)
    {
        for (Code code = 0; code < m_types->words->size(); ++code)
            m_meanings.push_back(eventNamed(m_types->words->text(code)));
    }

    void run()
    {
        decide();
        facts::Table moves = stageMoves();
        facts::Table& rows = m_harvest.rows;
        addActivityColumns();
        std::vector<int> shared(rows.columns.size(), -1);
        for (const auto& [from, to] : {std::pair<int, int>{activity::deal, move::deal},
                                       {activity::at, move::at},
                                       {activity::user, move::user},
                                       {activity::automated, move::automated}})
            shared[static_cast<std::size_t>(from)] = to;
        facts::inParallel(rows.columns.size(), [&](std::size_t field) {
            facts::ColumnPtr& column = rows.columns[field];
            if (!column || m_fresh[field])
                return;
            if (shared[field] >= 0)
                moves.columns[static_cast<std::size_t>(shared[field])] = keptRows(*column, m_isMove);
            column = keptRows(*column, m_isActivity);
        });
        moves.line = keptLines(rows.line, m_isMove);
        rows.line = keptLines(rows.line, m_isActivity);
        rows.rows = rows.line.size();
        rows.source.clear();
        if (moves.rows > 0)
            m_harvest.more.push_back(std::move(moves));
        m_harvest.extras.assign(m_harvest.extras.size(), nullptr);
    }

private:
    const EventType& meaningAt(std::size_t row) const
    {
        const Code code = m_types->codes[row];
        return code == kNone ? m_unknown : m_meanings[code];
    }

    void decide()
    {
        const facts::Table& rows = m_harvest.rows;
        m_isActivity.assign(rows.rows, 0);
        m_isMove.assign(rows.rows, 0);
        const facts::Column* const deals = rows.column(activity::deal);
        for (std::size_t row = 0; row < rows.rows; ++row) {
            const EventType& meaning = meaningAt(row);
            if (meaning.route == EventRoute::Activity) {
                m_isActivity[row] = 1;
                ++m_activities;
            } else if (meaning.route == EventRoute::Nowhere) {
                reject(Issue::Kind::UnknownEvent, "type", row, m_types->text(row));
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

    void reject(Issue::Kind kind, const char* column, std::size_t row, std::string_view cell)
    {
        auto& issues = m_harvest.issues;
        auto issue = std::find_if(issues.begin(), issues.end(),
                                  [&](const Issue& each) { return each.kind == kind && each.column == column; });
        if (issue == issues.end())
            issue = issues.insert(issues.end(), Issue{kind, true, column, masked(cell), 0, {}});
        ++issue->count;
        issue->rows.push_back(m_harvest.rows.line[row]);
    }

    facts::Table stageMoves()
    {
        facts::Table moves(facts::Entity::StageMoves);
        moves.rows = m_moves;
        const auto from = newColumn(facts::Type::Text, m_moves);
        const auto to = newColumn(facts::Type::Text, m_moves);
        from->words = to->words = m_values.stages();
        std::size_t at = 0;
        bool anyFrom = false;
        for (std::size_t row = 0; row < m_isMove.size(); ++row) {
            if (!m_isMove[row])
                continue;
            const EventValue& value = m_values.stagesAt(row);
            from->codes[at] = value.from;
            to->codes[at++] = value.to;
            anyFrom = anyFrom || value.from != kNone;
        }
        moves.columns[move::to_stage] = to;
        if (anyFrom)
            moves.columns[move::from_stage] = from;
        return moves;
    }

    /// fill(row, place): the activity's row in the file and its row to be.
    template<class Fill>
    void eachActivity(const Fill& fill) const
    {
        std::size_t place = 0;
        for (std::size_t row = 0; row < m_isActivity.size(); ++row)
            if (m_isActivity[row])
                fill(row, place++);
    }

    void put(int field, std::shared_ptr<facts::Column> column)
    {
        m_harvest.rows.columns[static_cast<std::size_t>(field)] = std::move(column);
        m_fresh[static_cast<std::size_t>(field)] = true;
    }

    void addActivityColumns()
    {
        addWordColumns();
        const facts::ColumnPtr at = m_harvest.rows.columns[activity::at];
        auto duration = newColumn(facts::Type::Number, m_activities);
        auto answered = newColumn(facts::Type::Flag, m_activities);
        std::shared_ptr<facts::Column> wait;
        std::shared_ptr<facts::Column> due;
        std::shared_ptr<facts::Column> done;
        const auto set = [this](std::shared_ptr<facts::Column>& column, facts::Type type) -> facts::Column& {
            if (!column)
                column = newColumn(type, m_activities);
            return *column;
        };
        eachActivity([&](std::size_t row, std::size_t place) {
            const EventType& meaning = meaningAt(row);
            const EventValue& value = m_values.at(row);
            if (meaning.kind == "call") {
                if (meaning.missed) {
                    answered->flags[place] = 0;
                    if (!std::isnan(value.seconds))
                        set(wait, facts::Type::Number).numbers[place] = value.seconds;
                } else if (!std::isnan(value.seconds)) {
                    answered->flags[place] = value.seconds > 0 ? 1 : 0;
                    duration->numbers[place] = value.seconds;
                }
            } else if (meaning.kind == "meeting") {
                duration->numbers[place] = value.seconds;
            } else if (meaning.kind == "task") {
                if (value.date != kNoInstant)
                    set(due, facts::Type::Instant).ints[place] = value.date;
                if (meaning.done)
                    set(done, facts::Type::Instant).ints[place] = at->ints[row];
            }
        });
        put(activity::duration, duration);
        put(activity::answered, answered);
        for (auto& [field, column] :
             {std::pair{activity::wait, wait}, {activity::due_at, due}, {activity::done_at, done}})
            if (column)
                put(field, column);
    }

    void addWordColumns()
    {
        auto kind = newColumn(facts::Type::Text, m_activities);
        auto direction = newColumn(facts::Type::Text, m_activities);
        std::vector<std::pair<Code, Code>> codes;
        for (const EventType& meaning : m_meanings)
            codes.emplace_back(kind->words->add(meaning.kind), direction->words->add(meaning.direction));
        const facts::ColumnPtr given = m_harvest.rows.columns[activity::channel];
        std::shared_ptr<facts::Column> channel;
        if (m_values.channels()->size() > 0) {
            channel = newColumn(facts::Type::Text, m_activities);
            if (given)
                *channel->words = *given->words;
        }
        eachActivity([&](std::size_t row, std::size_t place) {
            std::tie(kind->codes[place], direction->codes[place]) = codes[m_types->codes[row]];
            if (!channel)
                return;
            const EventType& meaning = meaningAt(row);
            const Code named = m_values.at(row).channel;
            if (given && given->codes[row] != kNone)
                channel->codes[place] = given->codes[row];
            else if (named != kNone && (meaning.kind == "message" || meaning.kind == "email"))
                channel->codes[place] = channel->words->add(m_values.channels()->text(named));
        });
        put(activity::kind, kind);
        put(activity::direction, direction);
        if (channel)
            put(activity::channel, channel);
    }

    Harvest& m_harvest;
    facts::ColumnPtr m_types;
    EventValues m_values;
    std::vector<EventType> m_meanings;
    EventType m_unknown;
    std::vector<char> m_isActivity;
    std::vector<char> m_isMove;
    std::size_t m_activities = 0;
    std::size_t m_moves = 0;
    std::array<bool, activity::kCount> m_fresh{};
};

Status route(Harvest& harvest)
{
    const facts::ColumnPtr types =
        harvest.extra(kTypeExtra) != nullptr ? harvest.extras[kTypeExtra] : harvest.rows.columns[activity::kind];
    Router(harvest, types).run();
    joinTasks(harvest);
    return {};
}

/// The headers are everybody's; the words in the column `type` are not.
double confidenceOf(std::span<const std::string> headers, std::span<const std::vector<std::string>> rows)
{
    std::size_t type = headers.size();
    bool deal = false;
    bool at = false;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const std::string_view field = meaningOf(table_events(), headers[i]).field;
        deal = deal || field == "deal";
        at = at || field == "at";
        if (field == "kind" && type == headers.size())
            type = i;
    }
    if (!deal || !at || type == headers.size())
        return 0;
    return areEvents(rows, type) ? 0.95 : 0;
}

}

const Layout& table_events()
{
    static const Layout layout{
        .id = "table:events",
        .system = "table",
        .entity = facts::Entity::Activities,
        .name = {"Events: deal, time, type, user, value", "События: сделка, время, тип, сотрудник, значение"},
        .columns = kColumns,
        .idHeader = "id",
        .constants = kConstants,
        .extras = kExtras,
        .finish = route,
        .confidence = confidenceOf};
    return layout;
}

}
