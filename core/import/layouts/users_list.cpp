// The people who work in the CRM: a list by hand or from a system's settings.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& users_list();

namespace {

constexpr std::string_view kName =
    "сотрудник|пользователь|имя пользователя|фио|ф.и.о.|менеджер|user|user name|username|employee|full name";
constexpr std::string_view kTeam = "отдел|команда|подразделение|группа|team|department";
constexpr std::string_view kRole = "роль|должность|role|position|права";
constexpr std::string_view kLicensed = "лицензия|есть лицензия|активен|licensed|license|active|активный";
constexpr std::string_view kFrom = "работает с|дата приема|дата приёма|дата начала|active_from|active from|start date";
constexpr std::string_view kTo = "работает до|дата увольнения|работал до|active_to|active to|end date";

constexpr LayoutColumn kColumns[] = {
    {"name", kName},
    {"team", kTeam},
    {"role", kRole},
    {"licensed", kLicensed},
    {"active_from", kFrom},
    {"active_to", kTo},
    {"service", "служебный|технический|интеграция|service|robot|робот"},
};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    int typical = 0;
    for (const std::string_view words : {kTeam, kRole, kLicensed, kFrom, kTo})
        typical += anyHeader(headers, words) ? 1 : 0;
    // The name of somebody is in many files; only a list of users has little else.
    return anyHeader(headers, kName) && typical >= 2 && headers.size() <= 12 ? 0.6 : 0;
}

}

const Layout& users_list()
{
    static const Layout layout{.id = "users_list",
                               .system = "users",
                               .entity = facts::Entity::Users,
                               .name = {"List of users", "Список пользователей"},
                               .columns = kColumns,
                               .confidence = confidence,
                               .guessed = true};
    return layout;
}

}
