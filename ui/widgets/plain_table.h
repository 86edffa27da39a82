#pragma once
// PlainTable: rows of text between hairlines, as the pages' lists are. A cell's model may say its tone (ToneRole), that
// it is strong (StrongRole) or small (SmallRole); numbers align by Qt::TextAlignmentRole. Its size hint holds up to
// `most` rows, so that it stands in a scrolling page.

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace zamer::ui {

enum PlainRole { ToneRole = Qt::UserRole + 100, StrongRole, SmallRole };

class PlainTable : public QTableView
{
    Q_OBJECT

public:
    explicit PlainTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// In design pixels.
    void setRowHeight(int pixels);
    void setMostRows(int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowSelected(int row);
    /// Enter or a double click.
    void rowActivated(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_rowHeight;
    int m_most = 12;
};

/// Paints a cell of a PlainTable; a delegate of one's own begins with paintGround().
class PlainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
};

}
