#pragma once
// A small invented company for tests over the whole catalogue; the same at every call.

#include "support/company_customers.h"
#include "support/company_staff.h"
#include "support/facts_builder.h"

#include <random>

namespace zamer::test {

inline std::string iso(Day day)
{
    return toDate(day).toString(Qt::ISODate).toStdString();
}

/// What the staff did about the deals: first calls, dialogues in messengers, tasks.
inline void addContacts(FactsBuilder& facts, const std::vector<Cells>& deals, std::size_t createdField,
                        const std::string& exportedAt)
{
    std::mt19937 random(11);
    const auto pick = [&random](unsigned most) { return static_cast<unsigned>(random() % most); };
    const auto at = [](Day day, unsigned hour, unsigned second) {
        const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        return iso(day) + " " + two(hour + second / 3600) + ":" + two(second / 60 % 60) + ":" + two(second % 60);
    };
    std::vector<Cells> contacts, tasks;
    for (const Cells& deal : deals) {
        const Day day = FactsBuilder::day(deal[createdField]);
        const std::string user = "m" + std::to_string(pick(8));
        if (pick(10) < 7)
            contacts.push_back({"call", "out", at(day, 9, pick(3600)), "1", user, deal[0], ""});
        if (pick(3) == 0) {
            contacts.push_back({"message", "in", at(day, 10, pick(60)), "", user, deal[0], "d" + deal[0]});
            if (pick(5))
                contacts.push_back({"message", "out", at(day, 10, 60 + pick(3000)), "", user, deal[0], "d" + deal[0]});
        }
        if (pick(2))
            tasks.push_back({"task", at(day, 11, 0), at(day + 2, 12, 0),
                             pick(4) ? at(day + static_cast<Day>(pick(4)), 12, 0) : "", user, deal[0]});
    }
    facts.add(facts::Entity::Activities, {"kind", "direction", "at", "answered", "user", "deal", "dialogue"}, contacts,
              exportedAt);
    facts.add(facts::Entity::Activities, {"kind", "at", "due_at", "done_at", "user", "deal"}, tasks, exportedAt);
}

/// A small company over two years: leads, moves, cards with duplicates, activities, users.
inline FactsBuilder company(bool orders)
{
    FactsBuilder facts;
    facts.settings.goLive = QDate(2025, 6, 1);
    std::mt19937 random(7);
    const auto pick = [&random](unsigned most) { return static_cast<unsigned>(random() % most); };
    const Day first = FactsBuilder::day("2024-01-01");
    std::vector<Cells> deals, moves, cards, activities, purchases;
    for (int i = 0; i < 3000; ++i) {
        const Day created = first + static_cast<Day>(pick(740));
        const unsigned fate = pick(10);
        const bool closed = fate < 8;
        const Day end = created + static_cast<Day>(pick(60));
        const std::string id = std::to_string(i);
        const char* stage = fate < 3 ? "done" : fate < 8 ? "failed" : fate == 8 ? "offer" : "new";
        deals.push_back({id, "main", stage, "m" + std::to_string(pick(8)), pick(6) ? "s" + std::to_string(pick(4)) : "",
                         "r" + std::to_string(pick(3)), "p" + std::to_string(pick(5)), std::to_string(100 + pick(900)),
                         pick(30) ? "" : "USD", pick(12) ? "c" + std::to_string(pick(700)) : "", iso(created),
                         closed ? iso(end) : "", iso(std::min(end, first + 760)), closed && fate >= 3 ? "price" : ""});
        if (pick(3))
            moves.push_back({id, "offer", iso(created + static_cast<Day>(pick(20)))});
        if (fate < 3)
            moves.push_back({id, "done", iso(end)});
        if (pick(2))
            activities.push_back({"call", iso(created + 1), "m" + std::to_string(pick(8)), id});
        if (fate < 3) {
            purchases.push_back({"o" + id, "1", "c" + std::to_string(pick(700)), iso(end),
                                 std::to_string(100 + pick(90)), "", "p1", id});
            purchases.push_back(
                {"o" + id, "2", "c" + std::to_string(pick(700)), iso(end), "55", "", i % 4 ? "p2" : "p3", id});
            if (!pick(9))
                purchases.push_back({"o" + id, "3", "c1", iso(end + 5), "55", "1", "p2", id});
        }
    }
    for (int i = 0; i < 700; ++i)
        cards.push_back({"c" + std::to_string(i), pick(9) ? "1" : "", pick(5) ? "t" + std::to_string(pick(650)) : "",
                         pick(2) ? "e" + std::to_string(i) : "", "m" + std::to_string(pick(8)),
                         iso(first + static_cast<Day>(pick(740)))});
    const char* exported = "2026-01-02";
    facts.add(facts::Entity::Stages, {"pipeline", "stage", "order", "kind"},
              {{"main", "new", "1", "new"},
               {"main", "offer", "2", "qualified"},
               {"main", "done", "3", "won"},
               {"main", "failed", "4", "lost"}});
    facts.add(facts::Entity::Deals,
              {"id", "pipeline", "stage", "owner", "source", "region", "product", "amount", "currency", "customer",
               "created_at", "closed_at", "modified_at", "loss_reason"},
              deals, exported);
    facts.add(facts::Entity::StageMoves, {"deal", "to_stage", "at"}, moves, exported);
    facts.add(facts::Entity::Customers, {"id", "name", "phone", "email", "owner", "created_at"}, cards, exported);
    facts.add(facts::Entity::Activities, {"kind", "at", "user", "deal"}, activities, exported);
    addContacts(facts, deals, 10, exported);
    if (orders)
        facts.add(facts::Entity::Purchases, {"order", "line", "customer", "at", "amount", "refund", "product", "deal"},
                  purchases, exported);
    addStaffSide(facts, exported);
    addCustomerSide(facts, exported);
    return facts;
}

}
