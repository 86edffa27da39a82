#include "core/import/calls.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <utility>

namespace zamer::import {

namespace {

namespace activity = facts::activity;

constexpr int kWritten[] = {activity::at,    activity::ended_at, activity::direction, activity::user,
                            activity::phone, activity::answered, activity::duration,  activity::wait};

/// Seconds covered by intervals that may overlap: a queue's leg and its agent's are one talk.
double covered(std::vector<std::pair<Instant, Instant>> talks)
{
    std::sort(talks.begin(), talks.end());
    double seconds = 0;
    Instant until = kNoInstant;
    for (const auto& [from, to] : talks) {
        const Instant start = std::max(from, until);
        if (to > start)
            seconds += static_cast<double>(to - start);
        until = std::max(until, to);
    }
    return seconds;
}

Instant earlier(Instant a, Instant b)
{
    return a == kNoInstant ? b : b == kNoInstant ? a : std::min(a, b);
}

CallLeg joined(const std::vector<CallLeg>& legs, const std::vector<std::uint32_t>& rows)
{
    CallLeg call = legs[rows.front()];
    if (rows.size() == 1)
        return call;
    std::vector<std::pair<Instant, Instant>> talks;
    bool byAnswerer = call.answered == 1;
    for (const std::uint32_t row : rows) {
        const CallLeg& leg = legs[row];
        call.at = earlier(call.at, leg.at);
        call.answeredAt = earlier(call.answeredAt, leg.answeredAt);
        call.endedAt = std::max(call.endedAt, leg.endedAt);
        call.answered = std::max(call.answered, leg.answered);
        if (call.direction.empty())
            call.direction = leg.direction;
        if (call.phone.empty())
            call.phone = leg.phone;
        if (call.user.empty() || (leg.answered == 1 && !byAnswerer && !leg.user.empty())) {
            call.user = leg.user;
            byAnswerer = leg.answered == 1;
        }
        if (leg.answeredAt != kNoInstant && leg.endedAt != kNoInstant)
            talks.emplace_back(leg.answeredAt, leg.endedAt);
    }
    const Instant picked = call.answeredAt != kNoInstant ? call.answeredAt : call.endedAt;
    if (picked != kNoInstant && call.at != kNoInstant)
        call.wait = static_cast<double>(picked - call.at);
    call.talk = covered(std::move(talks));
    return call;
}

std::vector<std::vector<std::uint32_t>> callsOf(std::size_t rows, const facts::Codes& key)
{
    std::vector<std::vector<std::uint32_t>> calls;
    std::vector<std::uint32_t> callOf;
    for (std::uint32_t row = 0; row < rows; ++row) {
        const facts::Code code = key.empty() ? facts::kNone : key[row];
        if (code == facts::kNone) {
            calls.push_back({row});
            continue;
        }
        if (code >= callOf.size())
            callOf.resize(code + 1, facts::kNone);
        if (callOf[code] == facts::kNone) {
            callOf[code] = static_cast<std::uint32_t>(calls.size());
            calls.emplace_back();
        }
        calls[callOf[code]].push_back(row);
    }
    return calls;
}

void write(const CallLeg& call, std::size_t row, const Harvest& harvest,
           std::span<const std::shared_ptr<facts::Column>> to)
{
    const auto column = [&to](int field) -> facts::Column& {
        return *to[static_cast<std::size_t>(std::find(std::begin(kWritten), std::end(kWritten), field) - kWritten)];
    };
    column(activity::at).ints.set(row, call.at);
    column(activity::ended_at).ints.set(row, call.endedAt);
    facts::Column& direction = column(activity::direction);
    direction.codes.set(row, direction.words->add(call.direction));
    facts::Column& user = column(activity::user);
    user.codes.set(row, user.words->add(givenName(call.user, harvest)));
    column(activity::answered).flags[row] = static_cast<std::int8_t>(call.answered);
    column(activity::duration).numbers.set(row, call.talk);
    column(activity::wait).numbers.set(row, call.wait);
    facts::Column& phone = column(activity::phone);
    if (!call.direction.empty())
        for (const std::string& number : phonesIn(call.phone, harvest.settings.country.toStdString()))
            phone.codes.push_back(phone.words->add(pseudonym(number, harvest.key)));
    phone.ends[row] = static_cast<std::uint32_t>(phone.codes.size());
}

/// Customers' numbers that a spreadsheet rounded; `legs` of the rows as they were read.
void reportBroken(Harvest& harvest, const std::vector<CallLeg>& legs)
{
    constexpr std::size_t kRowsListed = 1'000;
    Issue issue{Issue::Kind::BrokenPhone, false, "phone", {}, 0, {}};
    for (std::size_t row = 0; row < legs.size(); ++row) {
        if (!hasBrokenPhone(legs[row].phone))
            continue;
        if (issue.count++ == 0)
            issue.value = masked(legs[row].phone);
        if (issue.rows.size() < kRowsListed)
            issue.rows.push_back(harvest.rows.line[row]);
    }
    if (issue.count > 0)
        harvest.issues.push_back(std::move(issue));
}

bool isBlank(const facts::Column& column)
{
    for (std::size_t row = 0; row < column.size(); ++row)
        if (!column.isEmpty(row))
            return false;
    return true;
}

}

void putCalls(Harvest& harvest, std::vector<CallLeg> legs, const facts::Codes& key)
{
    reportBroken(harvest, legs);
    const std::vector<std::vector<std::uint32_t>> calls = callsOf(legs.size(), key);
    std::vector<char> keep(legs.size(), 0);
    for (const std::vector<std::uint32_t>& rows : calls)
        keep[rows.front()] = 1;
    std::vector<std::shared_ptr<facts::Column>> columns;
    for (const int field : kWritten)
        columns.push_back(
            newColumn(facts::fields(facts::Entity::Activities)[static_cast<std::size_t>(field)].type, calls.size()));
    for (std::size_t row = 0; row < calls.size(); ++row) // a call stands where its first leg stood
        write(joined(legs, calls[row]), row, harvest, columns);
    harvest.merged += legs.size() - calls.size();
    keepRows(harvest, keep);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!isBlank(*columns[i]) || harvest.rows.has(kWritten[i]))
            harvest.rows.columns[static_cast<std::size_t>(kWritten[i])] = columns[i];
}

std::string_view textAt(const facts::Column* column, std::size_t row)
{
    return column == nullptr ? std::string_view() : column->text(row);
}

double numberAt(const facts::Column* column, std::size_t row)
{
    return column == nullptr ? std::nan("") : column->numbers[row];
}

bool isOutside(std::string_view number)
{
    if (number.starts_with('+'))
        number.remove_prefix(1);
    std::size_t digits = 0;
    for (const char c : number) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit && c != ' ' && c != '-' && c != '(' && c != ')')
            return false;
        digits += digit ? 1U : 0U;
    }
    return digits >= 6;
}

std::string_view givenName(std::string_view user, const Harvest& harvest)
{
    for (const std::array<std::string, 3>& value : harvest.values)
        if (value[0] == "user" && value[1] == user)
            return value[2];
    return user;
}

std::string_view withoutSip(std::string_view number)
{
    if (!number.starts_with("sip:"))
        return number;
    number.remove_prefix(4);
    return number.substr(0, number.find('@'));
}

CallLeg legAt(const Harvest& harvest, std::size_t row, std::size_t number)
{
    const facts::Table& rows = harvest.rows;
    CallLeg leg;
    leg.at = rows.intAt(facts::activity::at, row);
    leg.phone = textAt(harvest.extra(number), row);
    leg.user = rows.textAt(facts::activity::user, row);
    leg.talk = numberAt(rows.column(facts::activity::duration), row);
    return leg;
}

}
