#pragma once
// The arithmetic of a figure: what was counted, what it was divided by, what was left out and how much of it. Pure, texts in the language
// of the moment.

#include "core/report/format.h"
#include "core/report/words.h"

#include <vector>

namespace zamer::ui::kpis {

struct SumLine {
    QString number;
    QString text;
    bool result = false; // the figure itself, under a rule
};

std::vector<SumLine> arithmetic(const report::KpiWords& words, const report::Format& format);
/// A note with its count told apart: "60", "Without an arrival: left out".
SumLine noteLine(const kpi::Note& note, const report::Format& format);

}
