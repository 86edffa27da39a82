#pragma once
// PageView: the sheets of a report as they will be printed: one, two side by side, or all in a grid. Sheets are drawn one an event loop
// pass, those on the screen first, so that turning pages and zooming never block the window. GUI thread.

#include "ui/print/paginator.h"

#include <QGraphicsView>

#include <set>

class QTimer;

namespace zamer::ui::preview {

class Sheet;

class PageView : public QGraphicsView
{
    Q_OBJECT
public:
    enum class Arrangement { One, Two, Grid };

    explicit PageView(QWidget* parent = nullptr);

    /// Keeps the page and the zoom where it can.
    void setPages(print::Pages pages);
    const print::Pages& pages() const { return m_pages; }
    int pageCount() const { return m_pages.count(); }
    /// The first page that is shown, from 0.
    int currentPage() const { return m_current; }
    /// The last page that is shown beside it.
    int lastShownPage() const;
    void setCurrentPage(int page);
    /// One arrangement further: a page, a pair, a screen of the grid.
    void turn(int direction);

    Arrangement arrangement() const { return m_arrangement; }
    void setArrangement(Arrangement arrangement);

    /// 1 = the size of the paper.
    double zoom() const;
    void setZoom(double zoom);
    bool isFitted() const { return m_fitted; }
    void fit();
    /// Nothing waits to be drawn; for tests.
    bool isDrawn() const;

Q_SIGNALS:
    void pageChanged();
    void zoomChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void place();
    void applyFit();
    void drawNext();
    int columns() const;

    print::Pages m_pages;
    std::vector<Sheet*> m_sheets;
    QTimer* m_drawing;
    Arrangement m_arrangement = Arrangement::Two;
    int m_current = 0;
    bool m_fitted = true;
    int m_gridColumns = 1;
};

}
