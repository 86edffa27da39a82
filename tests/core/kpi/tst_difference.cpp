// What two sides were not measured alike with.

#include "core/kpi/difference.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;

namespace {

facts::Source source(Entity entity, const char* layout)
{
    facts::Source source;
    source.entity = entity;
    source.system = "test";
    source.layout = layout;
    return source;
}

Measurement measured(int version, std::map<std::string, std::string> parameters)
{
    Measurement measurement;
    measurement.kpi = "win_rate";
    measurement.version = version;
    measurement.parameters = std::move(parameters);
    return measurement;
}

}

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeSidesHaveNone()
    {
        const std::vector<facts::Source> sources{source(Entity::Deals, "amocrm_leads")};
        const Measurement one = measured(1, {{"horizon_days", "30"}});
        QVERIFY(differencesOf(*find("win_rate"), {one, sources}, {one, sources}).empty());
    }

    void eachKindIsNamedWithBothSides()
    {
        const std::vector<facts::Source> before{source(Entity::Deals, "bitrix24_deals"),
                                                source(Entity::Deals, "amocrm_leads")};
        const std::vector<facts::Source> after{source(Entity::Deals, "amocrm_leads"),
                                               source(Entity::Deals, "table:deals")};
        const Measurement one = measured(1, {{"horizon_days", "30"}, {"same", "x"}});
        const Measurement other = measured(2, {{"horizon_days", "14"}, {"same", "x"}, {"new", "1"}});
        const auto found = differencesOf(*find("win_rate"), {one, before}, {other, after});
        QCOMPARE(found.size(), std::size_t{4});
        using Kind = Difference::Kind;
        QVERIFY((found[0] == Difference{Kind::Source, "deals", "bitrix24_deals", "table:deals"}));
        QVERIFY((found[1] == Difference{Kind::Definition, "", "1", "2"}));
        QVERIFY((found[2] == Difference{Kind::Parameter, "horizon_days", "30", "14"}));
        QVERIFY((found[3] == Difference{Kind::Parameter, "new", "", "1"}));
    }

    void sourcesThatAreNotReadDoNotCount()
    {
        const std::vector<facts::Source> before{source(Entity::Deals, "amocrm_leads")};
        const std::vector<facts::Source> after{source(Entity::Deals, "amocrm_leads"),
                                               source(Entity::Costs, "table:costs")};
        const Measurement one = measured(1, {});
        QVERIFY(differencesOf(*find("win_rate"), {one, before}, {one, after}).empty());
    }

    void purchasesChangeTheirEntity()
    {
        const std::vector<facts::Source> before{source(Entity::Deals, "amocrm_leads")};
        const std::vector<facts::Source> after{source(Entity::Deals, "amocrm_leads"),
                                               source(Entity::Purchases, "table:purchases")};
        Measurement one = measured(1, {});
        const auto found = differencesOf(*find("average_order"), {one, before}, {one, after});
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().before, std::string());
        QCOMPARE(found.front().after, std::string("table:purchases"));
    }

    void namesOfPeopleAreNoSettings()
    {
        const auto found = settingsThatDiffer({{"auditor", "A"}, {"work_hours", "09:00-18:00"}, {"margin", "0.3"}},
                                              {{"auditor", "B"}, {"work_hours", "10:00-19:00"}, {"margin", "0.3"}});
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().what, std::string("work_hours"));
    }
};

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
