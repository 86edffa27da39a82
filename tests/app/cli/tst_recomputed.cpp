// Every KPI of the catalogue against figures recomputed with SQL, apart from this project's code, from the files in tests/data/recomputed (made
// by tests/support/make_recomputed.py). figures.csv holds what DuckDB 1.4 answered. P(x) = x in [from, to) and x <= as_of, all as UTC instants
// of local midnights in Europe/Berlin; f = horizon x 24 h; L = deals and leads, without leads that a deal names; such a deal has arrived when
// its lead did, others at coalesce(arrived_at, created_at); st = 'open' where closed_at > as_of:
//   leads               select count(*) / days from L where P(arrived)
//   lead_conversion     select avg(st = 'won' and closed - arrived <= f) from L where P(arrived) and arrived + f <= as_of
//                           and not (status = 'won' and closed is null)
//   win_rate            select avg(st = 'won') from deals where st in ('won', 'lost') and P(closed)
//   sales_cycle         select quantile_cont((closed - coalesce(arrived, first_contact)) / day, 0.5) from deals where st = 'won' and P(closed)
//   stage_conversion    entered: created_at for the first stage of the pipeline, else min(at) of the moves to it; of those with
//                           entered + f <= as_of the share with a move to a later or a won stage, or a win, up to entered + f
//   purchases           sum(amount) group by order; a flagged line, and a negative one of a later day, is a refund of that day
//   revenue             select sum(amount) from purchases where P(at) and currency is null or currency = 'EUR'
//   average_order       select sum(amount) / count(*) from purchases where P(at) and not refund
//   customers           connected components over customer id, phone, e-mail (union-find); hashes on more than 10 cards left out
//   repeat_sales        select avg(previous >= day - interval 12 month) from (select distinct customer, day,
//                           lag(day) over (partition by customer order by day) previous from purchases where not refund) where P(day)
//   returning_customers the same, of each customer's first day in the period
//   deals_per_manager   select avg(won / (days within active_from .. active_to / 30.4375)) over users who own a deal that arrived or closed in
//                           the period, or acted in it by hand; service accounts left out
//   card_completeness   select sum(filled) / sum(required) from deals and cards where P(created_at)
//   duplicate_cards     select avg(exists (a card with one of its hashes, created earlier or, at the same instant, above it)) from cards
//   data_freshness      select avg(modified or an activity in [as_of - 14 days, as_of]) from deals where st = 'open'

#include "support/cli.h"

#include <QTest>

#include <cmath>
#include <map>

using zamer::tests::Cli;

namespace {

const QString kData = QStringLiteral(ZAMER_SOURCE_DIR "/tests/data/recomputed/");

struct Column {
    const char* json;
    qsizetype csv;
};
constexpr Column kColumns[] = {{"value", 5}, {"n", 6}, {"numerator", 7}, {"denominator", 8}};

double numberOf(const QJsonValue& json)
{
    if (json.isString())
        return json.toString().toDouble();
    return json.isNull() ? std::nan("") : json.toDouble(std::nan(""));
}

}

class TestRecomputed : public QObject
{
    Q_OBJECT

    Cli m_cli;
    std::map<QString, QJsonArray> m_measured;

    QString makeAudit(const QString& name, const QStringList& tables) const
    {
        const QString audit = m_cli.path(name + QStringLiteral(".zamer"));
        if (m_cli
                .run({QStringLiteral("new"), audit, QStringLiteral("--client"), name, QStringLiteral("--go-live"),
                      QStringLiteral("2025-03-01"), QStringLiteral("--time-zone"), QStringLiteral("Europe/Berlin"),
                      QStringLiteral("--currency"), QStringLiteral("EUR")})
                .exit != 0)
            return {};
        for (const QString& table : tables)
            if (m_cli
                    .run({QStringLiteral("import"), audit, kData + table + QStringLiteral(".csv"),
                          QStringLiteral("--layout"), QStringLiteral("table:") + table, QStringLiteral("--exported-at"),
                          QStringLiteral("2025-04-12")})
                    .exit != 0)
                return {};
        return audit;
    }

    /// Part of the KPI, or its whole where there is no dimension.
    QJsonObject figure(const QStringList& cells) const
    {
        const auto measured = m_measured.find(cells[0] + cells[1]);
        if (measured == m_measured.end())
            return {};
        for (const QJsonValue& whole : measured->second) {
            if (whole[QLatin1String("kpi")].toString() != cells[2])
                continue;
            if (cells[3].isEmpty())
                return whole.toObject();
            for (const QJsonValue& part : whole[QLatin1String("parts")].toArray())
                if (part[QLatin1String("dimension")].toString() == cells[3] &&
                    part[QLatin1String("key")].toString() == cells[4])
                    return part.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList tables{QStringLiteral("stages"), QStringLiteral("users"),       QStringLiteral("customers"),
                                 QStringLiteral("deals"),  QStringLiteral("stage_moves"), QStringLiteral("activities")};
        for (const bool withOrders : {false, true}) {
            const QString name = withOrders ? QStringLiteral("orders") : QStringLiteral("deals");
            const QString audit =
                makeAudit(name, withOrders ? tables + QStringList{QStringLiteral("purchases")} : tables);
            QVERIFY(!audit.isEmpty());
            for (const QString& horizon : {QStringLiteral("30"), QStringLiteral("7")}) {
                // As-of in the middle of the longer period.
                const QString to =
                    horizon == QStringLiteral("30") ? QStringLiteral("2025-04-21") : QStringLiteral("2025-04-01");
                m_measured[name + horizon] =
                    m_cli
                        .json({QStringLiteral("measure"), audit, QStringLiteral("--from"), QStringLiteral("2025-02-01"),
                               QStringLiteral("--to"), to, QStringLiteral("--as-of"), QStringLiteral("2025-04-12"),
                               QStringLiteral("--set"), QStringLiteral("horizon_days=") + horizon,
                               QStringLiteral("--by"), QStringLiteral("manager,source,pipeline,region,product")})
                        .json()[QLatin1String("measurements")]
                        .toArray();
                QVERIFY(m_measured[name + horizon].size() >= 18);
            }
        }
    }

    void figures_data()
    {
        QTest::addColumn<QStringList>("cells");
        QFile file(kData + QStringLiteral("figures.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
            QCOMPARE(cells.size(), 9);
            QTest::newRow(qPrintable(cells.first(5).join(QLatin1Char(' ')))) << cells;
        }
    }
    void figures()
    {
        QFETCH(const QStringList, cells);
        const QJsonObject found = figure(cells);
        QVERIFY2(!found.isEmpty(), "not measured");
        for (const auto& [json, csv] : kColumns) {
            const double is = numberOf(found[QLatin1String(json)]);
            if (cells[csv].isEmpty() && csv == 6)
                continue; // n of an age is not pinned
            if (cells[csv].isEmpty()) {
                QVERIFY2(std::isnan(is), json);
                continue;
            }
            const double must = cells[csv].toDouble();
            QVERIFY2(std::abs(is - must) <= 2e-8 * std::max(1.0, std::abs(must)),
                     qPrintable(QStringLiteral("%1: %2, not %3")
                                    .arg(QLatin1String(json))
                                    .arg(is, 0, 'g', 12)
                                    .arg(must, 0, 'g', 12)));
        }
    }

    void rowsStandBehindTheFigure()
    {
        const QString audit = m_cli.path(QStringLiteral("deals.zamer"));
        const auto ask = [&](const QStringList& more) {
            return m_cli
                .json(QStringList{QStringLiteral("rows"), audit, QStringLiteral("--from"), QStringLiteral("2025-02-01"),
                                  QStringLiteral("--to"), QStringLiteral("2025-04-21"), QStringLiteral("--as-of"),
                                  QStringLiteral("2025-04-12"), QStringLiteral("--kpi")} +
                      more)
                .json();
        };
        const QJsonObject revenue = ask({QStringLiteral("revenue")});
        QCOMPARE(revenue[QLatin1String("count")].toInt(), 22);
        double sum = 0;
        for (const QJsonValue& row : revenue[QLatin1String("rows")].toArray()) {
            QCOMPARE(row[QLatin1String("fields")][QLatin1String("amount")].toString(),
                     row[QLatin1String("numerator")].toString());
            sum += row[QLatin1String("numerator")].toString().toDouble();
        }
        QCOMPARE(sum, 86211.84);
        // A bare key is of whichever dimension has it.
        QCOMPARE(
            ask({QStringLiteral("win_rate"), QStringLiteral("--part"), QStringLiteral("ads")})[QLatin1String("count")]
                .toInt(),
            12);
        QCOMPARE(ask({QStringLiteral("win_rate"), QStringLiteral("--part"),
                      QStringLiteral("source:ads")})[QLatin1String("count")]
                     .toInt(),
                 12);
        QCOMPARE(ask({QStringLiteral("win_rate"), QStringLiteral("--part"),
                      QStringLiteral("manager:ads")})[QLatin1String("count")]
                     .toInt(),
                 0);
    }

    void onlyDimensionsThatAre()
    {
        const auto answer =
            m_cli.json({QStringLiteral("measure"), m_cli.path(QStringLiteral("deals.zamer")), QStringLiteral("--from"),
                        QStringLiteral("2025-02-01"), QStringLiteral("--to"), QStringLiteral("2025-04-01"),
                        QStringLiteral("--by"), QStringLiteral("colour")});
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.json().contains(QLatin1String("error")) && answer.json().size() == 1);
    }

    void earlyAgesOfAYoungCurve()
    {
        const QJsonObject curve =
            m_cli
                .json({QStringLiteral("measure"), m_cli.path(QStringLiteral("deals.zamer")), QStringLiteral("--kpi"),
                       QStringLiteral("conversion_by_age"), QStringLiteral("--from"), QStringLiteral("2025-03-24"),
                       QStringLiteral("--to"), QStringLiteral("2025-04-12"), QStringLiteral("--as-of"),
                       QStringLiteral("2025-04-12")})
                .json()[QLatin1String("measurements")][0]
                .toObject();
        QVERIFY(curve[QLatin1String("value")].isNull());
        QCOMPARE(curve[QLatin1String("quality")].toString(), QStringLiteral("no data"));
        QCOMPARE(curve[QLatin1String("reason")].toString(), QStringLiteral("tooYoung"));
        const QJsonArray ages = curve[QLatin1String("parts")].toArray();
        QCOMPARE(ages.size(), 6);
        QVERIFY(ages[0][QLatin1String("value")].isDouble());
        QVERIFY(ages[1][QLatin1String("value")].isDouble());
        QVERIFY(ages[2][QLatin1String("value")].isNull());
        QCOMPARE(ages[2][QLatin1String("quality")].toString(), QStringLiteral("no data"));
    }
};

QTEST_GUILESS_MAIN(TestRecomputed)
#include "tst_recomputed.moc"
