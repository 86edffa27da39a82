#pragma once
// SessionAudit: a session with a new audit in a folder of its own, for tests of pages. Keys go into the folder, too.

#include "ui/models/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace zamer::test {

class SessionAudit
{
public:
    SessionAudit()
    {
        qputenv("ZAMER_KEYS", path(QStringLiteral("keys")).toUtf8());
        qputenv("ZAMER_USER", "Natalia Voronina");
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    bool create()
    {
        Settings settings;
        settings.client = QStringLiteral("Severny Svet");
        settings.goLive = QDate(2026, 5, 18);
        QSignalSpy opened(&session, &ui::Session::opened);
        session.create(path(QStringLiteral("audit.zamer")), settings);
        return opened.wait(20'000);
    }

    ui::Session session;

private:
    QTemporaryDir m_folder;
};

}
