#include "ui/print/flow.h"

namespace zamer::ui::print {

namespace {

constexpr double kLeastShare = 0.25; // of its height that a last page holds
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

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

/// Pages filled from the top, with a break before `broken` too.
std::vector<PlacedPage> filled(const std::vector<Piece>& pieces, double pageHeight, std::size_t broken)
{
    std::vector<PlacedPage> pages(1);
    double at = 0;
    bool isInChain = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        const bool isFirst = pages.back().empty();
        const double needed = isInChain ? piece.height : chainHeight(pieces, i, pageHeight);
        if (!isFirst && (piece.newPage || i == broken || at + piece.before + needed > pageHeight)) {
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

/// Where the last page has to begin to hold its share: as late as that, never inside a chain, and not so early that the page before it is
/// left with less. None: it is well filled, begins where it was asked to, or there is no such place.
std::size_t lastBreak(const std::vector<Piece>& pieces, const std::vector<PlacedPage>& pages, double pageHeight)
{
    if (pages.size() < 2 || pieces[pages.back().front().piece].newPage)
        return kNowhere;
    const std::size_t last = pages.back().front().piece;
    const PlacedPage& before = pages[pages.size() - 2];
    double height = 0;
    for (std::size_t i = pieces.size(); i-- > before.front().piece + 1;) {
        height += pieces[i].height;
        if (height >= kLeastShare * pageHeight && i >= last)
            return kNowhere;
        if (i < last && before[i - before.front().piece].top < kLeastShare * pageHeight)
            return kNowhere;
        if (height >= kLeastShare * pageHeight && !pieces[i - 1].keepWithNext)
            return i;
        height += pieces[i].before;
    }
    return kNowhere;
}

}

std::vector<PlacedPage> flow(const std::vector<Piece>& pieces, double pageHeight)
{
    std::vector<PlacedPage> pages = filled(pieces, pageHeight, kNowhere);
    const std::size_t broken = lastBreak(pieces, pages, pageHeight);
    return broken == kNowhere ? pages : filled(pieces, pageHeight, broken);
}

}
