#include "ui/print/flow.h"

namespace zamer::ui::print {

namespace {

/// Height of the pieces from `first` on that stay together, and the index after them.
double chainHeight(const std::vector<Piece>& pieces, std::size_t first, double pageHeight)
{
    double height = pieces[first].height;
    for (std::size_t i = first; pieces[i].keepWithNext && i + 1 < pieces.size() && !pieces[i + 1].newPage; ++i) {
        const double more = pieces[i + 1].before + pieces[i + 1].height;
        // A chain longer than a page cannot be kept: it breaks where the page ends.
        if (height + more > pageHeight)
            return height;
        height += more;
    }
    return height;
}

}

std::vector<PlacedPage> flow(const std::vector<Piece>& pieces, double pageHeight)
{
    std::vector<PlacedPage> pages(1);
    double at = 0;
    bool isInChain = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        const bool isFirst = pages.back().empty();
        const double needed = isInChain ? piece.height : chainHeight(pieces, i, pageHeight);
        if (!isFirst && (piece.newPage || at + piece.before + needed > pageHeight)) {
            pages.emplace_back();
            at = 0;
        }
        Placed placed;
        placed.piece = i;
        if (pages.back().empty()) {
            placed.withHeader = piece.header != nullptr;
            at += placed.withHeader ? piece.header->height : 0;
        } else {
            at += piece.before;
        }
        placed.top = at;
        pages.back().push_back(placed);
        at += piece.height;
        isInChain = piece.keepWithNext;
    }
    return pages;
}

}
