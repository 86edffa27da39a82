#include "ui/pages/report/sheet.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <algorithm>

namespace zamer::ui::preview {

namespace {

// Larger than the screen shows at once; beyond it a sheet is drawn less sharp than the zoom asks for.
constexpr double kMostPixels = 3000;

double sharpScale(double scale, QSizeF size)
{
    return std::min(scale, kMostPixels / std::max(size.width(), size.height()));
}

}

Sheet::Sheet(const print::Pages& pages, int page) : m_pages(pages), m_page(page)
{
    setFlag(ItemUsesExtendedStyleOption);
}

QRectF Sheet::paper() const
{
    return {QPointF(), m_pages.size};
}

QRectF Sheet::boundingRect() const
{
    return paper().adjusted(-20, -20, 20, m_numberRoom);
}

bool Sheet::isSharp(double scale) const
{
    return !m_picture.isNull() && qFuzzyCompare(m_scale, sharpScale(scale, m_pages.size));
}

void Sheet::draw(double scale)
{
    m_scale = sharpScale(scale, m_pages.size);
    m_picture = QPixmap((m_pages.size * m_scale).toSize().expandedTo(QSize(1, 1)));
    m_picture.fill(Qt::white);
    QPainter painter(&m_picture);
    print::paintPage(painter, m_pages, m_page, QRectF(QPointF(), m_pages.size * m_scale));
    painter.end();
    update();
}

void Sheet::setNumberRoom(double room)
{
    prepareGeometryChange();
    m_numberRoom = room;
}

void Sheet::forget()
{
    m_picture = {};
    m_scale = 0;
}

void Sheet::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const Tokens& tokens = widget != nullptr ? tokensFor(*widget) : lightTokens();
    const QTransform view = painter->worldTransform();
    painter->save();
    painter->resetTransform();
    // Whole pixels, so that text is as sharp as it was drawn.
    const QRectF onScreen = view.mapRect(paper());
    const QRect box(onScreen.topLeft().toPoint(), onScreen.size().toSize());
    if (m_picture.isNull()) {
        painter->fillRect(box, Qt::white);
    } else {
        painter->setRenderHint(QPainter::SmoothPixmapTransform, m_picture.size() != box.size());
        painter->drawPixmap(box, m_picture);
    }
    painter->setPen(QPen(tokens.line2, 1));
    painter->drawRect(box.adjusted(-1, -1, 0, 0));
    painter->setPen(tokens.ink2);
    painter->setFont(screenFont(scaled(size::small)));
    painter->drawText(QRect(box.left(), box.bottom() + scaled(4), box.width(), scaled(20)),
                      Qt::AlignHCenter | Qt::AlignTop, QString::number(m_page + 1));
    painter->restore();
}

}
