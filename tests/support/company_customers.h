#pragma once
// What the small invented company hears from its customers and spends on finding them: tickets, surveys, chats, mailings, costs.

#include "support/facts_builder.h"

#include <QDate>

#include <random>

namespace zamer::test {

inline void addCustomerSide(FactsBuilder& facts, const std::string& exported)
{
    std::mt19937 random(11);
    const auto pick = [&random](unsigned most) { return static_cast<unsigned>(random() % most); };
    const auto iso = [](Day day) { return toDate(day).toString(Qt::ISODate).toStdString(); };
    const auto manager = [&pick] { return "m" + std::to_string(pick(8)); };
    const auto customer = [&pick] { return "c" + std::to_string(pick(700)); };
    const Day first = FactsBuilder::day("2024-01-01");
    std::vector<Cells> tickets, answers, messages, mailings, costs;
    for (int i = 0; i < 1500; ++i) {
        const Day opened = first + static_cast<Day>(pick(730));
        tickets.push_back(
            {std::to_string(i), pick(12) ? customer() : "", "t" + std::to_string(pick(2)), iso(opened),
             pick(4) ? iso(opened + static_cast<Day>(pick(20))) + " 1" + std::to_string(pick(8)) + ":30" : "",
             pick(9) ? "" : "1", pick(5) ? "0" : "1", manager()});
        const std::string score = std::to_string(pick(11));
        answers.push_back({pick(2) ? "nps" : "csi", iso(first + static_cast<Day>(pick(730))), score, "0", "10",
                           "customer", customer(), manager()});
        const std::string deal = std::to_string(pick(3000));
        messages.push_back(
            {"message", "in", iso(first + static_cast<Day>(pick(730))), manager(), deal, "d" + std::to_string(i / 2)});
    }
    for (int i = 0; i < 200; ++i)
        mailings.push_back({std::to_string(i), iso(first + static_cast<Day>(pick(730))), "sms",
                            std::to_string(50 + pick(100)), std::to_string(20 + pick(30)), std::to_string(pick(20)),
                            std::to_string(pick(20))});
    for (Day day = first; day < first + 730; day += 7) {
        costs.push_back(
            {iso(day), iso(day + 6), std::to_string(100 + pick(300)), "marketing", "s" + std::to_string(pick(3))});
        costs.push_back({iso(day), "", std::to_string(200 + pick(300)), pick(2) ? "sales" : "crm", ""});
    }
    facts.settings.margin = 0.3;
    std::vector<Cells> profiles;
    for (int i = 0; i < 700; ++i)
        profiles.push_back({"c" + std::to_string(i), std::to_string(pick(6)), "5"});
    facts.add(facts::Entity::Customers, {"id", "attributes", "attributes_of"}, profiles, exported);
    facts.add(facts::Entity::Tickets,
              {"id", "customer", "topic", "opened_at", "resolved_at", "reopened", "complaint", "owner"}, tickets,
              exported);
    facts.add(facts::Entity::SurveyAnswers,
              {"survey", "at", "score", "scale_min", "scale_max", "respondent", "respondent_id", "manager"}, answers,
              exported);
    facts.add(facts::Entity::Activities, {"kind", "direction", "at", "user", "deal", "dialogue"}, messages, exported);
    facts.add(facts::Entity::MessageCampaigns, {"id", "at", "channel", "delivered", "opened", "clicked", "replied"},
              mailings, exported);
    facts.add(facts::Entity::RoiEntries, {"side", "month", "amount", "repeat", "basis"},
              {{"cost", "2025-06-01", "640000", "", ""}, {"benefit", "2025-07-01", "900000", "monthly", "revenue"}},
              exported);
    facts.add(facts::Entity::Costs, {"at", "until", "amount", "kind", "source"}, costs, exported);
}

}
