#include "core/import/event_routing.h"

#include <array>
#include <cmath>

namespace zamer::import {

namespace activity = facts::activity;
namespace move = facts::stage_move;
using facts::Code;
using facts::kNone;

facts::Table EventRouting::stageMoves()
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
    eachStretch([&](const EventStretch& stretch) {
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

/// What the file says in a column of its own goes before what the value says. Null where neither says anything.
std::shared_ptr<facts::Column> EventRouting::channels()
{
    if (m_values.channels()->size() == 0)
        return nullptr;
    const facts::ColumnPtr given = m_harvest.rows.columns[activity::channel];
    auto channel = given ? std::make_shared<facts::Column>(*given) : newColumn(facts::Type::Text, m_activities);
    if (given)
        channel->words = std::make_shared<facts::Dictionary>(*given->words);
    std::vector<Code> codes(m_values.channels()->size(), kNone);
    const auto codeAt = [this](std::size_t row) {
        return m_uses[m_type[row]] == EventUse::Channel ? m_values.at(row).channel : kNone;
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

void EventRouting::addValues()
{
    std::vector<facts::ColumnPtr>& columns = m_harvest.rows.columns;
    const facts::ColumnPtr at = columns[activity::at];
    const auto has = [this](bool EventStretch::*what) {
        return std::any_of(m_stretches.begin(), m_stretches.end(),
                           [what](const EventStretch& each) { return each.*what; });
    };
    const auto made = [this](bool needed, facts::Type type) {
        return needed ? newColumn(type, m_activities) : std::shared_ptr<facts::Column>();
    };
    const auto duration = made(true, facts::Type::Number);
    const auto answered = made(true, facts::Type::Flag);
    const auto wait = made(has(&EventStretch::hasWait), facts::Type::Number);
    const auto due = made(has(&EventStretch::hasDue), facts::Type::Instant);
    const auto done = made(has(&EventStretch::hasDone), facts::Type::Instant);
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
        const EventUse use = m_uses[m_type[row]];
        const EventValue& value = m_values.at(row);
        const bool isNumber = !std::isnan(value.seconds);
        if (use == EventUse::Call && isNumber)
            answered->flags[place] = value.seconds > 0 ? 1 : 0;
        if ((use == EventUse::Call && isNumber) || use == EventUse::Length)
            duration->numbers.set(place, value.seconds);
        else if (use == EventUse::Missed)
            answered->flags[place] = 0;
        if (use == EventUse::Missed && isNumber)
            wait->numbers.set(place, value.seconds);
        if ((use == EventUse::Due || use == EventUse::Done) && value.date != kNoInstant)
            due->ints.set(place, value.date);
        if (done)
            done->ints.set(place, use == EventUse::Done ? at->ints[place] : facts::kNull);
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

void EventRouting::addKinds()
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
