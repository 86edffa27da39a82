#include "ui/shell/audit_files.h"

#include "ui/shell/new_audit_dialog.h"
#include "ui/theme/language.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace zamer::ui {

namespace {

const QLatin1String kFolder("ui/folder");
const QLatin1String kEnding(".zamer");

QString withEnding(const QString& path)
{
    return path.endsWith(kEnding, Qt::CaseInsensitive) ? path : path + kEnding;
}

}

AuditFiles::AuditFiles(Session& session, RecentAudits& recent, QWidget& window)
    : QObject(&window), m_session(session), m_recent(recent), m_window(window)
{
    connect(&session, &Session::opened, this, [this] {
        m_opening = false;
        m_recent.remember(recentOf(m_session.summary(), QDateTime::currentDateTime()));
        QSettings().setValue(kFolder, QFileInfo(m_session.summary().path).absolutePath());
        Q_EMIT opened();
    });
    connect(&session, &Session::changed, this,
            [this] { m_recent.remember(recentOf(m_session.summary(), QDateTime::currentDateTime())); });
    connect(&session, &Session::failed, this, [this](const Error& error) {
        m_opening = false;
        Q_EMIT failed(error);
    });
}

void AuditFiles::make()
{
    auto* dialog = new NewAuditDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewAuditDialog::made, this, [this](const Settings& settings) {
        const QString path = QFileDialog::getSaveFileName(&m_window, tr("Where to keep the audit"),
                                                          suggestedPath(settings.client), tr("Zamer audits (*.zamer)"));
        if (path.isEmpty())
            return;
        begin(tr("Making %1").arg(QFileInfo(withEnding(path)).fileName()), path, false);
        m_session.create(withEnding(path), settings);
    });
    dialog->open();
}

void AuditFiles::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open an audit"), QSettings().value(kFolder).toString(),
                                     tr("Zamer audits (*.zamer);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void AuditFiles::demo()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(currentLanguage() == Language::Russian ? QStringLiteral("demo-ru.zamer")
                                                                                : QStringLiteral("demo.zamer"));
    if (QFile::exists(path)) {
        open(path);
        return;
    }
    begin(tr("Making the demo: an invented company, its exports, its snapshots"), path, true);
    m_session.createDemo(path, currentLanguage());
}

void AuditFiles::open(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_opening)
        return;
    if (m_session.isOpen() && m_session.summary().path == whole) {
        Q_EMIT opened();
        return;
    }
    begin(tr("Opening %1").arg(QFileInfo(whole).fileName()), whole, false);
    m_session.open(whole);
}

void AuditFiles::await(const QString& path)
{
    begin(tr("Opening %1").arg(QFileInfo(path).fileName()), path, false);
}

void AuditFiles::close()
{
    m_session.close();
}

void AuditFiles::begin(const QString& what, const QString& path, bool canCancel)
{
    m_name = QFileInfo(path).completeBaseName();
    m_opening = true;
    Q_EMIT begun(what, canCancel);
}

QString AuditFiles::suggestedPath(const QString& client) const
{
    QString name = client.simplified();
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.replace(bad, QLatin1Char('_'));
    const QString folder =
        QSettings().value(kFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    return QDir(folder).filePath(name + kEnding);
}

}
