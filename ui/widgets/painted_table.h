#pragma once
// PaintedTable: a table whose rows are painted as a whole and read out as a whole. Up and down choose, Enter or a click
// activates. Its size hint holds every row, so that it stands in a scrolling page without a bar of its own. What a row
// shows is the subclass's.

#include "ui/charts/style.h"

#include <QTableView>

namespace zamer::ui {

class PaintedTable : public QTableView
{
    Q_OBJECT

public:
    explicit PaintedTable(QWidget* parent = nullptr);

    // Empty by default and not pure: the views of Qt ask for sizes while they are made and unmade.
    virtual int rowCount() const { return 0; }
    virtual QString rowId(int) const { return {}; }
    /// What a screen reader says of a row, and what it adds when asked.
    virtual QString rowText(int) const { return {}; }
    virtual QString rowDescription(int) const { return {}; }
    virtual double headerHeight(const charts::Style&) const { return 0; }
    virtual double rowHeight(const charts::Style&) const { return 1; }
    virtual double designWidth() const { return 0; }
    virtual void paintHeader(QPainter&, const QRectF&, const charts::Style&) const {}
    virtual void paintRow(QPainter&, const QRectF&, int, const charts::Style&) const {}

    virtual charts::Style chartStyle() const;
    QString selectedId() const;
    void selectId(const QString& id);
    /// Whether the keyboard is here: a row reached by mouse shows no focus.
    bool showsFocus() const { return m_keyboard && hasFocus(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void idSelected(const QString& id);
    void idActivated(const QString& id);

protected:
    /// After the rows have changed. Virtual calls: never from a constructor.
    void rowsChanged();
    void fitRows();
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    class Model;
    Model* m_model;
    bool m_keyboard = false;
};

}
