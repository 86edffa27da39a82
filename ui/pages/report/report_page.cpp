#include "ui/pages/report/report_page.h"

#include "core/audit/error_text.h"
#include "ui/pages/report/contents_list.h"
#include "ui/pages/report/options_pane.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/view_bar.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace zamer::ui {

namespace {

/// What a pass of the event loop may take for laying out.
constexpr int kSliceMilliseconds = 12;

bool isPrintKey(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Print) || (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_P);
}

}

ReportPage::ReportPage(Session& session, QWidget* parent)
    : Page(session, parent), m_left(new Pane(Pane::Line::Right)),
      m_count(new TextLabel(TextRole::Small, Tone::Caption)), m_hint(new TextLabel(TextRole::Caption, Tone::Caption)),
      m_contents(new preview::ContentsList), m_view(new preview::PageView), m_bar(new preview::ViewBar(*m_view)),
      m_stack(new QStackedWidget), m_options(new preview::OptionsPane), m_slices(new QTimer(this)),
      m_job(new Job<bool>(this))
{
    build();
    connectOptions();
    addShortcuts();
    m_slices->setInterval(0);
    connect(m_slices, &QTimer::timeout, this, &ReportPage::layOutSlice);
    connect(m_contents, &preview::ContentsList::leftOutChanged, this, &ReportPage::layOut);
    connect(m_contents, &preview::ContentsList::pageChosen, m_view, &preview::PageView::setCurrentPage);
    connect(m_view, &preview::PageView::pageChanged, this, [this] {
        if (!m_settling)
            m_contents->followPage(m_view->currentPage());
    });
    connect(m_job, &JobBase::progress, this,
            [this](double share, qint64 rows) { m_options->progress().setProgress(share, rows); });
}

ReportPage::~ReportPage()
{
    if (m_progress)
        m_progress->cancel();
}

QString ReportPage::keys() const
{
    return tr("PgUp / PgDn page · Ctrl+0 fit · Ctrl+G go to page · Space section on or off · Ctrl+P print");
}

void ReportPage::build()
{
    m_left->setFixedWidth(scaled(232));
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, scaled(14), 0, scaled(12));
    left->setSpacing(scaled(8));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(12), 0);
    m_title = new TextLabel(TextRole::Strong);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    left->addLayout(head);
    left->addWidget(m_contents, 1);
    m_hint->setContentsMargins(scaled(16), 0, scaled(12), 0);
    left->addWidget(m_hint->wrapping());

    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_bar);
    middle->addWidget(new Rule);
    m_stack->addWidget(m_view);
    middle->addWidget(m_stack, 1);

    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(0);
    m_line->addWidget(m_left);
    m_line->addLayout(middle, 1);
    m_line->addWidget(m_options);
    setFocusProxy(m_contents);
    retranslate();
}

void ReportPage::connectOptions()
{
    using preview::OptionsPane;
    connect(m_options, &OptionsPane::requestChanged, this, &ReportPage::read);
    connect(m_options, &OptionsPane::colourChanged, this, &ReportPage::layOut);
    connect(m_options, &OptionsPane::printRequested, this, &ReportPage::print);
    connect(m_options, &OptionsPane::pdfRequested, this, &ReportPage::askForPdf);
    connect(&m_options->progress(), &ProgressStrip::cancelled, m_job, &JobBase::cancel);
    connect(&m_options->checks(), &preview::CheckList::followed, this, [this](const preview::Check& check) {
        if (!check.kpi.isEmpty())
            Q_EMIT kpiRequested(check.kpi);
        else
            Q_EMIT actionRequested(check.action);
    });
}

void ReportPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, std::function<void()> does) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, std::move(does));
    };
    add(Qt::Key_PageDown, [this] { m_view->turn(1); });
    add(Qt::Key_PageUp, [this] { m_view->turn(-1); });
    add(QKeySequence(QStringLiteral("Ctrl+0")), [this] { m_view->fit(); });
    add(QKeySequence(QStringLiteral("Ctrl+G")), [this] { m_bar->askForPage(); });
    add(QKeySequence(QStringLiteral("Ctrl++")), [this] { m_bar->zoomBy(1); });
    add(QKeySequence(QStringLiteral("Ctrl+=")), [this] { m_bar->zoomBy(1); });
    add(QKeySequence(QStringLiteral("Ctrl+-")), [this] { m_bar->zoomBy(-1); });
}

/// Ctrl+P brings the report from any other page; here it prints.
bool ReportPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isPrintKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void ReportPage::keyPressEvent(QKeyEvent* event)
{
    if (isPrintKey(*event))
        return print();
    Page::keyPressEvent(event);
}

void ReportPage::retranslate()
{
    m_title->setText(tr("Contents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_view->setAccessibleName(tr("Pages of the report"));
    m_hint->setText(tr("Space leaves a section out or takes it in. What is left out is not printed either."));
    m_bar->retranslate();
}

void ReportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // The side column is made anew with the choices it had.
    auto* old = m_options;
    m_options = new preview::OptionsPane;
    m_options->takeChoices(*old, session().summary());
    m_line->replaceWidget(old, m_options);
    old->deleteLater();
    connectOptions();
    retranslate();
    refresh();
}

void ReportPage::refresh()
{
    if (!session().isOpen())
        return;
    m_options->setAudit(session().summary());
    read();
}

void ReportPage::read()
{
    if (m_progress)
        m_progress->cancel();
    ++m_asked;
    m_options->error().clear();
    m_options->setReady(false);
    if (m_options->lacksSnapshot()) {
        m_reading = false;
        return showNoSnapshot();
    }
    m_reading = true;
    m_progress = std::make_shared<Progress>();
    const quint64 asked = m_asked;
    session().ask<Made>(
        this,
        [request = m_options->request()](audit::Audit& audit, Progress& progress) -> Result<Made> {
            auto input = audit.reportInput(request, progress);
            if (!input)
                return tl::make_unexpected(input.error());
            auto report = std::make_shared<const report::Report>(report::build(*input));
            return Made{std::make_shared<const report::Input>(std::move(*input)), std::move(report)};
        },
        [this, asked](Result<Made> made) { take(asked, std::move(made)); }, m_progress);
}

void ReportPage::take(quint64 asked, Result<Made> made)
{
    if (asked != m_asked)
        return;
    m_reading = false;
    if (!made)
        return showFailure(made.error());
    m_input = made->input;
    m_report = made->report;
    m_contents->setSections(m_report->sections);
    m_options->checks().setChecks(
        preview::checksOf(*m_input, session().summary().snapshots, session().summary().sources, currentLanguage()));
    layOut();
}

void ReportPage::layOut()
{
    if (!m_report)
        return;
    m_options->setReady(false);
    print::Options options;
    options.grey = m_options->isGrey();
    options.leaveOut = m_contents->leftOut();
    m_pagination = std::make_unique<print::Pagination>(m_report, options);
    m_slices->start();
}

void ReportPage::layOutSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_pagination && m_pagination->step())
        if (clock.elapsed() >= kSliceMilliseconds)
            return;
    m_slices->stop();
    if (!m_pagination)
        return;
    const auto done = std::move(m_pagination);
    m_stack->setCurrentWidget(m_view);
    // Whoever just left a section out stays on it.
    m_settling = true;
    m_view->setPages(done->take());
    m_settling = false;
    m_contents->setPages(m_view->pages());
    if (!m_contents->isOnLeftOut())
        m_contents->followPage(m_view->currentPage());
    m_count->setText(tr("%n page(s)", nullptr, m_view->pageCount()));
    m_options->setReady(!m_job->isRunning());
    Q_EMIT statusMessage(tr("%n page(s) A4", nullptr, m_view->pageCount()));
    Q_EMIT laidOut();
}

}
