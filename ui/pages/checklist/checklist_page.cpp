#include "ui/pages/checklist/checklist_page.h"

#include "ui/models/figures.h"
#include "ui/pages/checklist/data_pane.h"
#include "ui/pages/checklist/entries_form.h"
#include "ui/pages/checklist/evidence_row.h"
#include "ui/pages/checklist/spine.h"
#include "ui/pages/checklist/step_footer.h"
#include "ui/pages/checklist/step_view.h"
#include "ui/theme/language.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace zamer::ui {

namespace {

QString idOf(const method::Step& step)
{
    return QString::fromUtf8(step.id.data(), static_cast<qsizetype>(step.id.size()));
}

}

ChecklistPage::ChecklistPage(Session& session, QWidget* parent) : Page(session, parent), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(0);
    build();
    addKeys();
    connect(&session, &Session::changed, this, &ChecklistPage::refresh);
    connect(&session, &Session::opened, this, [this] {
        m_undo.clear();
        m_current.clear();
        refresh();
    });
    connect(&Figures::of(session), &Figures::changed, this, &ChecklistPage::showStep);
    refresh();
}

void ChecklistPage::build()
{
    m_language = currentLanguage();
    if (m_view != nullptr)
        m_view->entries()->flush();
    delete m_spine;
    delete m_view;
    delete m_pane;
    m_spine = new checklist::Spine(session());
    m_view = new checklist::StepView;
    m_pane = new checklist::DataPane(session());
    m_line->addWidget(m_spine);
    m_line->addWidget(m_view, 1);
    m_line->addWidget(m_pane);
    connect(m_spine, &checklist::Spine::stepChosen, this, &ChecklistPage::openStep);
    connect(m_pane, &checklist::DataPane::kpiRequested, this, &Page::kpiRequested);
    connect(m_view->entries(), &checklist::EntriesForm::entryChanged, this,
            [this](const std::string& name, const std::string& value, const std::string&) {
                audit::StepChange change;
                change.entries.emplace_back(name, value);
                apply(std::move(change));
            });
    connect(m_view->evidence(), &checklist::EvidenceRow::filesGiven, this, [this](const QStringList& paths) {
        audit::StepChange change;
        change.evidence = paths;
        apply(std::move(change));
    });
    connect(m_view->evidence(), &checklist::EvidenceRow::openRequested, this, &ChecklistPage::openEvidence);
    const checklist::StepFooter* footer = m_view->footer();
    connect(footer, &checklist::StepFooter::backRequested, this, [this] { go(-1); });
    connect(footer, &checklist::StepFooter::nextRequested, this, [this] { go(1); });
    connect(footer, &checklist::StepFooter::doneRequested, this, [this] { setStatus(method::StepStatus::Done); });
    connect(footer, &checklist::StepFooter::reopenRequested, this,
            [this] { setStatus(method::StepStatus::InProgress); });
    connect(footer, &checklist::StepFooter::notApplicableRequested, this,
            [this](const QString& reason) { setStatus(method::StepStatus::NotApplicable, reason); });
}

void ChecklistPage::addKeys()
{
    const auto on = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    const auto done = [this] {
        m_view->entries()->flush();
        m_view->footer()->doneButton()->click();
    };
    on(Qt::ALT | Qt::Key_Left, [this] { go(-1); });
    on(Qt::ALT | Qt::Key_Right, [this] { go(1); });
    on(Qt::CTRL | Qt::Key_Return, done);
    on(Qt::CTRL | Qt::Key_Enter, done);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { m_view->evidence()->choose(); });
    on(Qt::Key_F1, [this] {
        if (const audit::StepState* now = state(m_current))
            checklist::showGuide(*now->step, this);
    });
}

QString ChecklistPage::keys() const
{
    return tr("Alt+← back · Alt+→ next · Ctrl+Shift+E evidence · Ctrl+Enter mark done · Ctrl+Z undo · F1 guide");
}

void ChecklistPage::refresh()
{
    if (!session().isOpen())
        return;
    if (m_language != currentLanguage())
        build();
    Figures::of(session()).update();
    m_spine->refresh();
    if (state(m_current) == nullptr)
        openDefault();
    else if (m_spine->chosen() != m_current)
        m_spine->choose(m_current);
    showStep();
}

/// The first step that is not settled.
void ChecklistPage::openDefault()
{
    const std::vector<audit::StepState>& steps = session().summary().steps;
    const auto open = std::find_if(steps.begin(), steps.end(), [](const audit::StepState& each) {
        return each.status == method::StepStatus::ToDo || each.status == method::StepStatus::InProgress;
    });
    if (!steps.empty())
        openStep(idOf(*(open == steps.end() ? steps.front() : *open).step));
}

void ChecklistPage::openStep(const QString& step)
{
    if (state(step) == nullptr || step == m_current)
        return;
    m_view->entries()->flush();
    m_current = step;
    m_spine->choose(step);
    showStep();
}

void ChecklistPage::showStep()
{
    const audit::StepState* now = state(m_current);
    if (now == nullptr)
        return;
    m_view->show(*now, neighbour(-1), neighbour(1), session().summary().settings);
    m_pane->show(*now->step);
}

const audit::StepState* ChecklistPage::state(const QString& step) const
{
    for (const audit::StepState& each : session().summary().steps)
        if (idOf(*each.step) == step)
            return &each;
    return nullptr;
}

const method::Step* ChecklistPage::neighbour(int steps) const
{
    const std::vector<audit::StepState>& all = session().summary().steps;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (idOf(*all[i].step) != m_current)
            continue;
        const auto other = static_cast<std::ptrdiff_t>(i) + steps;
        return other < 0 || other >= static_cast<std::ptrdiff_t>(all.size())
                   ? nullptr
                   : all[static_cast<std::size_t>(other)].step;
    }
    return nullptr;
}

void ChecklistPage::go(int steps)
{
    if (const method::Step* other = neighbour(steps))
        openStep(idOf(*other));
}

void ChecklistPage::setStatus(method::StepStatus status, const QString& reason)
{
    m_view->entries()->flush();
    audit::StepChange change;
    change.status = status;
    change.reason = reason.toStdString();
    apply(std::move(change));
}

void ChecklistPage::hideEvent(QHideEvent* event)
{
    m_view->entries()->flush();
    Page::hideEvent(event);
}

}
