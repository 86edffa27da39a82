#include "ui/shell/page_stack.h"

#include <algorithm>
#include <utility>

namespace zamer::ui {

PageStack::PageStack(Session& session, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_nothing(new QWidget)
{
    addWidget(m_nothing);
}

void PageStack::setStart(Page* start)
{
    m_start = start;
    addWidget(start);
    connectPage(*start);
}

void PageStack::add(PageSpec spec)
{
    m_specs.push_back(std::move(spec));
}

const PageSpec* PageStack::spec(const QString& id) const
{
    const auto found =
        std::find_if(m_specs.begin(), m_specs.end(), [&id](const PageSpec& each) { return each.id == id; });
    return found == m_specs.end() ? nullptr : &*found;
}

Page* PageStack::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

QString PageStack::currentId() const
{
    const QWidget* shown = currentWidget();
    const auto found =
        std::find_if(m_made.begin(), m_made.end(), [shown](const auto& each) { return each.second.page == shown; });
    return found == m_made.end() ? QString() : found->first;
}

void PageStack::showStart()
{
    if (m_start != nullptr)
        bring(*m_start, m_startStale);
}

void PageStack::showNothing()
{
    setCurrentWidget(m_nothing);
    Q_EMIT pageChanged();
}

bool PageStack::show(const QString& id)
{
    const PageSpec* wanted = spec(id);
    if (wanted == nullptr || !m_session.isOpen())
        return false;
    Made& made = m_made[id];
    if (made.page == nullptr)
        made.page = make(*wanted);
    bring(*made.page, made.stale);
    return true;
}

bool PageStack::answer(Request request, const QStringList& target)
{
    const auto found = std::find_if(m_specs.begin(), m_specs.end(),
                                    [request](const PageSpec& each) { return each.answers == request; });
    if (found == m_specs.end() || !show(found->id))
        return false;
    if (found->go && !target.isEmpty())
        found->go(*m_made[found->id].page, target);
    return true;
}

void PageStack::clear()
{
    if (currentWidget() != m_start)
        setCurrentWidget(m_nothing);
    // Later: a page may be the one whose signal led here.
    for (auto& [id, made] : std::exchange(m_made, {})) {
        removeWidget(made.page);
        made.page->hide();
        made.page->deleteLater();
    }
}

void PageStack::refresh()
{
    m_startStale = true;
    for (auto& [id, made] : m_made)
        made.stale = true;
    if (current() == nullptr)
        return;
    bool& stale = current() == m_start ? m_startStale : m_made[currentId()].stale;
    stale = false;
    current()->refresh();
}

Page* PageStack::make(const PageSpec& spec)
{
    Page* page = spec.make(m_session);
    page->setObjectName(spec.id);
    addWidget(page);
    connectPage(*page);
    return page;
}

void PageStack::connectPage(Page& page)
{
    connect(&page, &Page::kpiRequested, this, [this](const QString& kpi) { Q_EMIT requested(Request::Kpi, {kpi}); });
    connect(&page, &Page::kpiOfPeriodsRequested, this, [this](const QString& kpi) {
        Q_EMIT requested(Request::Kpi, {kpi, kOfPeriods});
    });
    connect(&page, &Page::stepRequested, this,
            [this](const QString& step) { Q_EMIT requested(Request::Step, {step}); });
    connect(&page, &Page::reportRequested, this, [this] { Q_EMIT requested(Request::Report, {}); });
    connect(&page, &Page::importRequested, this,
            [this](const QStringList& paths) { Q_EMIT requested(Request::Import, paths); });
    connect(&page, &Page::actionRequested, this, &PageStack::actionRequested);
    connect(&page, &Page::keysChanged, this, [this, shown = &page] {
        if (current() == shown)
            Q_EMIT pageChanged();
    });
    connect(&page, &Page::statusMessage, this, &PageStack::statusMessage);
}

void PageStack::bring(Page& page, bool& stale)
{
    const bool seen = currentWidget() == &page;
    if (std::exchange(stale, false))
        page.refresh();
    setCurrentWidget(&page);
    if (!seen)
        page.setFocus();
    Q_EMIT pageChanged();
}

}
