// staff_satisfaction and the hiding of small groups on hand-made tables.

#include "core/kpi/engine.h"
#include "core/kpi/part_series.h"
#include "core/kpi/selection.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::Cells;
using test::FactsBuilder;

class TestStaffSurvey : public QObject
{
    Q_OBJECT

private:
    static const Kpi& kpi() { return *find("staff_satisfaction"); }
    static Window window(const View& view)
    {
        return windowFor(kpi(), view, FactsBuilder::period("2025-03-01", "2025-04-01"), {});
    }
    static Measurement measured(const FactsBuilder& facts, const std::vector<std::string>& by = {})
    {
        const auto base = facts.base();
        return measure(kpi(), base->view(), window(base->view()), by);
    }
    static FactsBuilder answers(const std::vector<Cells>& rows)
    {
        FactsBuilder facts;
        facts.add(Entity::SurveyAnswers,
                  {"survey", "at", "score", "scale_min", "scale_max", "respondent", "respondent_id", "manager"}, rows,
                  "2025-06-01");
        return facts;
    }
    /// `anna` answers of her team, then `boris` of his, all 4 of 5 but the last one, 2 of 5.
    static FactsBuilder teams(int anna, int boris)
    {
        std::vector<Cells> rows;
        for (int i = 0; i < anna + boris; ++i)
            rows.push_back({"staff", "2025-03-05", i + 1 < anna + boris ? "4" : "2", "1", "5", "employee",
                            "r" + std::to_string(i), i < anna ? "Anna" : "Boris"});
        return answers(rows);
    }
    /// So many answers of each team, all 4 of 5.
    static FactsBuilder teamsOf(const std::vector<std::pair<std::string, int>>& sizes)
    {
        std::vector<Cells> rows;
        for (const auto& [manager, size] : sizes)
            for (int i = 0; i < size; ++i)
                rows.push_back(
                    {"staff", "2025-03-05", "4", "1", "5", "employee", manager + std::to_string(i), manager});
        return answers(rows);
    }
    static FactsBuilder withStaff(FactsBuilder facts, int heads)
    {
        std::vector<Cells> users{{"Robot", "1", "1", ""}, {"Gone", "1", "0", "2025-03-05"}, {"Guest", "0", "0", ""}};
        for (int i = 0; i < heads; ++i)
            users.push_back({"U" + std::to_string(i), "1", "0", ""});
        facts.add(Entity::Users, {"name", "licensed", "service", "active_to"}, users);
        return facts;
    }

private Q_SLOTS:
    // 1 + 7 / 9 x 4, 1 + 0, 5 and 3: mean(4.1111, 1, 5, 3, 3)
    void mean()
    {
        const Measurement mean = measured(answers({{"staff", "2025-03-01", "8", "1", "10", "employee", "a", ""},
                                                   {"staff", "2025-03-02", "0", "0", "10", "employee", "b", ""},
                                                   {"staff", "2025-03-03", "5", "1", "5", "employee", "c", ""},
                                                   {"staff", "2025-03-04", "3", "1", "5", "employee", "d", ""},
                                                   {"staff", "2025-03-31", "5", "0", "10", "employee", "e", ""},
                                                   {"staff", "2025-03-05", "5", "", "", "employee", "f", ""},
                                                   {"staff", "", "5", "1", "5", "employee", "g", ""},
                                                   {"staff", "2025-04-01", "5", "1", "5", "employee", "h", ""},
                                                   {"enps", "2025-03-05", "10", "0", "10", "employee", "i", ""},
                                                   {"csi", "2025-03-05", "1", "1", "5", "customer", "j", ""}}));
        QVERIFY(std::abs(mean.value - (1 + 28.0 / 9 + 1 + 5 + 3 + 3) / 5) < 1e-9);
        QCOMPARE(mean.n, std::size_t{5});
        QCOMPARE(mean.notes.size(), std::size_t{2}); // without a date, without a scale
        QCOMPARE(mean.parameters.at("scale"), std::string("0-10, 1-10, 1-5"));
        QCOMPARE(mean.quality, Quality::Incomplete); // 2 of 7 cannot be read
    }

    // Several answers of one person are one unit; without a name a questionnaire is one, which has one line of its file.
    void unitsArePersons()
    {
        std::vector<Cells> rows;
        for (int i = 0; i < 5; ++i)
            for (const char* score : {"4", "5"})
                rows.push_back({"staff", "2025-03-05", score, "1", "5", "employee", "r" + std::to_string(i), ""});
        const Measurement mean = measured(answers(rows));
        QCOMPARE(mean.value, 4.5);
        QCOMPARE(mean.n, std::size_t{5});
        for (Cells& row : rows)
            row[6].clear();
        QCOMPARE(measured(answers(rows)).n, std::size_t{10}); // the builder writes each on a line of its own
    }

    void quality_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("heads");
        QTest::addColumn<int>("quality");
        QTest::newRow("all") << 6 << 6 << static_cast<int>(Quality::Ok);
        QTest::newRow("half") << 6 << 12 << static_cast<int>(Quality::Ok);
        QTest::newRow("below half") << 6 << 13 << static_cast<int>(Quality::FewData);
        QTest::newRow("head-count unknown") << 6 << 0 << static_cast<int>(Quality::Ok);
        QTest::newRow("four") << 4 << 4 << static_cast<int>(Quality::FewData);
    }
    void quality()
    {
        QFETCH(int, answers);
        QFETCH(int, heads);
        QFETCH(int, quality);
        const FactsBuilder facts = heads > 0 ? withStaff(teams(answers, 0), heads) : teams(answers, 0);
        QCOMPARE(static_cast<int>(measured(facts).quality), quality);
    }

    // A census has no sampling error: mean 22 / 6, interval of no width.
    void everybodyAnswered()
    {
        const Measurement census = measured(withStaff(teams(6, 0), 6));
        QVERIFY(std::abs(census.value - 22.0 / 6) < 1e-9);
        QVERIFY(std::abs(census.high - census.low) < 1e-9);
        const Measurement half = measured(withStaff(teams(6, 0), 12));
        QVERIFY(half.high - half.low > 0.1);
    }

    // Anna's team of 6 is shown, Boris's of 4 is not, neither its sums nor its rows; nor is Vera's of 5, or Boris's would be the whole less both.
    void smallGroupsAreHidden()
    {
        const FactsBuilder facts = teamsOf({{"Anna", 6}, {"Boris", 4}, {"Vera", 5}});
        const auto base = facts.base();
        const View view = base->view();
        const Measurement mean = measure(kpi(), view, window(view), {"manager"});
        QCOMPARE(mean.parts.size(), std::size_t{3});
        QCOMPARE(mean.parts[0].key, std::string("Anna"));
        QCOMPARE(mean.parts[0].value, 4.0);
        QCOMPARE(mean.parts[0].reason.en, "");
        const char* const withIt = "Hidden: a group of fewer than 5 answers could be worked out from this one.";
        QCOMPARE(mean.parts[1].key, std::string("Vera"));
        QVERIFY(std::isnan(mean.parts[1].value) && std::isnan(mean.parts[1].numerator));
        QCOMPARE(mean.parts[1].reason.en, withIt);
        QVERIFY(rows(kpi(), view, window(view), "manager", "Vera").empty());
        QCOMPARE(rowsHidden(kpi(), view, window(view), "manager", "Vera").en, withIt);
        const Part& hidden = mean.parts[2];
        QCOMPARE(hidden.key, std::string("Boris"));
        QVERIFY(std::isnan(hidden.value) && std::isnan(hidden.low) && std::isnan(hidden.numerator));
        QCOMPARE(hidden.quality, Quality::NoData);
        QCOMPARE(hidden.reason.en, "Hidden: fewer than 5 answers.");
        QVERIFY(rows(kpi(), view, window(view), "manager", "Boris").empty());
        QCOMPARE(rowsHidden(kpi(), view, window(view), "manager", "Boris").en, "Hidden: fewer than 5 answers.");
        QCOMPARE(rows(kpi(), view, window(view), "manager", "Anna").size(), std::size_t{6});
        QCOMPARE(rowsHidden(kpi(), view, window(view), "manager", "Anna").en, "");
    }

    // What is hidden is known as a sum: that sum is of two groups at least and of 5 answers at least.
    void noneIsHiddenAlone_data()
    {
        QTest::addColumn<int>("anna");
        QTest::addColumn<int>("boris");
        QTest::addColumn<int>("vera");
        QTest::addColumn<int>("gleb");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("none is small") << 9 << 8 << 7 << 5 << "";
        QTest::newRow("one alone") << 9 << 8 << 7 << 1 << "VG";
        QTest::newRow("two of enough") << 9 << 8 << 3 << 2 << "VG";
        QTest::newRow("two of too few") << 9 << 8 << 2 << 2 << "BVG";
        QTest::newRow("three") << 9 << 2 << 2 << 2 << "BVG";
        QTest::newRow("nobody is no group") << 9 << 8 << 4 << 0 << "BV";
        QTest::newRow("of equals the first") << 5 << 5 << 5 << 4 << "AG";
    }
    void noneIsHiddenAlone()
    {
        QFETCH(const int, anna);
        QFETCH(const int, boris);
        QFETCH(const int, vera);
        QFETCH(const int, gleb);
        QFETCH(const QString, hidden);
        const FactsBuilder facts = teamsOf({{"Anna", anna}, {"Boris", boris}, {"Vera", vera}, {"Gleb", gleb}});
        const auto base = facts.base();
        const View view = base->view();
        QString found;
        const Measurement mean = measure(kpi(), view, window(view), {"manager"});
        for (const char* name : {"Anna", "Boris", "Vera", "Gleb"})
            for (const Part& part : mean.parts)
                if (part.key == name && std::isnan(part.value))
                    found += QLatin1Char(name[0]);
        QCOMPARE(found, hidden);
    }

    // A segment of one dimension is a sum of its groups: it may hold all that are hidden, or none.
    void noSegmentGivesOneAway()
    {
        const FactsBuilder facts = teamsOf({{"Anna", 9}, {"Boris", 8}, {"Vera", 7}, {"Gleb", 2}});
        const auto base = facts.base();
        const auto value = [&](const char* text) {
            const Selection selection(base->view(), *filterFromText(text));
            View inside = base->view();
            inside.selection = &selection;
            return measure(kpi(), inside, window(inside)).value;
        };
        QCOMPARE(value("manager=Anna"), 4.0);
        QCOMPARE(value("manager=Anna,Boris"), 4.0);
        QCOMPARE(value("manager=Vera,Gleb"), 4.0);
        QCOMPARE(value("manager=Anna,Vera,Gleb"), 4.0);
        QVERIFY(std::isnan(value("manager=Gleb")));
        QVERIFY(std::isnan(value("manager=Vera")));
        QVERIFY(std::isnan(value("manager=Anna,Boris,Vera"))); // the whole less Gleb
        QVERIFY(std::isnan(value("manager=Anna,Gleb")));       // less Anna
    }

    // Week by week nobody is told alone either.
    void nobodyIsToldByWeek()
    {
        const FactsBuilder facts = teamsOf({{"Anna", 9}, {"Boris", 8}, {"Gleb", 2}});
        const auto base = facts.base();
        const auto series = partSeries(kpi(), base->view(), FactsBuilder::period("2025-03-03", "2025-03-10"),
                                       Step::Week, {}, "manager");
        QCOMPARE(series.size(), std::size_t{3});
        for (const PartSeries& one : series)
            QCOMPARE(std::isnan(one.values.front()), one.key != "Anna");
    }

    // Nor does a comparison tell what it hides.
    void comparisonsHideThemToo()
    {
        const FactsBuilder facts = teamsOf({{"Anna", 6}, {"Boris", 4}, {"Vera", 5}});
        const auto base = facts.base();
        const View view = base->view();
        const Side side{view, FactsBuilder::period("2025-03-01", "2025-04-01"), std::nullopt};
        for (const auto& [name, comparison] : compareParts(kpi(), side, side, "manager")) {
            QCOMPARE(std::isnan(comparison.after.value), name != "Anna");
            QCOMPARE(std::isnan(comparison.afterLevel), name != "Anna");
        }
    }

    void rowsOfFewAreRefused()
    {
        const FactsBuilder facts = teams(4, 0);
        const auto base = facts.base();
        const View view = base->view();
        QVERIFY(rows(kpi(), view, window(view)).empty());
        QCOMPARE(rowsHidden(kpi(), view, window(view)).en, "Hidden: fewer than 5 answers.");
        const FactsBuilder more = teams(5, 0);
        const auto enough = more.base();
        QCOMPARE(rows(kpi(), enough->view(), window(enough->view())).size(), std::size_t{5});
        QCOMPARE(rowsHidden(kpi(), enough->view(), window(enough->view())).en, "");
    }
};

QTEST_APPLESS_MAIN(TestStaffSurvey)
#include "tst_staff_survey.moc"
