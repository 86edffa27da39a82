#pragma once
// What the sections of a report share while it is being built. Inside this room only.

#include "core/report/report.h"
#include "core/report/wording.h"

namespace zamer::report {

/// A KPI as this report prints it. Totals (sales, their count) are printed as a rate per month, as they are compared.
struct Printed {
    const KpiLine* line = nullptr;
    const kpi::Kpi* kpi = nullptr; // null: not in the catalogue of this version
    QString name;
    QString unitText;
    kpi::Unit unit = kpi::Unit::Ratio;
    kpi::Better better = kpi::Better::Up;
    bool monthly = false;

    const kpi::Comparison& comparison() const { return line->comparison; }
    /// Of a measurement: what its value, low and high are multiplied by before they are printed.
    double factor(const kpi::Measurement& measurement) const;
};

struct Context {
    explicit Context(const Input& input);

    QString say(const Text& text) const { return text.in(in.language); }
    bool compares() const { return in.before && in.after; }
    bool hasFigures() const { return in.after.has_value() && !in.kpis.empty(); }
    QString value(const Printed& printed, const kpi::Measurement& measurement) const;
    QString interval(const Printed& printed, const kpi::Measurement& measurement) const;
    /// The same days a year before; null where the data do not reach back over all of them: half a history is no year to compare with.
    const kpi::Measurement* yearBefore(const Printed& printed) const;
    QString target(const Printed& printed) const;
    QString changeText(const Printed& printed) const;
    /// Why it cannot be told, as a sentence.
    QString untoldReason(const Printed& printed) const;
    /// "target 16%, by month 6", "target 15 is reached"; empty without a target.
    QString targetNote(const Printed& printed, const kpi::Measurement& measurement) const;
    std::vector<const Printed*> with(kpi::Verdict verdict, bool keysOnly = true) const;
    /// The key KPI whose change is the surest and that has a weekly series; null without one.
    const Printed* clearest() const;
    QString seriesTitle(const Printed& printed, const kpi::Series& series) const;
    SeriesChart chart(const Printed& printed, bool forCover) const;

    const Input& in;
    Format format;
    LocalTime zone;
    Names names;
    std::vector<Printed> keys;
    std::vector<Printed> others;
};

void addCover(Context& context, Report& report);
void addSummary(Context& context, Report& report);
void addKpis(Context& context, Report& report);
void addOthers(Context& context, Report& report);
void addChecklist(Context& context, Report& report);
void addQuality(Context& context, Report& report);
void addDefinitions(Context& context, Report& report);
WayRow wayRow(const Context& context, const Printed& printed);
/// The sentence that the summary opens with.
QString verdictSentence(const Context& context);
Fields trustFields(const Context& context);

}
