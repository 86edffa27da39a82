#pragma once
// Filter: which KPIs of a comparison are shown: by what came of them and by a word of their name. Pure.

#include "core/report/words.h"

#include <array>
#include <set>

namespace zamer::ui::compare {

/// What came of a comparison, as the chips tell it apart: possible changes of either direction are one.
enum class Outcome { Improved, Worsened, Possible, NoReliableChange, CannotTell };
inline constexpr std::array kOutcomes{Outcome::Improved, Outcome::Worsened, Outcome::Possible,
                                      Outcome::NoReliableChange, Outcome::CannotTell};

Outcome outcomeOf(kpi::Verdict verdict);
/// The sign that stands for it.
kpi::Verdict signOf(Outcome outcome);

struct Filter {
    std::set<Outcome> outcomes; // empty: all
    QString text;               // in the name, the unit or the id; empty: all

    bool isOpen() const { return outcomes.empty() && text.trimmed().isEmpty(); }
    bool lets(const report::KpiWords& words) const;
};

/// How many there are of each, in the order of kOutcomes.
std::array<int, kOutcomes.size()> countOutcomes(const std::vector<report::KpiWords>& words);

}
