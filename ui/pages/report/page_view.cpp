#include "ui/pages/report/page_view.h"

#include "ui/pages/report/sheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace zamer::ui::preview {

namespace {

// In units of the page: tenths of a point.
constexpr double kGap = 260;
constexpr double kAround = 170;
constexpr int kNumberPixels = 26; // for the number under a sheet, at any zoom
constexpr double kUnitsPerInch = 720;
constexpr double kSmallest = 0.1;
constexpr double kLargest = 4;
constexpr double kGridZoom = 0.2;

}

PageView::PageView(QWidget* parent) : QGraphicsView(parent), m_drawing(new QTimer(this))
{
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorViewCenter);
    setBackgroundRole(QPalette::Window);
    setViewportUpdateMode(BoundingRectViewportUpdate);
    m_drawing->setInterval(0);
    connect(m_drawing, &QTimer::timeout, this, &PageView::drawNext);
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, [this] { m_drawing->start(); });
    changeEvent(nullptr);
}

void PageView::setPages(print::Pages pages)
{
    scene()->clear();
    m_sheets.clear();
    m_pages = std::move(pages);
    for (int page = 0; page < m_pages.count(); ++page) {
        auto* sheet = new Sheet(m_pages, page);
        scene()->addItem(sheet);
        m_sheets.push_back(sheet);
    }
    m_current = std::clamp(m_current, 0, std::max(0, m_pages.count() - 1));
    arrange();
    Q_EMIT pageChanged();
}

int PageView::lastShownPage() const
{
    const int shown = m_arrangement == Arrangement::Two ? 2 : 1;
    return std::min(m_current + shown, m_pages.count()) - 1;
}

void PageView::setCurrentPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, m_pages.count() - 1));
    // Pairs are those of the contents: the page asked for is the left one, unless it is the last of all.
    const int last = m_pages.count() - 1;
    m_current =
        m_arrangement == Arrangement::Two && wanted == last && last > 0 && m_current == last - 1 ? m_current : wanted;
    place();
    Q_EMIT pageChanged();
}

void PageView::turn(int direction)
{
    const int by = m_arrangement == Arrangement::One ? 1 : m_arrangement == Arrangement::Two ? 2 : columns();
    const int target = m_current + direction * by;
    if (target >= m_pages.count() || (target < 0 && m_current == 0))
        return;
    setCurrentPage(target);
}

void PageView::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement;
    m_fitted = true;
    arrange();
    Q_EMIT pageChanged();
}

double PageView::zoom() const
{
    return transform().m11() * kUnitsPerInch / logicalDpiX();
}

void PageView::setZoom(double zoom)
{
    m_fitted = false;
    const double scale = std::clamp(zoom, kSmallest, kLargest) * logicalDpiX() / kUnitsPerInch;
    setTransform(QTransform::fromScale(scale, scale));
    arrange();
    Q_EMIT zoomChanged();
}

void PageView::fit()
{
    m_fitted = true;
    arrange();
}

int PageView::columns() const
{
    if (m_arrangement == Arrangement::One)
        return 1;
    if (m_arrangement == Arrangement::Two)
        return 2;
    const double room = viewport()->width() / std::max(transform().m11(), 1e-9) - 2 * kAround + kGap;
    return std::clamp(static_cast<int>(room / (m_pages.size.width() + kGap)), 1, std::max(1, m_pages.count()));
}

/// In the grid all sheets stand in the scene; else those of the current page only.
void PageView::arrange()
{
    if (m_sheets.empty())
        return;
    if (m_fitted)
        applyFit();
    place();
    m_drawing->start();
}

void PageView::applyFit()
{
    double zoom = kGridZoom;
    if (m_arrangement != Arrangement::Grid) {
        const int across = m_arrangement == Arrangement::Two ? 2 : 1;
        const double width = across * m_pages.size.width() + (across - 1) * kGap + 2 * kAround;
        const double height = m_pages.size.height() + 2 * kAround;
        const QSize room = maximumViewportSize() - QSize(0, scaled(kNumberPixels));
        const double scale = std::min(room.width() / width, room.height() / height);
        zoom = std::clamp(scale * kUnitsPerInch / logicalDpiX(), kSmallest, kLargest);
    }
    const double scale = zoom * logicalDpiX() / kUnitsPerInch;
    setTransform(QTransform::fromScale(scale, scale));
    Q_EMIT zoomChanged();
}

void PageView::place()
{
    if (m_sheets.empty())
        return;
    const bool grid = m_arrangement == Arrangement::Grid;
    m_gridColumns = columns();
    const double width = m_pages.size.width() + kGap;
    const double numberRoom = scaled(kNumberPixels) / transform().m11();
    const double height = m_pages.size.height() + numberRoom + kGap / 2;
    for (int page = 0; page < m_pages.count(); ++page) {
        Sheet* sheet = m_sheets[static_cast<std::size_t>(page)];
        const int slot = grid ? page : page - m_current;
        sheet->setVisible(grid || (slot >= 0 && page <= lastShownPage()));
        sheet->setNumberRoom(numberRoom);
        sheet->setPos((slot % m_gridColumns) * width, (slot / m_gridColumns) * height);
    }
    const int slots = grid ? m_pages.count() : lastShownPage() - m_current + 1;
    const int across = std::min(slots, m_gridColumns);
    const int down = (slots + m_gridColumns - 1) / m_gridColumns;
    setSceneRect(
        QRectF(0, 0, across * width - kGap, down * height - kGap / 2).adjusted(-kAround, -kAround, kAround, kAround));
    if (grid)
        ensureVisible(m_sheets[static_cast<std::size_t>(m_current)], 0, 0);
    else
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    m_drawing->start();
}

bool PageView::isDrawn() const
{
    return !m_drawing->isActive();
}

void PageView::drawNext()
{
    const double scale = transform().m11() * devicePixelRatioF();
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    for (Sheet* sheet : m_sheets)
        if (sheet->isVisible() && sheet->sceneBoundingRect().intersects(seen) && !sheet->isSharp(scale))
            return sheet->draw(scale);
    // Those out of sight give their memory back.
    for (Sheet* sheet : m_sheets)
        if (!sheet->isVisible() || !sheet->sceneBoundingRect().intersects(seen))
            sheet->forget();
    m_drawing->stop();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom() * std::pow(1.1, event->angleDelta().y() / 120.0));
        return event->accept();
    }
    QGraphicsView::wheelEvent(event);
}

void PageView::changeEvent(QEvent* event)
{
    if (event != nullptr)
        QGraphicsView::changeEvent(event);
    if (event == nullptr || event->type() == QEvent::PaletteChange)
        setBackgroundBrush(tokensFor(*this).win);
}

}
