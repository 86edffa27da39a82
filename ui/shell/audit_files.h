#pragma once
// AuditFiles: making, choosing, opening and closing audits: dialogs for names, then the session's work, told by signals. One at a time.

#include "ui/models/recent_audits.h"

namespace zamer::ui {

class AuditFiles : public QObject
{
    Q_OBJECT
public:
    AuditFiles(Session& session, RecentAudits& recent, QWidget& window);

    void make();
    void choose();
    void demo();
    void open(const QString& path);
    /// The session was asked to open it already.
    void await(const QString& path);
    void close();
    bool isOpening() const { return m_opening; }
    /// The name of the file being opened.
    const QString& opening() const { return m_name; }

Q_SIGNALS:
    /// "Opening severny.zamer": nothing of it can be shown yet.
    void begun(const QString& what, bool canCancel);
    void opened();
    void failed(const zamer::Error& error);

private:
    void begin(const QString& what, const QString& path, bool canCancel);
    QString suggestedPath(const QString& client) const;

    Session& m_session;
    RecentAudits& m_recent;
    QWidget& m_window;
    QString m_name;
    bool m_opening = false;
};

}
