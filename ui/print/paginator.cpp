#include "ui/print/paginator.h"

#include "ui/print/blocks.h"
#include "ui/print/sheet.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace zamer::ui::print {

namespace {

// The pictures of the design are drawn at 100 pixels an inch.
constexpr double kDesignPixel = 0.72;

charts::Style printStyle(bool grey)
{
    charts::Style style = charts::Style::print(sheet::kPoint, grey);
    style.scale = sheet::kPoint * kDesignPixel;
    return style;
}

struct Laid {
    const report::Section* section = nullptr;
    Pieces pieces;
    std::vector<PlacedPage> pages; // empty: the cover
};

void paintRunning(QPainter& painter, const Ground& ground, const report::Report& report, int page, int pages)
{
    const TextStyle& style = ground.text.running;
    const QColor rule = ground.style.grey(ground.style.colours.line2);
    const double head = sheet::kHeaderRule - style.leading - 5 * sheet::kPoint;
    const QString right = report.headerRight;
    const double room = ground.width - widthOf(right, style) - 12 * sheet::kPoint;
    drawLine(painter, {sheet::kLeft, head},
             QFontMetricsF(style.font()).elidedText(report.headerLeft, Qt::ElideRight, room), style);
    drawLine(painter, {sheet::kRight, head}, right, style, Side::Right);
    drawRule(painter, {sheet::kLeft, sheet::kHeaderRule}, ground.width, sheet::kRule, rule);

    const double foot = sheet::kFooterRule + 5 * sheet::kPoint;
    const QString number = Text{"%1 of %2", "%1 из %2"}.in(report.language).arg(page).arg(pages);
    drawRule(painter, {sheet::kLeft, sheet::kFooterRule}, ground.width, sheet::kRule, rule);
    drawLine(painter, {sheet::kLeft, foot}, report.footerLeft, style);
    drawLine(painter, {sheet::kRight, foot}, number, style, Side::Right);
}

QPicture picture(const std::function<void(QPainter&)>& paint)
{
    QPicture result;
    QPainter painter(&result);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter);
    painter.end();
    result.setBoundingRect(QRectF(0, 0, sheet::kWidth, sheet::kHeight).toAlignedRect());
    return result;
}

void paintPieces(QPainter& painter, const Laid& laid, const PlacedPage& page)
{
    for (const Placed& placed : page) {
        const Piece& piece = laid.pieces[placed.piece];
        const QPointF top(sheet::kLeft, sheet::kTop + placed.top);
        if (placed.withHeader)
            piece.header->paint(painter, top - QPointF(0, piece.header->height));
        if (piece.paint)
            piece.paint(painter, top);
    }
}

std::vector<Laid> layOut(const report::Report& report, const Ground& ground, const Options& options)
{
    std::vector<Laid> sections;
    for (const report::Section& section : report.sections) {
        if (options.leaveOut.count(section.id) > 0)
            continue;
        Laid laid;
        laid.section = &section;
        if (section.id != QLatin1String("cover")) {
            for (const report::Block& block : section.blocks)
                addBlock(ground, block, laid.pieces);
            laid.pages = flow(laid.pieces, sheet::kTextHeight);
        }
        sections.push_back(std::move(laid));
    }
    return sections;
}

}

Pages paginate(const report::Report& report, const Options& options)
{
    const Ground ground(printStyle(options.grey), report::Format(report.language, report.currency));
    const std::vector<Laid> sections = layOut(report, ground, options);
    Pages pages;
    pages.size = QSizeF(sheet::kWidth, sheet::kHeight);
    pages.title = report.headerLeft;
    int total = 0;
    for (const Laid& laid : sections)
        total += std::max(1, static_cast<int>(laid.pages.size()));
    for (const Laid& laid : sections) {
        pages.contents.push_back({laid.section->id, laid.section->title, pages.count()});
        if (laid.pages.empty())
            pages.pictures.push_back(picture([&](QPainter& painter) { paintCover(painter, ground, *laid.section); }));
        for (const PlacedPage& page : laid.pages) {
            const int number = pages.count() + 1;
            pages.pictures.push_back(picture([&](QPainter& painter) {
                paintRunning(painter, ground, report, number, total);
                paintPieces(painter, laid, page);
            }));
        }
    }
    return pages;
}

void replay(QPainter& painter, const QPicture& picture)
{
    // QPicture stretches itself by the resolution of what it is played on; the units of the page are the painter's own.
    painter.save();
    painter.scale(double(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                  double(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

void paintPage(QPainter& painter, const Pages& pages, int page, const QRectF& target)
{
    if (page < 0 || page >= pages.count())
        return;
    const double scale = std::min(target.width() / pages.size.width(), target.height() / pages.size.height());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    replay(painter, pages.pictures[static_cast<std::size_t>(page)]);
    painter.restore();
}

}
