#include "ui/pages/data/choice_table.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>

namespace zamer::ui::data {

namespace {

class ChoiceDelegate : public PlainDelegate
{
public:
    ChoiceDelegate(std::function<Choices()> choices, ChoiceTable* table)
        : PlainDelegate(table), m_choices(std::move(choices))
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        paintGround(*painter, option);
        const Tokens& tokens = tokensFor(option.palette);
        const bool look = index.data(WarnedRole).toBool();
        const bool leftOut = index.data(FaintRole).toBool();
        const int arrow = scaled(16);
        const int side = scaled(12);
        const int middle = option.rect.center().y();
        painter->drawPixmap(QPoint(option.rect.left() + scaled(2), middle - side / 2),
                            iconPixmap("arrow-right", tokens.ink3, side, painter->device()->devicePixelRatioF()));
        const QRect box = option.rect.adjusted(arrow + scaled(2), scaled(3), -scaled(4), -scaled(4));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look ? tokens.warn : tokens.line, look ? 1.5 : 1));
        painter->setBrush(tokens.field);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setFont(screenFont(size::small * uiScale()));
        painter->setPen(leftOut ? tokens.ink3 : tokens.ink);
        const QRect words = box.adjusted(scaled(10), 0, -scaled(24), 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->drawPixmap(QPoint(box.right() - scaled(20), middle - scaled(7)),
                            iconPixmap("chevron-down", leftOut ? tokens.ink3 : tokens.ink, scaled(14),
                                       painter->device()->devicePixelRatioF()));
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* combo = new QComboBox(parent);
        combo->setMaxVisibleItems(24);
        for (const auto& [shown, value] : m_choices())
            combo->addItem(shown, value);
        auto* self = const_cast<ChoiceDelegate*>(this);
        connect(combo, &QComboBox::activated, self, [self, combo] {
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
            static_cast<QWidget*>(self->parent())->setFocus();
        });
        combo->view()->window()->installEventFilter(self);
        QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
        return combo;
    }
    /// The list of the combo takes the focus: that must not close the editor it belongs to.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (auto* list = qobject_cast<QWidget*>(watched); list != nullptr && list->isWindow()) {
            if (event->type() == QEvent::Hide)
                closeLater(*list);
            return false;
        }
        if (event->type() == QEvent::FocusOut) {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
                return false;
        }
        return PlainDelegate::eventFilter(watched, event);
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* combo = static_cast<QComboBox*>(editor);
        combo->setCurrentIndex(qMax(0, combo->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect.adjusted(scaled(18), scaled(1), -scaled(4), -scaled(2)));
    }

private:
    /// Without a list there is nothing to choose: the cell is a cell again. Later, as a choice is told after its list closed.
    void closeLater(QWidget& list)
    {
        const QPointer<QWidget> combo = list.parentWidget();
        QMetaObject::invokeMethod(
            this,
            [this, combo] {
                if (combo == nullptr)
                    return;
                Q_EMIT closeEditor(combo, RevertModelCache);
                static_cast<QWidget*>(parent())->setFocus();
            },
            Qt::QueuedConnection);
    }

    std::function<Choices()> m_choices;
};

}

ChoiceTable::ChoiceTable(QWidget* parent) : PlainTable(parent)
{
    setRowHeight(31);
    connect(this, &PlainTable::rowActivated, this, &ChoiceTable::choose);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == m_column)
            choose(index.row());
    });
}

void ChoiceTable::setChoices(int column, std::function<Choices()> choices)
{
    m_column = column;
    setItemDelegateForColumn(column, new ChoiceDelegate(std::move(choices), this));
}

void ChoiceTable::choose(int row)
{
    const QModelIndex index = model()->index(row, m_column);
    setCurrentIndex(index);
    if (index.flags() & Qt::ItemIsEditable)
        edit(index);
}

bool ChoiceTable::focusNextPrevChild(bool next)
{
    const int row = currentIndex().row() + (next ? 1 : -1);
    if (!hasFocus() || row < 0 || row >= model()->rowCount())
        return PlainTable::focusNextPrevChild(next);
    setCurrentIndex(model()->index(row, m_column));
    return true;
}

void ChoiceTable::keyPressEvent(QKeyEvent* event)
{
    const bool open = event->key() == Qt::Key_F4 || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space ||
                      (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier);
    if (open && currentIndex().isValid())
        choose(currentIndex().row());
    else
        PlainTable::keyPressEvent(event);
}

void ConfidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const Tokens& tokens = tokensFor(option.palette);
    QRect words = option.rect.adjusted(scaled(6), 0, 0, 0);
    if (!index.data(FaintRole).toBool()) {
        const QRect bar(words.left(), words.center().y() - scaled(3), scaled(56), scaled(6));
        const double share = index.data(ShareRole).toDouble();
        const bool look = index.data(WarnedRole).toBool();
        painter->setPen(tokens.line2);
        painter->setBrush(tokens.bg);
        painter->drawRect(bar.adjusted(0, 0, -1, -1));
        painter->fillRect(QRect(bar.left(), bar.top(), qRound(bar.width() * share), bar.height()),
                          look ? tokens.ink2 : tokens.ink);
        words.setLeft(bar.right() + scaled(4));
    }
    painter->setFont(screenFont(size::small * uiScale()));
    painter->setPen(tokens.ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(WarnedRole).toBool() || index.data().toString().isEmpty()) {
        PlainDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(*painter, option);
    const Tokens& tokens = tokensFor(option.palette);
    const int side = scaled(13);
    painter->drawPixmap(QPoint(option.rect.left() + scaled(6), option.rect.center().y() - side / 2),
                        iconPixmap("triangle-alert", tokens.warn, side, painter->device()->devicePixelRatioF()));
    painter->setFont(screenFont(size::small * uiScale()));
    painter->setPen(tokens.warn);
    const QRect words = option.rect.adjusted(scaled(24), 0, -scaled(6), 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

}
