#pragma once
// KPIs: the catalogue by direction, and one KPI down to the rows of its exports.

#include "ui/pages/page.h"

class QStackedLayout;

namespace zamer::ui {

namespace kpis {
class KpiDetail;
class KpiList;
}

class KpisPage : public Page
{
    Q_OBJECT
public:
    explicit KpisPage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    enum class Of { Snapshots, Periods };
    /// Shows one KPI, over the snapshots compared or over the periods; an empty id shows the list.
    void open(const QString& kpi, Of of = Of::Snapshots);
    /// The KPI on the screen; empty on the list.
    QString current() const;
    kpis::KpiDetail& detail() const { return *m_detail; }
    kpis::KpiList& list() const { return *m_list; }

public Q_SLOTS:
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void goBy(int step);
    void showList();

    QStackedLayout* m_stack;
    kpis::KpiList* m_list;
    kpis::KpiDetail* m_detail;
};

}
