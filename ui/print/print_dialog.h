#pragma once
// PrintDialog: which printer, which pages; then the pages go there. GUI thread. The one place that asks the system for printers.

#include "core/base/progress.h"
#include "ui/print/paginator.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace zamer::ui::print {

/// Opens the system's dialog over `parent` and returns at once; `chosen` gets the printer once the user agreed, `printTo` then prints.
/// `current`: the page on the screen, from 1.
void openPrintDialog(QWidget& parent, const Pages& pages, int current,
                     std::function<void(std::shared_ptr<QPrinter>)> chosen);

/// Where it prints: the printer's name, or the file it prints to.
QString nameOf(const QPrinter& printer);

/// Prints the range that was chosen in the dialog. On any thread, with pages of its own. False: the printer would not take them.
bool printChosen(QPrinter& printer, const Pages& pages);

}
