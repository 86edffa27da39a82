#include "ui/pages/kpis/chart_frame.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zamer::ui::kpis {

namespace {

constexpr int kMostRows = 12; // the table shows so many before it scrolls

}

ChartFrame::ChartFrame(QWidget* parent)
    : QWidget(parent), m_header(new SectionHeader(QString())), m_switch(new QToolButton),
      m_column(new QVBoxLayout(this)), m_table(new QTableWidget), m_excuse(new QWidget),
      m_nothing(new TextLabel(TextRole::Small, Tone::Caption))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_excuse);
    m_column->addWidget(m_table);
    auto* excuse = new QVBoxLayout(m_excuse);
    excuse->setContentsMargins(0, 0, 0, 0);
    excuse->setSpacing(0);
    excuse->addWidget(m_nothing->wrapping());
    excuse->addStretch(1);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(0, scaled(4), 0, scaled(8));
    m_table->hide();
    m_switch->setIcon(icon("table"));
    m_switch->setCheckable(true);
    m_switch->setAutoRaise(true);
    m_switch->setFixedHeight(scaled(18));
    m_header->leaveRoom();
    m_header->addControl(m_switch);
    connect(m_switch, &QToolButton::toggled, this, &ChartFrame::place);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(size::rowCompact));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->viewport()->setBackgroundRole(QPalette::Window);
}

QString ChartFrame::nowText(bool compares)
{
    return compares ? tr("now", "and before") : tr("now");
}

void ChartFrame::addChart(QWidget* chart)
{
    chart->hide();
    m_column->addWidget(chart);
    m_charts.push_back(chart);
}

void ChartFrame::addControl(QWidget* control)
{
    m_header->addControl(control);
    m_header->addControl(m_switch); // moves behind it
}

void ChartFrame::addWayOut(QWidget* control)
{
    auto* excuse = static_cast<QVBoxLayout*>(m_excuse->layout());
    excuse->insertWidget(excuse->count() - 1, control, 0, Qt::AlignLeft);
}

void ChartFrame::setTable(bool table)
{
    m_switch->setChecked(table);
}

bool ChartFrame::isTable() const
{
    return hasChart() && m_switch->isChecked();
}

void ChartFrame::bring(QWidget* chart, const ChartTable& table)
{
    m_current = chart;
    fill(table);
    place();
}

void ChartFrame::bringNothing(const QString& why)
{
    m_current = nullptr;
    m_nothing->setText(why);
    place();
}

void ChartFrame::place()
{
    m_switch->setToolTip(tr("As a table (Ctrl+T)"));
    m_switch->setAccessibleName(tr("Chart as a table"));
    m_switch->setEnabled(hasChart());
    m_excuse->setVisible(!hasChart());
    // What is hidden first makes room for what is shown.
    for (QWidget* chart : m_charts)
        if (chart != m_current || isTable())
            chart->hide();
    m_table->setVisible(isTable());
    if (hasChart() && !isTable())
        m_current->show();
}

void ChartFrame::fill(const ChartTable& table)
{
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.heads.size()));
    m_table->setAccessibleName(table.name);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    const auto alignment = [&](int column) {
        return (table.texts.contains(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    };
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* head = new QTableWidgetItem(table.heads.at(column));
        head->setTextAlignment(alignment(column));
        m_table->setHorizontalHeaderItem(column, head);
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList& cells = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setTextAlignment(alignment(column));
            item->setToolTip(cells.at(column));
            m_table->setItem(row, column, item);
        }
    }
    QHeaderView& heads = *m_table->horizontalHeader();
    heads.setSectionResizeMode(QHeaderView::Stretch);
    const int rows = std::min(m_table->rowCount(), kMostRows);
    m_table->setMinimumHeight(heads.sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() +
                              scaled(2));
}

}
