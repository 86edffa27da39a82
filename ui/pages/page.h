#pragma once
// Page: one place of the window. Pages know the session and the parts they are made of, and are blind to each other: what leads
// elsewhere they ask for by signal.

#include "ui/models/session.h"

#include <QWidget>

namespace zamer::ui {

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}
    /// Shown in the status bar: this page's keys.
    virtual QString keys() const { return {}; }
    /// Undo on this page (Ctrl+Z); false where there is nothing to undo.
    virtual bool undo() { return false; }
    /// Takes the last undoing back (Ctrl+Y); false where there is none.
    virtual bool redo() { return false; }

public Q_SLOTS:
    /// The audit, the language or the theme changed: read again what is shown.
    virtual void refresh() = 0;

Q_SIGNALS:
    void kpiRequested(const QString& kpi);
    /// The same over the two periods that Figures::ofPeriods() holds.
    void kpiOfPeriodsRequested(const QString& kpi);
    void stepRequested(const QString& step);
    void reportRequested();
    void importRequested(const QStringList& paths);
    /// An action of the window, by its name in the window's table: "snapshot", "targets", "import".
    void actionRequested(const QString& action);
    void statusMessage(const QString& text);
    /// keys() says something else now.
    void keysChanged();

protected:
    Session& session() const { return m_session; }

private:
    Session& m_session;
};

}
