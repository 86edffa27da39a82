#pragma once
// SpreadPane: how is it spread. Times, amounts and scores as a histogram, before above and now below; conversion by age as a curve; shares,
// which have no spread of their own, by source, pipeline or stage.

#include "core/audit/figure_answers.h"
#include "core/kpi/distribution.h"
#include "core/report/format.h"
#include "core/report/words.h"
#include "ui/charts/managers.h"
#include "ui/pages/kpis/chart_frame.h"

class QComboBox;

namespace zamer::ui {

class CurveWidget;
class HistogramWidget;
class ManagerTable;

namespace kpis {

class SpreadPane : public ChartFrame
{
    Q_OBJECT
public:
    explicit SpreadPane(QWidget* parent = nullptr);
    /// While the distribution is being read; what the figure carries itself is shown at once.
    void wait(const report::KpiWords& words, const report::Format& format);
    /// `parts`: what a figure without a spread of its own is told apart by.
    void show(const report::KpiWords& words, const kpi::Distribution& spread, audit::SideParts parts,
              const report::Format& format);
    ManagerTable* parts() const { return m_parts; }
    HistogramWidget* histogram() const { return m_histogram; }

private:
    void showHistogram(const report::KpiWords& words, const kpi::Distribution& spread, const report::Format& format);
    void showCurve(const report::KpiWords& words, const report::Format& format);
    void showParts();
    bool offerParts(const report::KpiWords& words, audit::SideParts parts, const report::Format& format);

    HistogramWidget* m_histogram;
    CurveWidget* m_curve;
    ManagerTable* m_parts;
    QComboBox* m_dimension;
    // What showParts() shows again when another dimension is chosen.
    audit::SideParts m_sides;
    report::KpiWords m_words;
    std::vector<report::Format> m_format; // one, or none yet
};

/// Those that the figure itself carries: sealed in snapshots of the whole department.
audit::SideParts partsIn(const report::KpiWords& words);

/// The parts of one dimension, the most cases first, at most so many; before and now on one row.
std::vector<charts::ManagerSpec> partSpecs(const std::vector<kpi::Part>& before, const std::vector<kpi::Part>& now,
                                           const std::string& dimension, const report::KpiWords& words,
                                           const report::Format& format);

/// An axis for rows, its ticks worded.
charts::DotAxis axisFor(const std::vector<charts::ManagerSpec>& rows, const kpi::Kpi& kpi, std::optional<double> target,
                        const report::Format& format);

/// A value of a part as people read it: over its follow-up where the quantile is infinite.
QString partValue(const report::KpiWords& words, double value, bool over, const report::Format& format);

}

}
