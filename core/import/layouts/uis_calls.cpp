// Calls of UIS and CoMagic: the fields of the API's calls report, and Russian words for them that no real export has confirmed.
#include "core/import/calls.h"
#include "core/import/layout_tools.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

const Layout& uis_calls();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"id", "id|call_session_id|id сессии звонка|id звонка"},
    {"at", "start_time|дата и время|дата и время звонка|дата и время начала|время начала"},
    {"ended_at", "finish_time|время завершения|дата и время завершения"},
    {"way", "direction|направление|направление звонка|тип звонка", true},
    {"lost", "is_lost|потерянный|потерян|потерянный звонок"},
    {"result", "статус|статус звонка"},
    {"phone", "contact_phone_number|номер абонента|номер клиента|телефон абонента", true},
    {"", "virtual_phone_number|виртуальный номер", true},
    {"wait", "wait_duration|total_wait_duration|время ожидания|длительность ожидания|время ожидания ответа"},
    {"duration",
     "talk_duration|clean_talk_duration|длительность разговора|время разговора|чистая длительность разговора", true},
    {"", "total_duration|общая длительность|длительность звонка"},
    {"user", "last_answered_employee_full_name|first_answered_employee_full_name|сотрудник|ответивший сотрудник|"
             "employee_full_name"},
    {"team", "employees.employee_full_name|employees|сотрудники"},
    {"took", "employees.is_answered|employees.is_talked"},
    {"", "finish_reason|причина завершения"},
    {"", "source|источник"},
    {"", "campaign_name|рекламная кампания"},
    {"", "site_domain_name|сайт"},
    {"", "tags|теги"},
    {"", "scenario_name|сценарий"},
};

enum Extra : std::uint8_t { Way, Lost, Result, Team, Took };
constexpr LayoutExtra kExtras[] = {{"way", facts::Type::Text},
                                   {"lost", facts::Type::Flag},
                                   {"result", facts::Type::Text},
                                   {"team", facts::Type::Text},
                                   {"took", facts::Type::Text}};
constexpr LayoutConstant kConstants[] = {{"kind", "call"}};

int answeredOf(const Harvest& harvest, std::size_t row)
{
    if (const facts::Column* const lost = harvest.extra(Lost); lost != nullptr && lost->flags[row] >= 0)
        return lost->flags[row] == 1 ? 0 : 1;
    const std::string result = folded(textAt(harvest.extra(Result), row));
    if (result.starts_with("потерян") || result.starts_with("пропущен") || result.starts_with("неотвечен"))
        return 0;
    const double talk = numberAt(harvest.rows.column(facts::activity::duration), row);
    if (!std::isnan(talk))
        return talk > 0 ? 1 : 0;
    return result.starts_with("принят") || result.starts_with("отвечен") ? 1 : -1;
}

std::vector<std::string_view> wordsOf(std::string_view list)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find_first_of(",;\n", at), list.size());
        words.push_back(trimmed(list.substr(at, end - at)));
        at = end + 1;
    }
    return words;
}

struct Taker {
    std::string_view name;
    bool guessed = false;
};

/// Of all whom the call rang: who took it; where the list does not say, the last.
Taker takerOf(const Harvest& harvest, std::size_t row)
{
    const std::vector<std::string_view> names = wordsOf(textAt(harvest.extra(Team), row));
    const std::vector<std::string_view> took = wordsOf(textAt(harvest.extra(Took), row));
    const auto taker = std::find(took.begin(), took.end(), "true");
    if (names.size() == took.size() && taker != took.end())
        return {names[static_cast<std::size_t>(taker - took.begin())]};
    return names.empty() ? Taker() : Taker{names.back(), names.size() > 1};
}

void nameUsers(Harvest& harvest)
{
    if (harvest.extra(Team) == nullptr)
        return;
    auto user = editable(harvest, facts::activity::user);
    Issue guessed{Issue::Kind::SeveralUsers, false, columnFor(harvest, "team")->header, {}, 0, {}};
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        const Taker taker = takerOf(harvest, row);
        if (!user->isEmpty(row) || taker.name.empty())
            continue;
        user->codes.set(row, user->words->add(givenName(taker.name, harvest)));
        if (!taker.guessed)
            continue;
        if (guessed.count == 0)
            guessed.value = masked(textAt(harvest.extra(Team), row));
        listRow(guessed, harvest.rows.line[row]);
    }
    harvest.rows.columns[facts::activity::user] = user;
    if (guessed.count > 0)
        harvest.issues.push_back(std::move(guessed));
}

/// The phone column is already what it has to be; only what the words mean is settled here.
Status finish(Harvest& harvest)
{
    const std::size_t count = harvest.rows.rows;
    auto direction = newColumn(facts::Type::Text, count);
    auto answered = newColumn(facts::Type::Flag, count);
    for (std::size_t row = 0; row < count; ++row) {
        const std::string way = folded(textAt(harvest.extra(Way), row));
        const bool in = way == "in" || way.starts_with("вход");
        const bool out = way == "out" || way.starts_with("исход");
        direction->codes.set(row, direction->words->add(in ? "in" : out ? "out" : ""));
        answered->flags[row] = static_cast<std::int8_t>(answeredOf(harvest, row));
    }
    harvest.rows.columns[facts::activity::direction] = direction;
    harvest.rows.columns[facts::activity::answered] = answered;
    nameUsers(harvest);
    return {};
}

}

const Layout& uis_calls()
{
    static const Layout layout{.id = "uis_calls",
                               .system = "uis",
                               .entity = facts::Entity::Activities,
                               .name = {"UIS and CoMagic calls", "Звонки UIS и CoMagic"},
                               .columns = kColumns,
                               .idHeader = "id",
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .guessed = true};
    return layout;
}

}
