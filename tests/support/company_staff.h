#pragma once
// What the people of the small invented company do and say: calls, tasks, records, days in the CRM, forecasts, reviews, a staff survey.

#include "support/facts_builder.h"

#include <random>

namespace zamer::test {

inline void addStaffSide(FactsBuilder& facts, const std::string& exported)
{
    std::mt19937 random(13);
    const auto pick = [&random](unsigned most) { return static_cast<unsigned>(random() % most); };
    const auto iso = [](Day day) { return toDate(day).toString(Qt::ISODate).toStdString(); };
    const auto manager = [](unsigned number) { return "m" + std::to_string(number); };
    const Day first = FactsBuilder::day("2024-01-01");
    constexpr unsigned kDays = 730;
    const auto noon = [&](unsigned day) {
        return iso(first + static_cast<Day>(day)) + " 1" + std::to_string(pick(8)) + ":30";
    };
    std::vector<Cells> users, work, userDays, reviews, answers, forecasts, ideas;
    for (unsigned i = 0; i < 8; ++i)
        users.push_back({manager(i), i < 4 ? "North" : "South", "1", "0"});
    for (unsigned i = 0; i < 16; ++i) // a licence is all they have
        users.push_back({"n" + std::to_string(i), "", "1", "0"});
    users.push_back({"Robot", "", "0", "1"});

    for (int i = 0; i < 4000; ++i) {
        const unsigned day = pick(kDays);
        work.push_back({"call", pick(3) ? "in" : "out", noon(day), "", std::to_string(60 + pick(900)),
                        pick(4) ? "1" : "0", manager(pick(8)), "q" + std::to_string(pick(300)), "",
                        std::to_string(pick(3000))});
        const std::string done = pick(5) ? iso(first + static_cast<Day>(std::min(day + pick(9), kDays - 1))) : "";
        work.push_back({"task", "", noon(day), done, "", "", manager(pick(8)), "", pick(4) ? "0" : "1", ""});
    }
    for (unsigned day = 0; day < kDays; ++day)
        for (unsigned i = 0; i < 8; ++i) {
            if (i < 5 || pick(2)) // five write every day
                work.push_back({"record", "", noon(day), "", "", "", manager(i), "", "", ""});
            if (day % 7 < 5)
                userDays.push_back({manager(i), iso(first + static_cast<Day>(day)), std::to_string(1 + pick(4)),
                                    std::to_string(60 + pick(300)), std::to_string(20 + pick(100)), "480",
                                    pick(40) ? "0" : "1"});
        }
    for (int i = 0; i < 900; ++i) {
        reviews.push_back({noon(pick(kDays)), manager(pick(8)), std::to_string(pick(11)), "10"});
        ideas.push_back({noon(pick(kDays)), manager(pick(8))});
    }
    for (int month = 0; month < 24; ++month) {
        const int year = 2024 + month / 12;
        const Day begin = dayFromCivil(year, month % 12 + 1, 1);
        for (unsigned i = 0; i < 8; ++i)
            forecasts.push_back({iso(begin), manager(i), std::to_string(2000 + pick(1000)), iso(begin - 5)});
        for (int i = 0; i < 12; ++i) // one group, so that none is hidden
            answers.push_back({"staff", iso(begin + 9), std::to_string(1 + pick(5)), "1", "5", "employee",
                               "e" + std::to_string(i), "m0"});
    }
    facts.add(facts::Entity::Users, {"name", "team", "licensed", "service"}, users);
    facts.add(facts::Entity::Activities,
              {"kind", "direction", "at", "done_at", "duration", "answered", "user", "phone", "automated", "deal"},
              work, exported);
    facts.add(facts::Entity::UserDays,
              {"user", "day", "logins", "active_minutes", "admin_minutes", "work_minutes", "absent"}, userDays,
              exported);
    facts.add(facts::Entity::CallReviews, {"at", "manager", "score", "scale_max"}, reviews, exported);
    facts.add(facts::Entity::Suggestions, {"at", "user"}, ideas, exported);
    facts.add(facts::Entity::Forecasts, {"month", "owner", "amount", "made_at"}, forecasts, exported);
    facts.add(facts::Entity::SurveyAnswers,
              {"survey", "at", "score", "scale_min", "scale_max", "respondent", "respondent_id", "manager"}, answers,
              exported);
    facts.add(facts::Entity::Automations, {"name", "enabled_from", "enabled_to"},
              {{"first answer", "2025-01-01", ""}, {"reminder", "2025-03-01", "2025-09-01"}, {"report", "", ""}},
              exported);
}

}
