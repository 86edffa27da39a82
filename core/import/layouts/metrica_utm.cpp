// Traffic reports of Yandex Metrica: visits by UTM tags or by traffic source. Headers from genuine exports in Russian.
#include "core/import/layout_tools.h"

namespace zamer::import {

const Layout& metrica_utm();

namespace {

constexpr std::string_view kVisits = "визиты|visits|sessions";
constexpr std::string_view kDimensions = "utm source|utm medium|utm campaign|источник трафика|последний источник "
                                         "трафика|первый источник трафика|traffic source|last traffic source";
constexpr std::string_view kDay = "дата визита|дата|date of visit|date";

constexpr std::string_view kGoals =
    "достижения цели|достижение цели|достижения любой цели|достижение любой цели|goal reaches|goal completions";

constexpr LayoutColumn kColumns[] = {
    {"day", kDay},
    {"source", "utm source"},
    {"source",
     "источник трафика|последний источник трафика|первый источник трафика|traffic source|last traffic source"},
    {"medium", "utm medium"},
    {"campaign", "utm campaign"},
    {"sessions", kVisits},
    {"users", "посетители|users|visitors"},
    {"", "utm content"},
    {"", "utm term"},
    {"",
     "просмотры|отказы|глубина просмотра|время на сайте|доля новых посетителей|pageviews|bounce rate|page depth|time "
     "on site"},
};
constexpr LayoutConstant kConstants[] = {{"day", kNoDay}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    return anyHeader(headers, kVisits) && anyHeader(headers, kDimensions) ? 0.9 : 0;
}

/// "Достижения цели (Заявка)". One goal that sounds like a lead is taken for it; which of several are leads only the user knows.
void findGoals(Mapping& mapping, SampleRows /*sample*/)
{
    std::vector<ColumnGuess*> goals;
    for (ColumnGuess& column : mapping.columns)
        if (column.field.empty() && holdsWord(column.header, kGoals))
            goals.push_back(&column);
    std::vector<ColumnGuess*> leads;
    for (ColumnGuess* goal : goals)
        if (holdsWord(goal->header, "заявк|лид|форм|заказ|звон|lead|order|form|request"))
            leads.push_back(goal);
    if (goals.size() == 1)
        leads = goals;
    for (ColumnGuess* goal : goals) {
        goal->needsLook = true;
        if (leads.size() == 1 && goal == leads.front()) {
            goal->field = "leads";
            goal->confidence = 0.6;
            goal->note = {"Taken for leads: check whether each of these is a request",
                          "Принято за лиды: проверьте, что это заявки"};
        } else if (leads.size() != 1) {
            goal->note = {"Several goals: say which one counts leads", "Целей несколько: укажите, какая из них — лиды"};
        }
    }
}

/// Leads are empty then, which nobody should have to find out.
void tellGoals(Harvest& harvest)
{
    if (columnFor(harvest, "leads") != nullptr || harvest.rows.has(facts::visit::leads))
        return;
    Issue several{Issue::Kind::SeveralGoals, false, {}, {}, 0, {}};
    for (const ColumnGuess& column : harvest.mapping->columns)
        if (column.field.empty() && holdsWord(column.header, kGoals)) {
            several.column = several.count++ == 0 ? column.header : several.column;
            several.value += (several.value.empty() ? "" : "; ") + column.header;
        }
    if (several.count > 1)
        harvest.issues.push_back(std::move(several));
}

Status finish(Harvest& harvest)
{
    if (harvest.rows.rows == 0)
        return {};
    if (isNoDay(harvest, facts::visit::day) && columnFor(harvest, "day") == nullptr)
        return failure(ErrorKind::FieldMissing, QStringLiteral("visits"), QStringLiteral("day"));
    rejectTotals(harvest, facts::visit::source);
    tellGoals(harvest);
    return {};
}

}

const Layout& metrica_utm()
{
    static const Layout layout{.id = "metrica_utm",
                               .system = "metrica",
                               .entity = facts::Entity::Visits,
                               .name = {"Yandex Metrica traffic", "Трафик Яндекс Метрики"},
                               .columns = kColumns,
                               .adjust = findGoals,
                               .constants = kConstants,
                               .finish = finish,
                               .confidence = confidence};
    return layout;
}

}
