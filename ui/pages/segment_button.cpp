#include "ui/pages/segment_button.h"

#include "ui/pages/segment_dialog.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace zamer::ui {

namespace {

struct Named {
    const char* dimension;
    const char* name;
};
constexpr Named kNames[] = {
    {"manager", QT_TRANSLATE_NOOP("SegmentButton", "Manager")},
    {"team", QT_TRANSLATE_NOOP("SegmentButton", "Team")},
    {"source", QT_TRANSLATE_NOOP("SegmentButton", "Source")},
    {"pipeline", QT_TRANSLATE_NOOP("SegmentButton", "Pipeline")},
    {"region", QT_TRANSLATE_NOOP("SegmentButton", "Region")},
    {"product", QT_TRANSLATE_NOOP("SegmentButton", "Product")},
    {"channel", QT_TRANSLATE_NOOP("SegmentButton", "Channel")},
    {"group", QT_TRANSLATE_NOOP("SegmentButton", "Group of the survey")},
    {"scenario", QT_TRANSLATE_NOOP("SegmentButton", "Scenario")},
};

}

QString dimensionName(const QString& dimension)
{
    for (const Named& named : kNames)
        if (dimension == QLatin1String(named.dimension))
            return QCoreApplication::translate("SegmentButton", named.name);
    return dimension;
}

QString segmentText(const audit::Segment& segment)
{
    if (!segment.name.isEmpty())
        return segment.name;
    QStringList parts;
    for (const auto& [dimension, keys] : segment.filter.keys) {
        QStringList words;
        for (const std::string& key : keys)
            words << (key == "(none)" ? QCoreApplication::translate("SegmentButton", "(none)")
                                      : QString::fromStdString(key));
        parts << dimensionName(QString::fromStdString(dimension)) + QStringLiteral(": ") +
                     words.join(QStringLiteral(", "));
    }
    return parts.join(QStringLiteral("; "));
}

SegmentButton::SegmentButton(Session& session, QWidget* parent)
    : QToolButton(parent), m_session(session), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("segment"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(ui::icon("filter"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SegmentButton::fill);
    connect(&session, &Session::changed, this, &SegmentButton::refresh);
    refresh();
}

void SegmentButton::refresh()
{
    const audit::Segment& segment = m_session.segment();
    const bool whole = segment.filter.isEmpty();
    const QString text = whole ? tr("Whole department") : segmentText(segment);
    // The whole is the usual case: its button is small, a segment says its name.
    setToolButtonStyle(whole ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setText(fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * 24));
    setToolTip(whole ? tr("Every figure is of the whole department. Choose a segment to look at a part of it.")
                     : tr("Every figure on this page is of this segment: %1").arg(text));
    setAccessibleName(tr("Segment: %1").arg(text));
}

void SegmentButton::add(const QString& text, const audit::Segment& segment)
{
    QAction* action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(segment.filter == m_session.segment().filter);
    connect(action, &QAction::triggered, this, [this, segment] { m_session.look(segment); });
}

void SegmentButton::fill()
{
    m_menu->clear();
    add(tr("Whole department"), {});
    const std::vector<audit::Segment>& saved = m_session.summary().segments;
    if (!saved.empty())
        m_menu->addSeparator();
    for (const audit::Segment& segment : saved)
        add(segment.name, segment);
    m_menu->addSeparator();
    const audit::Segment& now = m_session.segment();
    connect(m_menu->addAction(now.filter.isEmpty() ? tr("Other segment…") : tr("Change the segment…")),
            &QAction::triggered, this, &SegmentButton::edit);
    if (!now.name.isEmpty())
        connect(m_menu->addAction(tr("Remove “%1”").arg(now.name)), &QAction::triggered, this,
                [this, name = now.name] { remove(name); });
}

void SegmentButton::edit()
{
    auto* dialog = new SegmentDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SegmentButton::remove(const QString& name)
{
    m_session.change(
        this, [name](audit::Audit& audit, Progress&) { return audit.removeSegment(name); },
        [this](Status done) {
            if (done)
                m_session.look({{}, m_session.segment().filter});
        });
}

}
