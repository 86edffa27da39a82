#pragma once
// The report model: what a report says, section by section, with no painting. `build` is a pure function of Input;
// screen, printer and PDF lay out the same model, so they cannot say different things.

#include "core/report/input.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace zamer::report {

// What a section is made of.

struct Heading {
    QString text;
    int level = 2;
};
struct Paragraph {
    QString text;
    bool lead = false;
    bool small = false;
};
struct Fields {
    std::vector<std::pair<QString, QString>> rows;
}; // label, text
enum class Align { Left, Right };
struct TableColumn {
    QString title;
    double weight = 1;
    Align align = Align::Left;
    bool strong = false;
};
struct Table {
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    bool compact = false;
};
/// One of the three figures of the summary.
struct Figure {
    QString label;
    QString before;
    QString now;
    std::optional<kpi::Verdict> verdict;
    QString verdictText;
    QString note;
};
struct Figures {
    std::vector<Figure> items;
};
struct VerdictCount {
    kpi::Verdict verdict;
    int count;
    QString text;
};
struct Verdicts {
    QString label;
    std::vector<VerdictCount> items;
};
/// A way-to-target row: lo, mid, hi as shares of the way from before (0) to target (1); NaN = not drawn.
struct WayRow {
    QString kpi, name, unit, before, now, target, verdictText, change;
    QString lastYear; // "a year ago 42.8%"; empty where the data do not reach back
    double low = 0, mid = 0, high = 0;
    bool hasTarget = false;
    kpi::Verdict verdict = kpi::Verdict::CannotTell;
};
struct WayTable {
    QString nameTitle, beforeTitle, nowTitle, targetTitle, verdictTitle, changeTitle, worse, better;
    std::vector<WayRow> rows;
};
/// Weekly values with the XmR limits, in the KPI's unit in memory; dates are local days.
struct SeriesChart {
    std::string kpi;
    QString title, caption;
    kpi::Series series;
    QDate goLive;
    std::optional<double> target;
    kpi::Verdict verdict = kpi::Verdict::CannotTell;
    bool cover = false; // the picture of the cover: values only, with `before` and `now` written over the two sides
    QString before, now;
};
struct Space {
    double points = 12;
};
struct PageBreak {
};
using Block =
    std::variant<Heading, Paragraph, Fields, Table, Figures, Verdicts, WayTable, SeriesChart, Space, PageBreak>;

struct Section {
    QString id; // cover, summary, kpis, others, checklist, quality, definitions
    QString title;
    std::vector<Block> blocks;
};

struct Report {
    Language language = Language::English;
    QString currency; // ISO code, for the charts' ticks
    QString title;
    QString headerLeft;            // client · stage
    QString headerRight;           // Sales department audit
    QString footerLeft;            // snapshot, data date, confidential
    std::vector<Section> sections; // the first is the cover
};

Report build(const Input& input);

}
