// A baseline from history is told by when its exports were made.

#include "core/method/reconstructed.h"

#include <QtTest>

using namespace zamer;

class TestReconstructed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void told_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("goLive");
        QTest::addColumn<QStringList>("exports"); // entity, day
        QTest::addColumn<bool>("reconstructed");
        QTest::newRow("in time") << QStringLiteral("baseline") << QStringLiteral("2026-05-18")
                                 << QStringList{QStringLiteral("deals 2026-05-04")} << false;
        QTest::newRow("a week after") << QStringLiteral("baseline") << QStringLiteral("2026-05-18")
                                      << QStringList{QStringLiteral("deals 2026-05-25")} << false;
        QTest::newRow("later") << QStringLiteral("baseline") << QStringLiteral("2026-05-18")
                               << QStringList{QStringLiteral("deals 2026-05-26")} << true;
        QTest::newRow("another stage") << QStringLiteral("deep") << QStringLiteral("2026-05-18")
                                       << QStringList{QStringLiteral("deals 2026-09-01")} << false;
        QTest::newRow("no go-live yet") << QStringLiteral("baseline") << QStringLiteral("")
                                        << QStringList{QStringLiteral("deals 2026-09-01")} << false;
        QTest::newRow("period after go-live") << QStringLiteral("baseline") << QStringLiteral("2026-01-18")
                                              << QStringList{QStringLiteral("deals 2026-09-01")} << false;
        QTest::newRow("one export in time")
            << QStringLiteral("baseline") << QStringLiteral("2026-05-18")
            << QStringList{QStringLiteral("deals 2026-05-04"), QStringLiteral("deals 2026-09-01")} << false;
        QTest::newRow("a survey in time saves nothing")
            << QStringLiteral("baseline") << QStringLiteral("2026-05-18")
            << QStringList{QStringLiteral("survey_answers 2026-05-04"), QStringLiteral("deals 2026-09-01")} << true;
        QTest::newRow("a survey later harms nothing")
            << QStringLiteral("baseline") << QStringLiteral("2026-05-18")
            << QStringList{QStringLiteral("deals 2026-05-04"), QStringLiteral("survey_answers 2026-09-01")} << false;
        QTest::newRow("calls alone") << QStringLiteral("baseline") << QStringLiteral("2026-05-18")
                                     << QStringList{QStringLiteral("activities 2026-09-01")} << true;
        QTest::newRow("nobody says when") << QStringLiteral("baseline") << QStringLiteral("2026-05-18")
                                          << QStringList{QStringLiteral("deals ")} << false;
    }
    void told()
    {
        QFETCH(const QString, stage);
        QFETCH(const QString, goLive);
        QFETCH(const QStringList, exports);
        QFETCH(const bool, reconstructed);
        Settings settings;
        settings.goLive = QDate::fromString(goLive, Qt::ISODate);
        std::vector<facts::Source> sources;
        for (const QString& text : exports) {
            facts::Source source;
            const QStringList words = text.split(QLatin1Char(' '));
            source.entity = *facts::entityByName(words[0].toStdString());
            const QDate day = QDate::fromString(words[1], Qt::ISODate);
            source.exportedAt = day.isValid() ? settings.localTime().startOf(toDay(day)) + 9 * 3600 : kNoInstant;
            sources.push_back(source);
        }
        const Period period{dayFromCivil(2026, 2, 2), dayFromCivil(2026, 5, 4)};
        QCOMPARE(method::isReconstructed(stage.toStdString(), period, sources, settings), reconstructed);
    }
};

QTEST_APPLESS_MAIN(TestReconstructed)
#include "tst_reconstructed.moc"
