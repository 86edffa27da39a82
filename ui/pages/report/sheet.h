#pragma once
// Sheet: one page in the view, in units of the page. It shows the picture it has, sharp or not yet; draw() makes a sharp one.

#include "ui/print/paginator.h"

#include <QGraphicsItem>
#include <QPixmap>

namespace zamer::ui::preview {

class Sheet : public QGraphicsItem
{
public:
    Sheet(const print::Pages& pages, int page);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    bool isSharp(double scale) const;
    /// `scale`: device pixels for a unit of the page.
    void draw(double scale);
    void forget();
    /// Under the sheet, for its number; in units of the page.
    void setNumberRoom(double room);

private:
    QRectF paper() const;

    const print::Pages& m_pages;
    int m_page;
    double m_scale = 0;
    double m_numberRoom = 0;
    QPixmap m_picture;
};

}
