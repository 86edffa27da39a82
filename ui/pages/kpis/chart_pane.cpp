#include "ui/pages/kpis/chart_pane.h"

#include "ui/charts/xmr.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace zamer::ui::kpis {

namespace {

QString signalText(stats::Signal signal)
{
    return signal == stats::Signal::None ? QString() : ChartPane::tr("signal");
}

}

ChartPane::ChartPane(QWidget* parent)
    : QWidget(parent), m_title(new SectionHeader(QString())), m_switch(new QToolButton), m_stack(new QStackedLayout),
      m_chart(new XmrWidget), m_table(new QTableWidget), m_nothing(new TextLabel(TextRole::Small, Tone::Caption))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addLayout(m_stack);
    m_nothing->wrapping()->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_switch->setIcon(icon("table"));
    m_switch->setCheckable(true);
    m_switch->setAutoRaise(true);
    m_switch->setFixedHeight(scaled(18));
    m_title->addControl(m_switch);
    connect(m_switch, &QToolButton::toggled, this, &ChartPane::bring);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartPane::wait(const report::KpiWords& words)
{
    m_title->setTitle(tr("Is the shift real?"));
    m_title->setNote(words.unit.isEmpty() || words.monthly ? tr("weekly values (XmR)")
                                                           : tr("weekly values, %1 (XmR)").arg(words.unit));
    m_switch->setToolTip(tr("As a table (Ctrl+T)"));
    m_switch->setAccessibleName(tr("Chart as a table"));
    m_hasSeries = false;
    m_nothing->setText(tr("Reading…"));
    bring();
}

void ChartPane::show(const report::KpiWords& words, const kpi::Series& series, const report::Format& format,
                     QDate goLive)
{
    const bool hasPoints = series.points.size() > 1 && words.definition != nullptr;
    if (!hasPoints) {
        showNothing(tr("A weekly chart needs at least two weeks of data."));
        return;
    }
    // A target a month cannot stand among weekly totals.
    const std::optional<double> target = words.monthly ? std::nullopt : words.line->target;
    m_chart->setChart(charts::xmrSpec(series, *words.definition, format, goLive, target), words.name);
    fillTable(words, series, format);
    m_hasSeries = true;
    bring();
}

void ChartPane::showNothing(const QString& why)
{
    m_hasSeries = false;
    m_nothing->setText(why);
    bring();
}

void ChartPane::bring()
{
    m_switch->setEnabled(m_hasSeries);
    m_stack->setCurrentWidget(!m_hasSeries            ? static_cast<QWidget*>(m_nothing)
                              : m_switch->isChecked() ? static_cast<QWidget*>(m_table)
                                                      : m_chart);
}

void ChartPane::toggleTable()
{
    if (m_hasSeries)
        m_switch->toggle();
}

bool ChartPane::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPane::fillTable(const report::KpiWords& words, const kpi::Series& series, const report::Format& format)
{
    const kpi::Unit unit = words.definition->unit;
    m_table->clear();
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels({tr("week"), tr("value"), tr("cases"), tr("limits"), QString()});
    m_table->setAccessibleName(tr("%1 by week").arg(words.name));
    m_table->setRowCount(static_cast<int>(series.points.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const kpi::SeriesPoint& point = series.points[at];
        const bool hasSignal = at < series.chart.signals.size();
        const QString limits =
            series.chart.enough ? format.range(unit, series.chart.low, series.chart.high) : QString();
        const QString remark = !point.counted ? tr("not counted")
                               : hasSignal    ? signalText(series.chart.signals[at])
                                              : QString();
        const QStringList cells{format.period(point.period), format.value(unit, point.value),
                                format.count(static_cast<qint64>(point.n)), limits, remark};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setTextAlignment((column >= 1 && column <= 3 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(i, column, item);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

}
