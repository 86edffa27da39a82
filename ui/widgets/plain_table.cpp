#include "ui/widgets/plain_table.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace zamer::ui {

PlainTable::PlainTable(QWidget* parent) : QTableView(parent), m_rowHeight(size::rowTable)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new PlainDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setRowHeight(size::rowTable);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
}

void PlainTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    const auto refit = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refit);
}

void PlainTable::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
    verticalHeader()->setDefaultSectionSize(scaled(pixels));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void PlainTable::setMostRows(int most)
{
    m_most = most;
    updateGeometry();
}

QSize PlainTable::sizeHint() const
{
    const int rows = model() == nullptr ? 0 : qMin(m_most, model()->rowCount());
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : scaled(2);
    return {scaled(200), horizontalHeader()->sizeHint().height() + rows * scaled(m_rowHeight) + bar};
}

QSize PlainTable::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

void PlainTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT rowSelected(current.row());
}

void PlainTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid() && state() != EditingState)
        Q_EMIT rowActivated(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void PlainDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Tokens& tokens = tokensFor(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens.sel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if ((option.state & QStyle::State_HasFocus) && option.widget != nullptr && option.widget->hasFocus()) {
        painter.setPen(QPen(tokens.ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
}

void PlainDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const bool small = index.data(SmallRole).toBool();
    const bool strong = index.data(StrongRole).toBool();
    const QVariant tone = index.data(ToneRole);
    painter->setFont(
        screenFont((small ? size::small : size::body) * uiScale(), strong ? QFont::Medium : QFont::Normal));
    painter->setPen(colour(tokensFor(option.palette), tone.isValid() ? tone.value<Tone>() : Tone::Ink));
    const QVariant align = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = align.isValid() ? Qt::Alignment(align.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    const QRect box = option.rect.adjusted(scaled(6), 0, -scaled(6), 0);
    const QString text = index.data().toString();
    painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

}
