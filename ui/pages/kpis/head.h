#pragma once
// Head: the headline of a KPI: before and now with their intervals, verdict with change and p, the figures that stand beside it, warnings.

#include "core/report/format.h"
#include "core/report/words.h"

#include <QWidget>

class QHBoxLayout;

namespace zamer::ui::kpis {

class Head : public QWidget
{
    Q_OBJECT
public:
    explicit Head(QWidget* parent = nullptr);
    void show(const report::KpiWords& words, const report::Format& format);
    void clear();

private:
    void addFigures(const report::KpiWords& words);
    void addVerdict(const report::KpiWords& words);
    void addBeside(const report::KpiWords& words, const report::Format& format);
    void addWarnings(const report::KpiWords& words, const report::Format& format);
    QHBoxLayout* fresh();

    QWidget* m_body = nullptr;
    QHBoxLayout* m_line = nullptr;
};

/// What to know before the figure is believed: quality with its reason, remarks without a count. In one language.
QStringList warningsOf(const report::KpiWords& words, Language language);

}
