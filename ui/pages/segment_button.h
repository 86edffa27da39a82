#pragma once
// SegmentButton: which part of the department the pages show: the whole, a saved segment, or one put together in SegmentDialog. A button
// with a menu; it follows the session, and every page with one shows the same.

#include "ui/models/session.h"

#include <QToolButton>

class QMenu;

namespace zamer::ui {

class SegmentButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SegmentButton(Session& session, QWidget* parent = nullptr);
    /// Reads the session again, in the language of the moment.
    void refresh();

private:
    void fill();
    void add(const QString& text, const audit::Segment& segment);
    void edit();
    void remove(const QString& name);

    Session& m_session;
    QMenu* m_menu;
};

/// "Website", or "Source: Website, Referral; Team: North" for one without a name; in the language of the moment.
QString segmentText(const audit::Segment& segment);
/// "Source": how people call a dimension.
QString dimensionName(const QString& dimension);

}
