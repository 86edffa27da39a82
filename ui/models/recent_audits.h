#pragma once
// RecentAudits: the audits that were open on this computer, newest first, each with what the start page shows of it. Remembered in
// QSettings; a summary is as old as the last time its audit was open here, and no file is read for it. GUI thread.

#include "ui/models/session.h"

#include <QDateTime>

#include <array>

namespace zamer::ui {

struct RecentStep {
    QString id;
    QDate due;
};

struct RecentAudit {
    QString path;
    QString client;
    QString business;
    QString crm;
    QDate goLive;
    QDateTime opened;
    std::array<int, 4> settled{}; // of six steps of each stage: done or not applicable
    QVector<RecentStep> open;     // steps still to do, the earliest due first
    qint64 bytes = 0;

    bool isFinished() const { return settled == std::array<int, 4>{6, 6, 6, 6}; }
    /// 0..3, the first stage with something to do; 4 when all is done.
    int currentStage() const;
};

/// What the list remembers of an open audit.
RecentAudit recentOf(const Summary& summary, const QDateTime& opened);

class RecentAudits : public QObject
{
    Q_OBJECT
public:
    explicit RecentAudits(QObject* parent = nullptr);

    const QVector<RecentAudit>& list() const { return m_list; }
    void remember(const RecentAudit& audit);
    /// Off the list; the file stays.
    void forget(const QString& path);

Q_SIGNALS:
    void changed();

private:
    void save() const;

    QVector<RecentAudit> m_list;
};

}
