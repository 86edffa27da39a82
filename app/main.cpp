// zamer [FILE.zamer]: the window. With ZAMER_TRACE_START=1 it says on standard error how many milliseconds went by from the start of the
// process to the first painted overview, and quits.
#include "app/composition.h"
#include "ui/theme/resources.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

/// Milliseconds since the kernel made this process; its clock ticks a hundred times a second.
qint64 processAge()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    timespec now{};
    if (!file.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const QByteArray stat = file.readAll();
    // The name in brackets may hold blanks; the start stands 20 words behind it.
    const QList<QByteArray> words = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const qint64 started = words.value(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000 - started;
}

void traceStart(zamer::ui::MainWindow& window)
{
    QObject::connect(&window, &zamer::ui::MainWindow::auditShown, &window, [&window] {
        window.repaint();
        std::fprintf(stderr, "first overview painted after %lld ms\n", processAge());
        window.close();
    });
}

}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("zamer"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setOrganizationName(QStringLiteral("zamer"));
    QApplication::setApplicationVersion(QStringLiteral(ZAMER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("zamer"));
    zamer::ui::initResources();
    // The audit is read while the window is being made.
    zamer::ui::Session session;
    const QStringList arguments = QApplication::arguments();
    const QString path = arguments.size() > 1 ? QFileInfo(arguments.at(1)).absoluteFilePath() : QString();
    if (!path.isEmpty())
        session.open(path);
    zamer::app::Composition composition(application, session, path);
    zamer::ui::MainWindow& window = composition.window();
    if (qEnvironmentVariableIntValue("ZAMER_TRACE_START") == 1)
        traceStart(window);
    window.show();
    return QApplication::exec();
}
