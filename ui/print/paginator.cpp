#include "ui/print/paginator.h"

#include "ui/print/blocks.h"
#include "ui/print/sheet.h"
#include "ui/theme/fonts.h"

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

Laid layOut(const report::Section& section, const Ground& ground)
{
    Laid laid;
    laid.section = &section;
    if (section.id == QLatin1String("cover"))
        return laid;
    for (const report::Block& block : section.blocks)
        addBlock(ground, block, laid.pieces);
    laid.pages = flow(laid.pieces, sheet::kTextHeight);
    return laid;
}

}

struct Pagination::Data {
    Data(std::shared_ptr<const report::Report> made, const Options& options)
        : report(std::move(made)), ground(printStyle(options.grey), report::Format(report->language, report->currency))
    {
        for (const report::Section& each : report->sections)
            if (options.leaveOut.count(each.id) == 0)
                wanted.push_back(&each);
        pages.size = QSizeF(sheet::kWidth, sheet::kHeight);
        pages.title = report->headerLeft;
    }

    void record(const Laid& from)
    {
        if (page == 0)
            pages.contents.push_back({from.section->id, from.section->title, pages.count()});
        const int number = pages.count() + 1;
        pages.pictures.push_back(picture([&](QPainter& painter) {
            if (from.pages.empty())
                return paintCover(painter, ground, *from.section);
            paintRunning(painter, ground, *report, number, total);
            paintPieces(painter, from, from.pages[page]);
        }));
        if (++page >= from.pages.size()) {
            page = 0;
            ++section;
        }
    }

    std::shared_ptr<const report::Report> report;
    Ground ground;
    std::vector<const report::Section*> wanted;
    std::vector<Laid> laid; // all of them before the first page: pages say how many there are
    int total = 0;
    std::size_t section = 0; // what is recorded next
    std::size_t page = 0;
    Pages pages;
};

Pagination::Pagination(std::shared_ptr<const report::Report> report, const Options& options)
{
    registerFonts();
    m_data = std::make_unique<Data>(std::move(report), options);
}

Pagination::~Pagination() = default;

bool Pagination::step()
{
    Data& data = *m_data;
    if (data.laid.size() < data.wanted.size()) {
        data.laid.push_back(layOut(*data.wanted[data.laid.size()], data.ground));
        data.total += std::max(1, static_cast<int>(data.laid.back().pages.size()));
    } else if (data.section < data.laid.size()) {
        data.record(data.laid[data.section]);
    }
    return data.laid.size() < data.wanted.size() || data.section < data.laid.size();
}

Pages Pagination::take()
{
    return std::move(m_data->pages);
}

Pages paginate(const report::Report& report, const Options& options)
{
    Pagination pagination({std::shared_ptr<const void>(), &report}, options);
    while (pagination.step()) {
    }
    return pagination.take();
}

Pages detached(const Pages& pages)
{
    Pages copy = pages;
    for (QPicture& picture : copy.pictures) {
        const QRect bounds = picture.boundingRect();
        QPicture own;
        own.setData(picture.data(), picture.size());
        own.setBoundingRect(bounds);
        picture = own;
    }
    return copy;
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
