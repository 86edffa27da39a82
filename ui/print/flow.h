#pragma once
// Flow: puts pieces one below the other on pages. A piece is never cut; pieces that are kept with the next one move to the next page
// together; the header of a table stands again on every page that the table reaches; a last page is never left with a line or two. Pure,
// but for what the pieces paint.

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace zamer::ui::print {

using Paint = std::function<void(QPainter&, QPointF top)>;

struct Repeated {
    double height = 0;
    Paint paint;
};

struct Piece {
    double height = 0;
    double before = 0; // white space above; not at the top of a page
    bool keepWithNext = false;
    bool newPage = false;
    Paint paint;
    std::shared_ptr<const Repeated> header; // drawn above this piece where it comes first on a page
};

struct Placed {
    std::size_t piece = 0;
    double top = 0;          // from the top of the text area; of the piece itself, below a repeated header
    bool withHeader = false; // the header stands again, right above
};
using PlacedPage = std::vector<Placed>;

std::vector<PlacedPage> flow(const std::vector<Piece>& pieces, double pageHeight);

}
