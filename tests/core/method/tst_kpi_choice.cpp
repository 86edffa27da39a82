// The rule of the choice, and what suits a kind of business.

#include "core/kpi/kpi.h"
#include "core/method/kpi_choice.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::method;
using Keys = std::vector<std::string>;

class TestKpiChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRule_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("crowded");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* name, const char* keys, int missing, int crowded, bool fits) {
            QTest::newRow(name) << QString::fromLatin1(keys) << missing << crowded << fits;
        };
        row("none", "", 4, 0, false);
        row("five of all", "win_rate lead_conversion revenue returning_customers deals_per_manager", 0, 0, true);
        row("four", "win_rate revenue returning_customers deals_per_manager", 0, 0, false);
        row("no customers", "win_rate lead_conversion sales_cycle revenue deals_per_manager", 1, 0, false);
        row("seven", "win_rate lead_conversion sales_cycle revenue average_order returning_customers deals_per_manager",
            0, 0, true);
        row("four of one direction",
            "win_rate lead_conversion sales_cycle leads revenue returning_customers deals_per_manager", 0, 1,
            false);
        row("eight",
            "win_rate lead_conversion sales_cycle revenue average_order repeat_sales returning_customers "
            "deals_per_manager",
            0, 0, false);
    }
    void theRule()
    {
        QFETCH(QString, keys);
        Keys ids;
        for (const QString& id : keys.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            ids.push_back(id.toStdString());
        const Choice choice = judgeChoice(ids);
        QTEST(static_cast<int>(choice.missing.size()), "missing");
        QTEST(static_cast<int>(choice.crowded.size()), "crowded");
        QTEST(choice.fits(), "fits");
        QCOMPARE(objections(choice, Language::English).isEmpty(), choice.fits());
        QCOMPARE(objections(choice, Language::Russian).size(), objections(choice, Language::English).size());
    }

    void everyKindHasAChoiceThatFits_data()
    {
        QTest::addColumn<int>("kind");
        for (const BusinessText& each : businessKinds())
            QTest::newRow(std::string(each.key).c_str()) << static_cast<int>(each.kind);
    }
    void everyKindHasAChoiceThatFits()
    {
        QFETCH(int, kind);
        for (const std::set<std::string>& measured :
             {std::set<std::string>{}, std::set<std::string>{"average_order", "returning_customers", "revenue",
                                                             "deals_per_manager", "no_next_step"}}) {
            const auto suggestions = suggestKpis(static_cast<BusinessKind>(kind), measured);
            Keys keys;
            for (const Suggestion& each : suggestions) {
                QVERIFY2(kpi::find(each.kpi) != nullptr, each.kpi.c_str());
                QCOMPARE(each.measured, measured.contains(each.kpi));
                QVERIFY(!each.reason.in(Language::English).isEmpty() && !each.reason.in(Language::Russian).isEmpty());
                keys.push_back(each.kpi);
            }
            QVERIFY2(judgeChoice(keys).fits(),
                     qPrintable(objections(judgeChoice(keys), Language::English).join(QLatin1Char(' '))));
        }
    }

    void eachKindNamesWhatItLivesOn()
    {
        const auto has = [](BusinessKind kind, const char* id) {
            const auto all = suggestKpis(kind, {});
            return std::any_of(all.begin(), all.end(), [id](const Suggestion& each) { return each.kpi == id; });
        };
        QVERIFY(has(BusinessKind::Young, "first_response_time") || kpi::find("first_response_time") == nullptr);
        QVERIFY(has(BusinessKind::Mature, "repeat_sales"));
        QVERIFY(has(BusinessKind::Mature, "ltv") || kpi::find("ltv") == nullptr);
        QVERIFY(has(BusinessKind::LongDeals, "sales_cycle"));
    }

    void whatTheDataGiveIsPreferred()
    {
        const auto all = suggestKpis(BusinessKind::Mature, {"average_order"});
        QCOMPARE(all.front().kpi, std::string("average_order"));
        QVERIFY(all.front().measured);
        QCOMPARE(suggestKpis(BusinessKind::Mature, {}).front().kpi, std::string("repeat_sales"));
    }

    void kindsAreKnownByTheirKeys()
    {
        QVERIFY(businessKindByKey("mature") == BusinessKind::Mature);
        QVERIFY(!businessKindByKey("old"));
    }
};

QTEST_APPLESS_MAIN(TestKpiChoice)
#include "tst_kpi_choice.moc"
