#pragma once
// DataPane: what the data says about a step: its KPIs with before, now and verdict, their definitions, and the sources
// they come from.

#include "core/method/step.h"
#include "ui/models/figures.h"
#include "ui/widgets/pane.h"

class QVBoxLayout;

namespace zamer::ui::checklist {

class DataPane : public Pane
{
    Q_OBJECT

public:
    explicit DataPane(Session& session, QWidget* parent = nullptr);
    void show(const method::Step& step);

Q_SIGNALS:
    void kpiRequested(const QString& kpi);

private:
    void addKpi(const report::KpiWords& words);
    void addDefinition(const kpi::Kpi& kpi);
    void addSources();
    void addHeading(const QString& text);
    void addLine();

    Session& m_session;
    QWidget* m_content;
    QVBoxLayout* m_column;
};

}
