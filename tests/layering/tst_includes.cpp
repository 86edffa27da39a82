// The include rule of the house (ARCHITECTURE.md): a room includes only what lies below it, and libraries that have one home stay there.
// Links cannot tell: a target linked to Qt6::Core alone still compiles <QtWidgets/QWidget>.

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Include {
    QString file;   // "core/kpi/engine.cpp"
    QString target; // "core/stats/xmr.h", or "QWidget"
};

const QStringList kRooms{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};

/// The room a path lives in: "core/kpi", "ui/pages" (one room for all pages), "app".
QString roomOf(const QString& path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.front() == QLatin1String("app"))
        return QStringLiteral("app");
    return parts.value(0) + QLatin1Char('/') + parts.value(1);
}

const QMap<QString, QStringList>& mayInclude()
{
    static const QMap<QString, QStringList> rule = [] {
        const auto list = [](const char* words) {
            return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QMap<QString, QStringList> made;
        made[QStringLiteral("core/base")] = {};
        made[QStringLiteral("core/facts")] = list("core/base");
        made[QStringLiteral("core/stats")] = list("core/base core/facts");
        made[QStringLiteral("core/kpi")] = made[QStringLiteral("core/import")] = made[QStringLiteral("core/store")] =
            list("core/base core/facts core/stats");
        made[QStringLiteral("core/method")] = list("core/base core/facts core/stats core/kpi");
        made[QStringLiteral("core/report")] = list("core/base core/facts core/stats core/kpi core/method");
        made[QStringLiteral("core/demo")] = list("core/base");
        made[QStringLiteral("core/audit")] =
            list("core/base core/facts core/stats core/kpi core/import core/store core/method core/report core/demo");
        const QStringList core = made[QStringLiteral("core/audit")] + QStringList{QStringLiteral("core/audit")};
        made[QStringLiteral("ui/theme")] = core;
        made[QStringLiteral("ui/jobs")] = list("core/base ui/theme");
        made[QStringLiteral("ui/charts")] = core + list("ui/theme");
        made[QStringLiteral("ui/widgets")] = core + list("ui/theme ui/charts");
        made[QStringLiteral("ui/models")] = core + list("ui/theme ui/jobs");
        made[QStringLiteral("ui/print")] = core + list("ui/theme ui/charts");
        made[QStringLiteral("ui/pages")] = core + list("ui/theme ui/charts ui/widgets ui/jobs ui/models ui/print");
        made[QStringLiteral("ui/shell")] =
            core + list("ui/theme ui/charts ui/widgets ui/jobs ui/models ui/print ui/pages");
        made[QStringLiteral("app")] =
            core + list("ui/theme ui/charts ui/widgets ui/jobs ui/models ui/print ui/pages ui/shell");
        return made;
    }();
    return rule;
}

struct Home {
    const char* library;
    const char* pattern;
    const char* room;
};
const Home kHomes[] = {
    {"QtSql", "^(QtSql/|QSql)", "core/store"},
    {"SQLite", "^sqlite3", "core/store"},
    {"zstd", "^zstd", "core/store"},
    {"Boost", "^boost/", "core/stats"},
    {"Qt Charts", "^(QtCharts/|Q\\w*Chart|QLineSeries|QValueAxis)", "ui/charts"},
    {"printing", "^(QtPrintSupport/|QPrinter|QPdfWriter|QPrint)", "ui/print"},
    {"QtConcurrent", "^QtConcurrent", "ui/jobs"},
};
const char* kWidgets = "^(QtWidgets/|QtGui/|QtCharts/|QtSvg/"
                       "|QWidget|QApplication|QPainter|QPixmap|QColor|QFont|QIcon|QMainWindow|QDialog|QGuiApplication)";

QList<Include> readIncludes()
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    const QString root = QStringLiteral(ZAMER_SOURCE_DIR "/");
    for (const QString& top : kRooms) {
        QDirIterator files(root + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                found.append({file.fileName().mid(root.size()), matches.next().captured(1)});
        }
    }
    return found;
}

}

class TestIncludes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoomIsKnown()
    {
        QSet<QString> rooms;
        for (const Include& include : readIncludes())
            rooms.insert(roomOf(include.file));
        QVERIFY(rooms.size() > 5);
        for (const QString& room : rooms)
            QVERIFY2(mayInclude().contains(room), qPrintable(room + QLatin1String(" is not in the include rule")));
    }

    void onlyDownwards()
    {
        QStringList wrong;
        for (const Include& include : readIncludes()) {
            const QString top = include.target.section(QLatin1Char('/'), 0, 0);
            if (!kRooms.contains(top))
                continue;
            const QString from = roomOf(include.file);
            const QString to = roomOf(include.target);
            if (from != to && !mayInclude().value(from).contains(to))
                wrong << include.file + QLatin1String(" includes ") + include.target;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void librariesStayAtHome()
    {
        QStringList wrong;
        for (const Include& include : readIncludes())
            for (const Home& home : kHomes)
                if (QRegularExpression(QLatin1String(home.pattern)).match(include.target).hasMatch() &&
                    roomOf(include.file) != QLatin1String(home.room))
                    wrong << include.file + QLatin1String(" includes ") + include.target + QLatin1String(": ") +
                                 QLatin1String(home.library) + QLatin1String(" lives in ") + QLatin1String(home.room);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void coreKnowsNoWidget()
    {
        QStringList wrong;
        for (const Include& include : readIncludes())
            if (include.file.startsWith(QLatin1String("core/")) &&
                QRegularExpression(QLatin1String(kWidgets)).match(include.target).hasMatch())
                wrong << include.file + QLatin1String(" includes ") + include.target;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void pagesAreBlindToEachOther()
    {
        QStringList wrong;
        for (const Include& include : readIncludes()) {
            if (!include.file.startsWith(QLatin1String("ui/pages/")) ||
                !include.target.startsWith(QLatin1String("ui/pages/")))
                continue;
            const QString from = include.file.section(QLatin1Char('/'), 2, 2);
            const QString to = include.target.section(QLatin1Char('/'), 2, 2);
            if (from != to && !to.endsWith(QLatin1String(".h")))
                wrong << include.file + QLatin1String(" includes ") + include.target;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
