#pragma once
// Paginator: the report model becomes pages. Preview, printer and PDF replay the same pictures, so they cannot differ. GUI thread
// (QPicture and fonts); fonts of ui/theme must be registered before. A QPicture is in tenths of a point, its page being A4 portrait.

#include "core/report/report.h"

#include <QPicture>
#include <QSizeF>

#include <memory>
#include <set>
#include <vector>

namespace zamer::ui::print {

struct Options {
    bool grey = false;
    std::set<QString> leaveOut; // ids of sections; the cover may be left out, too
};

struct ContentsLine {
    QString id;
    QString title;
    int page = 0; // from 0
};

struct Pages {
    QSizeF size; // of a page, in the pictures' units
    std::vector<QPicture> pictures;
    std::vector<ContentsLine> contents;
    QString title;

    int count() const { return static_cast<int>(pictures.size()); }
};

Pages paginate(const report::Report& report, const Options& options = {});

/// The same in slices, for a window that must stay awake: step() until nothing is left, then take().
class Pagination
{
public:
    Pagination(std::shared_ptr<const report::Report> report, const Options& options);
    ~Pagination();
    /// Lays out one section or records one page; false: all is done.
    bool step();
    Pages take();

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// Pages that share nothing with `pages`: a QPicture that plays on two threads at once must not be one and the same.
Pages detached(const Pages& pages);
/// Plays a page in the painter's present units, whatever the resolution of its device.
void replay(QPainter& painter, const QPicture& picture);
/// Paints one page into `target`, keeping its proportions; the ground is the caller's affair.
void paintPage(QPainter& painter, const Pages& pages, int page, const QRectF& target);

}
