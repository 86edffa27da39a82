// Costs and visits against deals by the marks of links.

#include "core/kpi/utm.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestUtm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QStringList>("cost"); // source medium campaign
        QTest::addColumn<bool>("byMark");
        QTest::addColumn<bool>("bySource");
        const auto row = [](const char* cells, bool byMark, bool bySource) {
            QTest::newRow(cells) << QString::fromUtf8(cells).split(QLatin1Char(';')) << byMark << bySource;
        };
        row("yandex;cpc;spring", true, true);
        row(" YANDEX ;Cpc;SPRING", true, true);
        row("yandex / cpc;;spring", true, true);
        row("yandex / cpc;email;spring", false, false); // a medium of its own: the source is called so
        row("yandex;cpc;autumn", false, true);
        row("yandex;;spring", false, true);
        row("Yandex.Direct;cpc;spring", false, false);
        row("yandex_cpc;;spring", false, false);
        row("ВКонтакте;;", true, true);
    }
    void marks()
    {
        QFETCH(const QStringList, cost);
        QFETCH(const bool, byMark);
        QFETCH(const bool, bySource);
        FactsBuilder facts;
        facts.add(Entity::Deals, {"source", "medium", "campaign"},
                  {{"Yandex", "cpc", "Spring"}, {"вконтакте", "", ""}, {"", "cpc", "spring"}});
        facts.add(Entity::Costs, {"amount", "source", "medium", "campaign"},
                  {{"12.50", cost[0].toStdString(), cost[1].toStdString(), cost[2].toStdString()},
                   {"100", "", "cpc", "spring"}}); // without a source: outside the share
        facts.add(Entity::Visits, {"source", "medium", "campaign", "sessions"},
                  {{cost[0].toStdString(), cost[1].toStdString(), cost[2].toStdString(), "7"},
                   {cost[0].toStdString(), cost[1].toStdString(), cost[2].toStdString(), ""}});
        const auto base = facts.base();
        const UtmMatch match = matchUtm(base->view().facts);
        QCOMPARE(match.costs.all, 1250.0);
        QCOMPARE(match.costs.byMark, byMark ? 1250.0 : 0.0);
        QCOMPARE(match.costs.bySource, bySource ? 1250.0 : 0.0);
        QCOMPARE(match.visits.all, 8.0); // a row without sessions is one
        QCOMPARE(match.visits.byMark, byMark ? 8.0 : 0.0);
        QCOMPARE(match.deals.all, 2.0);
        QCOMPARE(match.deals.byMark, byMark ? 1.0 : 0.0);
        QCOMPARE(match.deals.bySource, bySource ? 1.0 : 0.0);
    }
};

QTEST_APPLESS_MAIN(TestUtm)
#include "tst_utm.moc"
