#include "core/import/events.h"
#include "core/import/text/dates.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>

namespace zamer::import {

namespace {

bool isAmong(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view directionIn(std::string_view type)
{
    const auto has = [type](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(),
                           [type](std::string_view word) { return type.find(word) != std::string_view::npos; });
    };
    if (type.ends_with("_in") || has({"incoming", "inbound", "received", "missed"}))
        return "in";
    return type.ends_with("_out") || has({"outgoing", "outbound", "sent"}) ? "out" : std::string_view();
}

bool isChannel(std::string_view foldedWord)
{
    return isAmong(foldedWord, {"whatsapp",  "telegram", "viber", "vk",      "вконтакте", "instagram", "facebook",
                                "messenger", "sms",      "email", "e-mail",  "chat",      "чат",       "сайт",
                                "website",   "avito",    "авито", "max",     "ok",        "wechat",    "imessage",
                                "skype",     "line",     "jivo",  "jivosite"});
}

}

EventType eventNamed(std::string_view cell)
{
    std::string type = folded(trimmed(cell));
    std::replace_if(
        type.begin(), type.end(), [](char c) { return c == ' ' || c == '-' || c == '.'; }, '_');
    if (isAmong(type, {"created", "deal_created", "lead_created", "lead_added", "stage_changed", "stage_change",
                       "status_changed", "status_change", "lead_status_changed", "deal_stage_changed"}))
        return {EventRoute::Move, {}, {}, false, false};
    constexpr std::array<std::array<std::string_view, 2>, 11> kKinds{{{"call", "call"},
                                                                      {"message", "message"},
                                                                      {"sms", "message"},
                                                                      {"email", "email"},
                                                                      {"mail", "email"},
                                                                      {"meeting", "meeting"},
                                                                      {"task", "task"},
                                                                      {"note", "note"},
                                                                      {"common_note", "note"},
                                                                      {"record", "record"},
                                                                      {"login", "login"}}};
    std::string_view rest = type;
    // As amoCRM's own event list has them: incoming_call, outgoing_chat_message.
    for (const std::string_view first : {"incoming_", "outgoing_", "chat_"})
        if (rest.starts_with(first))
            rest.remove_prefix(first.size());
    for (const auto& [word, kind] : kKinds)
        if (rest == word || (rest.starts_with(word) && rest[word.size()] == '_'))
            return {EventRoute::Activity, kind,
                    isAmong(kind, {"call", "message", "email"}) ? directionIn(type) : std::string_view(),
                    type.find("missed") != std::string::npos,
                    kind == "task" && (type.ends_with("_done") || type.ends_with("_completed"))};
    return {};
}

bool areEvents(std::span<const std::vector<std::string>> rows, std::size_t column)
{
    std::size_t seen = 0;
    std::size_t known = 0;
    bool telling = false;
    for (const std::vector<std::string>& row : rows) {
        const std::string_view cell = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (cell.empty())
            continue;
        const EventType type = eventNamed(cell);
        ++seen;
        known += type.route != EventRoute::Nowhere ? 1U : 0U;
        telling = telling || type.route == EventRoute::Move ||
                  (type.route == EventRoute::Activity && cell.find('_') != std::string_view::npos);
    }
    return telling && known * 10 >= seen * 8;
}

EventValues::EventValues(const facts::Column* column, const LocalTime& zone)
    : m_column(column), m_codes(column == nullptr ? facts::Codes() : column->codes.view())
{
    DateReader dates(zone, DateOrder::DayMonthYear, true);
    for (facts::Code code = 0; column != nullptr && code < column->words->size(); ++code) {
        const std::string_view text = column->words->text(code);
        EventValue value;
        if (!readDuration(text, 0, value.seconds) || value.seconds < 0)
            value.seconds = std::nan("");
        if (!dates.read(text, value.date))
            value.date = kNoInstant;
        if (const std::string word = text.size() <= 16 ? folded(text) : std::string(); isChannel(word))
            value.channel = m_channels->add(word);
        m_values.push_back(value);
    }
}

void EventValues::readStages(facts::Code code)
{
    EventValue& value = m_values[code];
    std::string_view text = m_column->words->text(code);
    for (const std::string_view arrow : {"→", "->", "=>"}) {
        const std::size_t place = text.find(arrow);
        if (place == std::string_view::npos)
            continue;
        value.from = m_stages->add(trimmed(text.substr(0, place)));
        text = text.substr(place + arrow.size());
        break;
    }
    value.to = m_stages->add(trimmed(text));
}

/// Created, moved, done: events of one task id are one task.
void joinTasks(Harvest& harvest)
{
    const facts::Column* const ids = harvest.rows.column(facts::activity::id);
    const facts::Column* const kinds = harvest.rows.column(facts::activity::kind);
    const facts::Code task = kinds->words->find("task");
    if (ids == nullptr || task == facts::kNone)
        return;
    facts::Column key = *ids;
    for (std::size_t row = 0; row < key.codes.size(); ++row)
        if (kinds->codes[row] != task)
            key.codes.set(row, facts::kNone);
    constexpr MergeRule kRules[] = {{facts::activity::at, Merge::Least},
                                    {facts::activity::done_at, Merge::Most},
                                    {facts::activity::due_at, Merge::Last}};
    mergeRows(harvest, key, kRules);
}

}
