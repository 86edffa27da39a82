#include "core/report/wording.h"

#include <QtTest>

using namespace zamer;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << QStringLiteral("Natalia Voronina") << QString::fromUtf8("N.\u00A0Voronina");
        QTest::newRow("three words") << QString::fromUtf8("Анна Петровна Иванова")
                                     << QString::fromUtf8("А.\u00A0П.\u00A0Иванова");
        QTest::newRow("a login") << QStringLiteral("anna") << QStringLiteral("A.");
        QTest::newRow("nobody") << QString() << QString();
    }
    void initialsOfNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(report::initials(name), expected);
    }

    void hiddenPeopleKeepTheirNumber()
    {
        report::Names names(QStringLiteral("hidden"), Language::Russian);
        QCOMPARE(names.manager(QStringLiteral("a")), QString::fromUtf8("Менеджер 1"));
        QCOMPARE(names.manager(QStringLiteral("b")), QString::fromUtf8("Менеджер 2"));
        QCOMPARE(names.manager(QStringLiteral("a")), QString::fromUtf8("Менеджер 1"));
        QCOMPARE(names.auditor(QStringLiteral("a")), QString::fromUtf8("Аудитор 1"));
        QCOMPARE(names.auditor(QString()), QString());
    }

    void namesInsideSentences()
    {
        QCOMPARE(report::named(QStringLiteral("Lead to sale"), Language::English), QStringLiteral("lead to sale"));
        QCOMPARE(report::named(QStringLiteral("NPS"), Language::English), QStringLiteral("NPS"));
        QCOMPARE(report::named(QStringLiteral("CRM ROI"), Language::English), QStringLiteral("CRM ROI"));
        QCOMPARE(report::named(QString::fromUtf8("Дубли"), Language::Russian), QString::fromUtf8("«Дубли»"));
    }

    void periodsAreWrittenWithTheirLastDay_data()
    {
        QTest::addColumn<bool>("russian");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("expected");
        const QDate from(2026, 2, 2);
        QTest::newRow("en") << false << from << QDate(2026, 5, 4) << QString::fromUtf8("2 February\u00A0– 3 May 2026");
        QTest::newRow("ru") << true << from << QDate(2026, 5, 4) << QString::fromUtf8("2 февраля\u00A0– 3 мая 2026");
        QTest::newRow("over new year") << false << QDate(2025, 12, 1) << QDate(2026, 3, 1)
                                       << QString::fromUtf8("1 December 2025\u00A0– 28 February 2026");
        QTest::newRow("one day") << true << from << QDate(2026, 2, 3) << QString::fromUtf8("2 февраля 2026");
    }
    void periodsAreWrittenWithTheirLastDay()
    {
        QFETCH(bool, russian);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, expected);
        const report::Format format(russian ? Language::Russian : Language::English);
        QCOMPARE(report::longPeriod({toDay(from), toDay(to)}, format), expected);
    }

    void instantsBecomeDaysOfTheAuditsZone()
    {
        const LocalTime moscow(QStringLiteral("Europe/Moscow"));
        // 22:30 UTC is half past one of the next day in Moscow.
        QCOMPARE(report::dateOfIso(QStringLiteral("2026-09-07T22:30:00Z"), moscow), QDate(2026, 9, 8));
        QCOMPARE(report::dateOfIso(QStringLiteral("2026-09-07T22:30:00"), moscow), QDate(2026, 9, 8));
        QVERIFY(!report::dateOfIso(QStringLiteral("yesterday"), moscow).isValid());
    }

    void sumsAreShortenedInFours()
    {
        QCOMPARE(report::sumText(QStringLiteral("4f1c9be2a0d1")), QString::fromUtf8("4f1c\u00A09be2"));
        QCOMPARE(report::sumText(QStringLiteral("4f1c9be2a0"), true), QStringLiteral("4f1c 9be2 a0"));
        QCOMPARE(report::sumText(QString()), QString());
    }

    void parametersAreWorded()
    {
        QCOMPARE(report::parameterText("follow_up_days", "30", Language::Russian),
                 QString::fromUtf8("срок наблюдения 30 дн."));
        QCOMPARE(report::parameterText("look_back_months", "12", Language::English),
                 QStringLiteral("look-back 12 months"));
        QCOMPARE(report::parameterText("required_fields", "deals:owner;cards:name,phone|email", Language::Russian),
                 QString::fromUtf8("обязательные поля: сделка: ответственный; карточка: имя, телефон или почта"));
        QCOMPARE(
            report::parameterText("calendar", "mon,tue,wed,thu,fri,sun 09:00-18:00 13:00-14:00", Language::Russian),
            QString::fromUtf8("рабочий календарь: пн–пт, вс 09:00–18:00, обед 13:00–14:00"));
        QCOMPARE(report::parameterText("calendar", "mon,tue 09:00-18:00", Language::English),
                 QString::fromUtf8("working calendar: Mon–Tue 09:00–18:00"));
        QCOMPARE(report::parameterText("stage_limits", "own Offer=5, p90 of 2026-02-17..2026-05-18 within 30 days",
                                       Language::Russian),
                 QString::fromUtf8("предел этапа: свой: Offer=5, 90-й процентиль за 17 февр. – 17 мая 2026, в пределах "
                                   "30 дн."));
        QCOMPARE(report::parameterText("period_length", "3m", Language::Russian), QString::fromUtf8("период 3 мес."));
        QCOMPARE(report::parameterText("scale", "1-5", Language::English), QString::fromUtf8("scale 1–5"));
        QCOMPARE(report::parameterText("margin", "0.3", Language::Russian), QString::fromUtf8("маржа 30\u00A0%"));
        QCOMPARE(report::parameterText("qualified_stage", "2,5", Language::English),
                 QString::fromUtf8("qualified from the stage “2,5”"));
        QCOMPARE(report::parameterText("source", "user_days", Language::Russian),
                 QString::fromUtf8("время: дни пользователей"));
        QCOMPARE(report::parameterText("unheard_of", "1", Language::English), QStringLiteral("unheard_of: 1"));
    }

    void numbersInWords()
    {
        QCOMPARE(report::numberWord(4, Language::Russian, true), QString::fromUtf8("четырёх"));
        QCOMPARE(report::numberWord(10, Language::English), QStringLiteral("ten"));
        QCOMPARE(report::numberWord(11, Language::Russian), QStringLiteral("11"));
    }
};

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
