#include "ui/print/print_dialog.h"

#include "ui/print/pdf.h"

#include <QPrintDialog>
#include <QPrinter>

namespace zamer::ui::print {

void openPrintDialog(QWidget& parent, const Pages& pages, int current,
                     std::function<void(std::shared_ptr<QPrinter>)> chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(pages.title);
    auto* dialog = new QPrintDialog(printer.get(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                       QAbstractPrintDialog::PrintCurrentPage | QAbstractPrintDialog::PrintCollateCopies |
                       QAbstractPrintDialog::PrintShowPageSize);
    dialog->setMinMax(1, pages.count());
    dialog->setFromTo(1, pages.count());
    dialog->setPrintRange(QAbstractPrintDialog::AllPages);
    // The dialog holds the printer as long as it is there.
    QObject::connect(dialog, &QDialog::accepted, &parent, [printer, current, chosen = std::move(chosen)] {
        if (printer->printRange() == QPrinter::CurrentPage)
            printer->setFromTo(current, current);
        else if (printer->printRange() == QPrinter::AllPages)
            printer->setFromTo(0, 0);
        chosen(printer);
    });
    dialog->open();
}

QString nameOf(const QPrinter& printer)
{
    return printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
}

bool printChosen(QPrinter& printer, const Pages& pages)
{
    return printTo(printer, pages, printer.fromPage(), printer.toPage());
}

}
