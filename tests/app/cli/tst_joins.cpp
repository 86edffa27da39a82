// What `joins` and `import` say about how the imported entities found each other: a base of a few rows, counted by hand.

#include "support/cli.h"

#include <QTest>

#include <map>

using zamer::tests::Answer;
using zamer::tests::Cli;

namespace {

// c1 and c2 have one phone, written in two ways.
const QByteArray kCustomers = "id,phone,email,created_at\n"
                              "c1,8 916 123-45-67 доб. 12,,2025-01-01\n"
                              "c2,+7 (916) 123 45 67; 8 495 765-43-21,,2025-01-02\n"
                              "c3,,Anna@Example.RU,2025-01-03\n";
const QByteArray kDeals = "id,customer,source,medium,campaign,created_at,status\n"
                          "d1,c1,Yandex,CPC,spring,2026-01-05,open\n"
                          "d2,,google,organic,,2026-01-06,open\n";
const QByteArray kActivities = "id,kind,at,deal,customer,phone\n"
                               "a1,call,2026-01-06 10:00,d1,,\n"
                               "a2,call,2026-01-07 10:00,,,84957654321\n"               // c2's other phone: d1
                               "a3,message,2026-01-08 10:00,,mailto:anna@example.ru,\n" // c3 has no deal
                               "a4,call,2026-01-09 10:00,,,8 800 100-20-30\n"
                               "a5,call,2026-01-01 10:00,,c2,\n"   // before d1
                               "a6,call,2026-01-09 10:00,d99,,\n"; // no such deal
const QByteArray kTickets = "id,customer,opened_at\n"
                            "t1,c2,2026-01-09\n"
                            "t2,+79161234567,2026-01-09\n"
                            "t3,c77,2026-01-09\n";
const QByteArray kCosts = "at,amount,source,medium,campaign\n"
                          "2026-01-01,1000,yandex / cpc,,Spring\n"
                          "2026-01-02,500,yandex,cpc,autumn\n"
                          "2026-01-03,300,Yandex.Direct,cpc,spring\n";

using Pair = std::pair<int, int>;

}

class TestJoins : public QObject
{
    Q_OBJECT

    Cli m_cli;
    QString m_audit;
    std::map<QString, QByteArray> m_tables{{QStringLiteral("customers"), kCustomers},
                                           {QStringLiteral("deals"), kDeals},
                                           {QStringLiteral("activities"), kActivities},
                                           {QStringLiteral("tickets"), kTickets},
                                           {QStringLiteral("costs"), kCosts}};

    Answer import(const QString& table, const QStringList& more = {}) const
    {
        const QString file = m_cli.write(table + QStringLiteral(".csv"), m_tables.at(table));
        return m_cli.json(QStringList{QStringLiteral("import"), m_audit, file, QStringLiteral("--layout"),
                                      QLatin1String("table:") + table, QStringLiteral("--exported-at"),
                                      QStringLiteral("2026-02-01")} +
                          more);
    }

    static std::map<QString, Pair> linesOf(const Answer& answer)
    {
        std::map<QString, Pair> lines;
        for (const QJsonValue& line : answer.json()[QLatin1String("joins")].toArray()) {
            if (line[QLatin1String("text")].toString().isEmpty())
                return {};
            lines[line[QLatin1String("what")].toString()] = {line[QLatin1String("joined")].toInt(),
                                                             line[QLatin1String("of")].toInt()};
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_audit = m_cli.path(QStringLiteral("a.zamer"));
        QCOMPARE(m_cli
                     .run({QStringLiteral("new"), m_audit, QStringLiteral("--client"), QStringLiteral("Вектор"),
                           QStringLiteral("--go-live"), QStringLiteral("2026-02-01")})
                     .exit,
                 0);
        QVERIFY(!import(QStringLiteral("customers"), {QStringLiteral("--dry-run")})
                     .json()
                     .contains(QLatin1String("joins")));
        for (const char* const table : {"customers", "deals", "activities", "tickets"}) {
            const Answer done = import(QLatin1String(table));
            QVERIFY2(done.exit == 0, qPrintable(done.err));
        }
        // Only what concerns the file just read.
        const auto lines = linesOf(import(QStringLiteral("costs")));
        QCOMPARE(lines.size(), std::size_t{4});
        QVERIFY(lines.contains(QStringLiteral("costs_deals_by_utm")));
        // And nothing where nothing was read.
        QVERIFY(linesOf(import(QStringLiteral("costs"))).empty());
    }

    void lines_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("joined");
        QTest::addColumn<int>("of");
        const auto row = [](const char* what, int joined, int of) {
            QTest::newRow(what) << QString::fromLatin1(what) << joined << of;
        };
        row("activities_deals_by_id", 1, 6);
        row("activities_deals_by_customer", 0, 6);
        row("activities_deals_by_phone", 1, 6);
        row("activities_deals_by_email", 0, 6);
        row("activities_without_deal", 4, 6);
        row("activities_deals_named", 1, 2);
        row("activities_customers", 4, 6);
        row("cards_merged", 1, 3);
        row("deals_customers", 1, 2);
        row("deals_cards", 1, 2);
        row("tickets_customers", 2, 3);
        row("costs_deals_by_utm", 1000, 1800);
        row("costs_deals_by_source", 1500, 1800);
        row("deals_costs_by_utm", 1, 2);
        row("deals_costs_by_source", 1, 2);
    }
    void lines()
    {
        QFETCH(const QString, what);
        QFETCH(const int, joined);
        QFETCH(const int, of);
        const auto all = linesOf(m_cli.json({QStringLiteral("joins"), m_audit}));
        QCOMPARE(all.size(), std::size_t{15});
        QVERIFY(all.contains(what));
        QCOMPARE(all.at(what), (Pair{joined, of}));
    }

    void inProse()
    {
        const Answer answer =
            m_cli.run({QStringLiteral("joins"), m_audit, QStringLiteral("--language"), QStringLiteral("ru")});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(QString::fromUtf8(answer.out).contains(QStringLiteral("1 из 6 активностей")),
                 qPrintable(QString::fromUtf8(answer.out)));
        QCOMPARE(m_cli.run({QStringLiteral("joins"), QStringLiteral("/nowhere/a.zamer")}).exit, 3);
    }
};

QTEST_GUILESS_MAIN(TestJoins)
#include "tst_joins.moc"
