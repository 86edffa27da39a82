// zamer_gallery [folder]: paints every widget in both themes into PNG files, to be looked at beside the reference
// pictures.
#include "support/gallery_data.h"
#include "ui/theme/icons.h"
#include "ui/theme/resources.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/manager_table.h"
#include "ui/widgets/stage_path_widget.h"
#include "ui/widgets/way_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace zamer;
using namespace zamer::ui;

namespace {

void save(QWidget& page, const QString& folder, const QString& name)
{
    page.ensurePolished();
    page.show();
    QCoreApplication::processEvents();
    page.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    page.hide();
}

std::unique_ptr<QWidget> overview()
{
    auto page = std::make_unique<QWidget>();
    page->resize(1244, 640);
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(24, 14, 24, 12);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(QStringLiteral("Overview"), TextRole::Title), 1);
    head->addWidget(new TextLabel(QStringLiteral("Compare"), TextRole::Small, Tone::Caption));
    auto* before = new QComboBox;
    before->addItem(QString::fromUtf8("Baseline · 2 Feb – 3 May 2026"));
    head->addWidget(before);
    auto* button = new QPushButton(icon("file-text", Tone::OnPrimary), QString::fromUtf8("Report…"));
    setPrimary(*button);
    head->addWidget(button);
    column->addLayout(head);
    auto* path = new StagePathWidget;
    path->setPath(gallery::stagePath());
    column->addWidget(path);
    column->addWidget(new Rule(Rule::Kind::Ink));
    auto* sentence = new SentenceLabel;
    sentence->setSentence(
        QString::fromUtf8("Faster and better at closing: *3 of 7 key KPIs improved, 1 worsened.* Sales rose by 7.7 M "
                          "₽ a quarter, but the 95% interval (−0.3 … +15.6) still includes zero."));
    column->addWidget(sentence);
    auto* line = new QHBoxLayout;
    line->setSpacing(36);
    auto* table = new WayTable;
    table->setRows(gallery::wayHeader(), gallery::wayRows());
    line->addWidget(table, 1);
    auto* side = new QWidget;
    side->setFixedWidth(308);
    line->addWidget(side);
    column->addLayout(line, 1);
    return page;
}

std::unique_ptr<QWidget> controls()
{
    auto page = std::make_unique<QWidget>();
    page->resize(760, 560);
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto* header = new SectionHeader(QStringLiteral("Interviews"), QStringLiteral("5 recorded"));
    auto* paste = new QPushButton(icon("clipboard-paste"), QStringLiteral("Paste"));
    paste->setFlat(true);
    header->addControl(paste);
    header->addControl(new QPushButton(icon("plus"), QStringLiteral("Add interview")));
    column->addWidget(header);
    auto* line = new QHBoxLayout;
    line->addWidget(new QPushButton(icon("arrow-left"), QStringLiteral("Back")));
    auto* off = new QPushButton(QStringLiteral("Mark done"));
    off->setEnabled(false);
    line->addWidget(off);
    auto* next = new QPushButton(icon("arrow-right", Tone::OnPrimary), QStringLiteral("Next"));
    setPrimary(*next);
    line->addWidget(next);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Windows-1251 (99%)"), QStringLiteral("UTF-8")});
    line->addWidget(combo);
    line->addWidget(new SegmentedButton({QStringLiteral("English"), QString::fromUtf8("Русский")}));
    line->addStretch();
    column->addLayout(line);
    auto* edits = new QHBoxLayout;
    auto* edit = new QLineEdit(QStringLiteral("Severny Svet"));
    auto* wrong = new QLineEdit(QString::fromUtf8("договорная"));
    setWrong(*wrong, true);
    edits->addWidget(edit);
    edits->addWidget(wrong);
    auto* check = new QCheckBox(QStringLiteral("Managers by name"));
    check->setChecked(true);
    edits->addWidget(check);
    edits->addWidget(new QCheckBox(QStringLiteral("Cover")));
    column->addLayout(edits);
    auto* error = new ErrorBar;
    error->show(QStringLiteral("The file ended in the middle of row 2,731."), QStringLiteral("Nothing was imported."),
                QStringLiteral("Export it again and drop it here."));
    column->addWidget(error);
    auto* drop =
        new DropArea(QStringLiteral("Drop more files here"), QString::fromUtf8("CSV, XLSX, ZIP, JSON · or choose…"));
    column->addWidget(drop);
    auto* strip = new ProgressStrip;
    strip->setWording([](qint64 rows, double) -> QString { return QString::number(rows) + QStringLiteral(" rows"); });
    strip->begin(QStringLiteral("Reading mango_calls_2-9.2026.xlsx"),
                 QStringLiteral("Cancel leaves the audit as it was"));
    strip->setProgress(0.68, 18240);
    column->addWidget(strip);
    column->addWidget(new EmptyState("phone", QStringLiteral("No calls yet"),
                                     QStringLiteral("Missed calls are often the cheapest growth point."),
                                     QString::fromUtf8("Import calls…")),
                      1);
    QTimer::singleShot(0, next, [next] { next->setFocus(Qt::TabFocusReason); });
    return page;
}

std::unique_ptr<QWidget> detail(Language language)
{
    auto page = std::make_unique<QWidget>();
    page->resize(1244, 730);
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(24, 8, 24, 12);
    auto* top = new QHBoxLayout;
    top->setSpacing(36);
    auto* chart = new XmrWidget;
    chart->setChart(gallery::xmr(language), QStringLiteral("Lead response time by week"));
    chart->setFixedSize(744, 308);
    top->addWidget(chart);
    auto* curve = new CurveWidget;
    curve->setChart(gallery::curve(), QStringLiteral("Conversion by age"));
    top->addWidget(curve, 1);
    column->addLayout(top);
    column->addWidget(new SectionHeader(QStringLiteral("Who changed?"),
                                        QStringLiteral("median and 95% interval, minutes, log scale; slowest first")));
    auto* table = new ManagerTable;
    table->setRows(gallery::managerHeader(), gallery::managerAxis(), gallery::managers());
    table->setFixedWidth(680);
    column->addWidget(table);
    column->addStretch();
    return page;
}

}

int main(int argc, char** argv)
{
    initResources();
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery");
    QDir().mkpath(folder);
    Theme theme(application, ThemeChoice::Light);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        const QString suffix = theme.isDark() ? QStringLiteral("-dark") : QString();
        save(*overview(), folder, QStringLiteral("overview") + suffix);
        save(*detail(theme.isDark() ? Language::Russian : Language::English), folder, QStringLiteral("kpi") + suffix);
        save(*controls(), folder, QStringLiteral("controls") + suffix);
    }
    theme.setChoice(ThemeChoice::Light);
    theme.setScale(2);
    const auto large = overview();
    large->resize(2000, 1300);
    save(*large, folder, QStringLiteral("overview-200"));
    save(*controls(), folder, QStringLiteral("controls-200"));
    theme.setScale(1);
    const auto low = overview();
    low->resize(1170, 560);
    low->findChild<WayTable*>()->setCompact(true);
    low->findChild<WayTable*>()->setFocus(Qt::TabFocusReason);
    low->findChild<WayTable*>()->selectId(QStringLiteral("nps"));
    save(*low, folder, QStringLiteral("overview-1366"));
    return 0;
}
