#include "ui/widgets/way_table.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace zamer::ui
{

using charts::WaySpec;

/// One column: a row is painted as a whole, and read out as a whole.
class WayModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(charts::WayHeader header, std::vector<WaySpec> rows)
    {
        beginResetModel();
        m_header = std::move(header);
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<WaySpec>& rows() const { return m_rows; }
    const charts::WayHeader& header() const { return m_header; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const WaySpec& row = m_rows[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return row.name;
        if (role == Qt::AccessibleTextRole)
            return WayTable::tr("%1, %2 to %3, %4").arg(row.name, row.before, row.now, row.verdictText);
        if (role == Qt::AccessibleDescriptionRole)
            return row.target.isEmpty() ? row.change : WayTable::tr("%1; target %2").arg(row.change, row.target);
        return {};
    }
    QVariant headerData(int, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_header.name) : QVariant();
    }

private:
    charts::WayHeader m_header;
    std::vector<WaySpec> m_rows;
};

namespace
{

class WayDelegate : public QStyledItemDelegate
{
public:
    explicit WayDelegate(WayTable* table) : QStyledItemDelegate(table), m_table(table) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        charts::Style style = m_table->chartStyle();
        const QRectF rect(option.rect);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(rect, style.colours.sel);
            style.colours.bg = style.colours.sel;
        }
        charts::paintWayRow(*painter, rect, m_table->rows()[static_cast<std::size_t>(index.row())], style);
        if ((option.state & QStyle::State_HasFocus) && m_table->hasFocus()) {
            const charts::Painting painting(*painter);
            painter->setPen(QPen(style.colours.ink, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(rect.adjusted(1, 2, -1, -1));
        }
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_table->viewport()->width(), qRound(charts::wayRowHeight(m_table->chartStyle()))};
    }

private:
    WayTable* m_table;
};

class WayHeaderView : public QHeaderView
{
public:
    explicit WayHeaderView(WayTable* table) : QHeaderView(Qt::Horizontal, table), m_table(table) {}
    QSize sizeHint() const override { return {0, qRound(charts::wayHeaderHeight(m_table->chartStyle()))}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int) const override
    {
        painter->fillRect(rect, m_table->chartStyle().colours.bg);
        charts::paintWayHeader(*painter, QRectF(rect), m_table->header(), m_table->chartStyle());
    }

private:
    WayTable* m_table;
};

}

WayTable::WayTable(QWidget* parent) : QTableView(parent), m_model(new WayModel(this))
{
    setHorizontalHeader(new WayHeaderView(this));
    setModel(m_model);
    setItemDelegate(new WayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setProperty("ownFocus", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("KPIs, before and now"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    // The rows stand on the page, not in a field.
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT kpiActivated(rows()[static_cast<std::size_t>(index.row())].kpi);
    });
    fitRows();
}

void WayTable::setRows(charts::WayHeader header, std::vector<WaySpec> rows)
{
    const QString chosen = selectedKpi();
    m_model->set(std::move(header), std::move(rows));
    select(chosen);
    updateGeometry();
}

const std::vector<WaySpec>& WayTable::rows() const
{
    return m_model->rows();
}

const charts::WayHeader& WayTable::header() const
{
    return m_model->header();
}

void WayTable::setCompact(bool compact)
{
    m_compact = compact;
    fitRows();
}

charts::Style WayTable::chartStyle() const
{
    charts::Style style = charts::Style::screen(*this);
    style.compact = m_compact;
    return style;
}

QString WayTable::selectedKpi() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? rows()[static_cast<std::size_t>(index.row())].kpi : QString();
}

void WayTable::select(const QString& kpi)
{
    for (std::size_t i = 0; i < rows().size(); ++i)
        if (rows()[i].kpi == kpi)
            setCurrentIndex(m_model->index(static_cast<int>(i), 0));
}

QSize WayTable::sizeHint() const
{
    const charts::Style style = chartStyle();
    const double height =
        charts::wayHeaderHeight(style) + static_cast<double>(rows().size()) * charts::wayRowHeight(style);
    return {qRound(style.px(852)), qRound(height) + 1};
}

QSize WayTable::minimumSizeHint() const
{
    const charts::Style style = chartStyle();
    return {qRound(style.px(620)), qRound(charts::wayHeaderHeight(style) + 2 * charts::wayRowHeight(style))};
}

void WayTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT kpiActivated(selectedKpi());
    else
        QTableView::keyPressEvent(event);
}

void WayTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT kpiSelected(selectedKpi());
}

void WayTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitRows();
}

void WayTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(qRound(charts::wayRowHeight(chartStyle())));
    updateGeometry();
}

}
