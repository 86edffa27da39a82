#include "ui/pages/kpis/kpis_page.h"

#include "ui/pages/kpis/kpi_detail.h"
#include "ui/pages/kpis/kpi_list.h"

#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedLayout>

namespace zamer::ui {

KpisPage::KpisPage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedLayout(this)), m_list(new kpis::KpiList(session)),
      m_detail(new kpis::KpiDetail(session))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    setFocusProxy(m_list);
    connect(m_list, &kpis::KpiList::opened, this, [this](const QString& kpi) { open(kpi); });
    connect(m_detail, &kpis::KpiDetail::backRequested, this, &KpisPage::showList);
    connect(m_detail, &kpis::KpiDetail::otherRequested, this, &KpisPage::goBy);
    connect(m_detail, &kpis::KpiDetail::saved, this,
            [this](const QString& path) { Q_EMIT statusMessage(tr("Rows saved: %1").arg(path)); });
    connect(m_detail, &kpis::KpiDetail::importRequested, this,
            [this] { Q_EMIT actionRequested(QStringLiteral("import")); });
    connect(m_detail, &kpis::KpiDetail::snapshotRequested, this,
            [this] { Q_EMIT actionRequested(QStringLiteral("snapshot")); });
    connect(m_detail, &kpis::KpiDetail::measureRequested, this,
            [this] { Q_EMIT actionRequested(QStringLiteral("measure")); });
    const auto onKey = [this](const QKeySequence& keys, auto call) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, call);
    };
    onKey(Qt::ALT | Qt::Key_Up, [this] { goBy(-1); });
    onKey(Qt::ALT | Qt::Key_Down, [this] { goBy(1); });
    onKey(Qt::CTRL | Qt::Key_T, [this] {
        if (!current().isEmpty())
            m_detail->toggleTable();
    });
    onKey(Qt::ALT | Qt::Key_S, [this] {
        if (!current().isEmpty())
            m_detail->toggleRecorded();
    });
    onKey(Qt::ALT | Qt::Key_W, [this] {
        if (!current().isEmpty())
            m_detail->toggleWhatIf();
    });
}

QString KpisPage::keys() const
{
    return current().isEmpty() ? tr("Enter opens a KPI · Ctrl+K go to…")
                               : tr("Alt+↑ / Alt+↓ other KPI · Enter rows · Ctrl+T as tables · Alt+S recorded · Alt+W "
                                    "what if · F1 definition · Esc back");
}

QString KpisPage::current() const
{
    return m_stack->currentWidget() == m_detail ? m_detail->kpi() : QString();
}

void KpisPage::open(const QString& kpi, Of of)
{
    if (kpi.isEmpty()) {
        showList();
        return;
    }
    Figures::of(session()).update();
    m_detail->setFigures(of == Of::Periods ? Figures::ofPeriods(session()) : Figures::of(session()));
    m_detail->open(kpi);
    m_stack->setCurrentWidget(m_detail);
    setFocusProxy(m_detail);
    m_detail->setFocus();
    Q_EMIT keysChanged();
}

void KpisPage::showList()
{
    const QString last = m_detail->kpi();
    m_stack->setCurrentWidget(m_list);
    setFocusProxy(m_list);
    m_list->select(last);
    m_list->setFocus();
    Q_EMIT keysChanged();
}

void KpisPage::goBy(int step)
{
    const QStringList order = m_list->order();
    const qsizetype at = order.indexOf(current());
    if (at >= 0)
        open(order.at((at + step + order.size()) % order.size()),
             m_detail->figures().isOfPeriods() ? Of::Periods : Of::Snapshots);
}

void KpisPage::refresh()
{
    m_list->refresh();
    m_detail->refresh();
    Figures::of(session()).update();
}

void KpisPage::keyPressEvent(QKeyEvent* event)
{
    const bool isDetail = !current().isEmpty();
    if (isDetail && event->key() == Qt::Key_F1)
        m_detail->explain();
    else if (isDetail && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_detail->enterRows();
    else if (isDetail && event->key() == Qt::Key_Escape) {
        if (!m_detail->widen())
            showList();
    } else
        Page::keyPressEvent(event);
}

void KpisPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && session().isOpen())
        refresh();
}

}
