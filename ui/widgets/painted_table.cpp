#include "ui/widgets/painted_table.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace zamer::ui {

class PaintedTable::Model : public QAbstractTableModel
{
public:
    explicit Model(PaintedTable* table) : QAbstractTableModel(table), m_table(table) {}
    void reset()
    {
        beginResetModel();
        m_rows = m_table->rowCount();
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return m_table->rowText(index.row());
        if (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole)
            return m_table->rowDescription(index.row());
        return {};
    }

private:
    PaintedTable* m_table;
    int m_rows = 0;
};

namespace {

class RowDelegate : public QStyledItemDelegate
{
public:
    explicit RowDelegate(PaintedTable* table) : QStyledItemDelegate(table), m_table(table) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        charts::Style style = m_table->chartStyle();
        const QRectF rect(option.rect);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(rect, style.colours.sel);
            style.colours.bg = style.colours.sel;
        }
        m_table->paintRow(*painter, rect, index.row(), style);
        if (index.row() == m_table->rowCount() - 1)
            painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), style.colours.line);
        if ((option.state & QStyle::State_HasFocus) && m_table->showsFocus())
            // Two lines, not a frame: the texts begin at the very edge of the row.
            for (const double y : {rect.top(), rect.bottom() - 2})
                painter->fillRect(QRectF(rect.left(), y, rect.width(), 2), style.colours.ink);
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_table->viewport()->width(), qRound(m_table->rowHeight(m_table->chartStyle()))};
    }

private:
    PaintedTable* m_table;
};

class PaintedHeader : public QHeaderView
{
public:
    explicit PaintedHeader(PaintedTable* table) : QHeaderView(Qt::Horizontal, table), m_table(table) {}
    QSize sizeHint() const override { return {0, qRound(m_table->headerHeight(m_table->chartStyle()))}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int) const override
    {
        const charts::Style style = m_table->chartStyle();
        painter->fillRect(rect, style.colours.bg);
        m_table->paintHeader(*painter, QRectF(rect), style);
    }

private:
    PaintedTable* m_table;
};

}

PaintedTable::PaintedTable(QWidget* parent) : QTableView(parent), m_model(new Model(this))
{
    setHorizontalHeader(new PaintedHeader(this));
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setProperty("ownFocus", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    // The rows stand on the page, not in a field.
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT idActivated(rowId(index.row())); });
}

charts::Style PaintedTable::chartStyle() const
{
    return charts::Style::screen(*this);
}

QString PaintedTable::selectedId() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? rowId(index.row()) : QString();
}

void PaintedTable::selectId(const QString& id)
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowId(row) == id)
            setCurrentIndex(m_model->index(row, 0));
}

void PaintedTable::rowsChanged()
{
    m_model->reset();
    fitRows();
}

QSize PaintedTable::sizeHint() const
{
    const charts::Style style = chartStyle();
    return {qRound(style.px(designWidth())), qRound(headerHeight(style)) + rowCount() * qRound(rowHeight(style))};
}

QSize PaintedTable::minimumSizeHint() const
{
    const charts::Style style = chartStyle();
    return {qRound(style.px(designWidth() * 0.7)),
            qRound(headerHeight(style)) + qMin(rowCount(), 3) * qRound(rowHeight(style))};
}

void PaintedTable::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_keyboard = reason != Qt::MouseFocusReason && reason != Qt::OtherFocusReason;
    // A table that is reached without a chosen row would show nothing.
    if (m_keyboard && !currentIndex().isValid() && rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    QTableView::focusInEvent(event);
}

void PaintedTable::keyPressEvent(QKeyEvent* event)
{
    m_keyboard = true;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && plain && currentIndex().isValid())
        Q_EMIT idActivated(selectedId());
    else if (plain && event->key() == Qt::Key_Home)
        setCurrentIndex(m_model->index(0, 0));
    else if (plain && event->key() == Qt::Key_End)
        setCurrentIndex(m_model->index(rowCount() - 1, 0));
    else
        QTableView::keyPressEvent(event);
}

void PaintedTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() < rowCount())
        Q_EMIT idSelected(rowId(current.row()));
}

void PaintedTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        fitRows();
}

void PaintedTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(qRound(rowHeight(chartStyle())));
    updateGeometry();
    viewport()->update();
}

}
