#pragma once
// PageSpec: a page as the shell knows it. The shell names none: app/composition.cpp gives the list, in the order of the navigation.

#include "ui/pages/page.h"

#include <functional>

namespace zamer::ui {

/// What pages, the palette and the menu ask for; a page says which of them it answers.
enum class Request { None, Kpi, Step, Report, Import };

/// After the name of a KPI that is asked for: over the two periods that are compared, not over snapshots.
inline const QString kOfPeriods = QStringLiteral("periods");

/// Beside a page's name: a count, or a warning sign with what it warns of.
struct Badge {
    QString text;
    QString warning;
};

struct PageSpec {
    QString id;
    std::function<QString()> title; // in the language of the moment
    const char* icon = "";          // of resources/icons/lucide
    bool rail = false;              // needs the width: navigation shrinks to a rail
    Request answers = Request::None;
    std::function<Page*(Session&)> make;                    // made when it is first shown
    std::function<void(Page&, const QStringList&)> go = {}; // shows the KPI, the step, the files asked for
    std::function<Badge(const Summary&)> badge = {};
};

}
