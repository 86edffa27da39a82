// nps and csi on hand-made answers.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestSurveys : public QObject
{
    Q_OBJECT

private:
    static const Cells& fields()
    {
        static const Cells list{"survey",    "at",     "score",      "scale_min",
                                "scale_max", "weight", "respondent", "respondent_id"};
        return list;
    }
    static Measurement measured(const char* id, const FactsBuilder& facts)
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}));
    }
    static std::vector<Cells> answers(const char* survey, std::initializer_list<int> scores, const char* least,
                                      const char* most)
    {
        std::vector<Cells> rows;
        for (const int score : scores)
            rows.push_back({survey, "2025-03-10", std::to_string(score), least, most, "", "customer", ""});
        return rows;
    }

private Q_SLOTS:
    // 5 promoters, 3 neutral, 2 detractors of 10: 50 - 20 = 30. Standard error 100 sqrt((0.7 - 0.09) / 10) or with n - 1; see core/stats.
    void npsOfTen()
    {
        FactsBuilder facts;
        std::vector<Cells> rows = answers("nps", {10, 9, 9, 10, 9, 7, 8, 8, 6, 0}, "0", "10");
        rows.push_back({"nps", "2025-02-28 23:59", "0", "0", "10", "", "customer", ""}); // before
        rows.push_back({"nps", "2025-04-01", "0", "0", "10", "", "customer", ""});       // after
        rows.push_back({"nps", "2025-03-10", "0", "0", "10", "", "employee", ""});       // of the staff
        rows.push_back({"csi", "2025-03-10", "0", "0", "10", "", "customer", ""});
        rows.push_back({"nps", "2025-03-10", "10", "1", "10", "", "customer", ""}); // another scale
        rows.push_back({"nps", "2025-03-10", "10", "", "", "", "customer", ""});    // none declared
        rows.push_back({"nps", "2025-03-10", "11", "0", "10", "", "customer", ""}); // outside
        facts.add(Entity::SurveyAnswers, fields(), rows, "2025-06-01");
        const Measurement nps = measured("nps", facts);
        QCOMPARE(nps.value, 30.0);
        QCOMPARE(nps.n, std::size_t{10});
        QCOMPARE(nps.quality, Quality::FewData);
        QCOMPARE(nps.notes.size(), std::size_t{2});
        QCOMPARE(nps.notes[0].count, std::size_t{2});
        QCOMPARE(nps.notes[1].count, std::size_t{1});
        QVERIFY(nps.low < 30 && nps.high > 30);
    }

    void otherScalesAreRefused()
    {
        FactsBuilder facts;
        facts.add(Entity::SurveyAnswers, fields(), answers("nps", {1, 5, 5, 4}, "1", "5"), "2025-06-01");
        QCOMPARE(measured("nps", facts).quality, Quality::NoData);
        QVERIFY(std::isnan(measured("nps", facts).value));
        QCOMPARE(measured("nps", FactsBuilder()).quality, Quality::NoData);
    }

    // 5 (weight 1) and 3 (weight 3) on 1-5: (5 + 9) / 4 = 3.5; with 7 of 1-10 (weight 1): 1 + 4 * 6 / 9 = 3.6667; (14 + 3.6667) / 5
    void csiIsWeightedAndRescaled()
    {
        FactsBuilder facts;
        std::vector<Cells> rows{{"csi", "2025-03-10", "5", "1", "5", "", "customer", "a"},
                                {"csi", "2025-03-11", "3", "1", "5", "3", "customer", "b"}};
        facts.add(Entity::SurveyAnswers, fields(), rows, "2025-06-01");
        QCOMPARE(measured("csi", facts).value, 3.5);
        QCOMPARE(measured("csi", facts).denominator, 4.0);
        QCOMPARE(measured("csi", facts).parameters.at("scales"), std::string("1-5"));
        FactsBuilder two;
        rows.push_back({"csi", "2025-03-12", "7", "1", "10", "", "customer", "c"});
        two.add(Entity::SurveyAnswers, fields(), rows, "2025-06-01");
        QCOMPARE(measured("csi", two).value, (14.0 + 1 + 4 * 6 / 9.0) / 5);
        QCOMPARE(measured("csi", two).parameters.at("scales"), std::string("1-5,1-10"));
    }

    void unlikeScalesDontCompare()
    {
        const auto side = [](const char* most) {
            FactsBuilder facts;
            std::vector<Cells> rows;
            for (int i = 0; i < 40; ++i)
                rows.push_back({"csi", "2025-03-10", std::to_string(1 + i % 5), "1", most, "", "customer", ""});
            facts.add(Entity::SurveyAnswers, fields(), rows, "2025-06-01");
            return facts.base();
        };
        const auto five = side("5");
        const auto ten = side("10");
        const Kpi* const csi = find("csi");
        const Period march = FactsBuilder::period("2025-03-01", "2025-04-01");
        const auto unlike = compare({&csi, 1}, {five->view(), march, {}}, {ten->view(), march, {}}, {});
        QCOMPARE(unlike[0].verdict, Verdict::CannotTell);
        const auto alike = compare({&csi, 1}, {five->view(), march, {}}, {five->view(), march, {}}, {});
        QCOMPARE(alike[0].verdict, Verdict::NoReliableChange);
    }
};

QTEST_APPLESS_MAIN(TestSurveys)
#include "tst_surveys.moc"
