// missed_calls, missed_not_returned and call_quality on hand-made tables.

#include "core/kpi/engine.h"
#include "support/facts_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestCalls : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const char* id, const FactsBuilder& facts, const std::string& asOf = {})
    {
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        const std::optional<Instant> at = asOf.empty() ? std::nullopt : std::optional(facts.instant(asOf));
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), at));
    }
    static FactsBuilder calls(const std::vector<test::Cells>& rows)
    {
        FactsBuilder facts;
        facts.add(Entity::Activities, {"kind", "direction", "at", "answered", "phone"}, rows, "2025-06-01");
        return facts;
    }
    static double notReturned(const std::vector<test::Cells>& rows)
    {
        return measured("missed_not_returned", calls(rows)).value;
    }

private Q_SLOTS:
    // Incoming ones that say whether they were answered, in March: 4, 1 of them missed.
    void missedShare()
    {
        const Measurement missed =
            measured("missed_calls", calls({{"call", "in", "2025-03-01", "1", "p1"},
                                            {"call", "in", "2025-03-31 23:59:59", "0", "p2"},
                                            {"call", "in", "2025-03-15", "1", ""},
                                            {"call", "in", "2025-03-15", "1", "p1"},
                                            {"call", "in", "2025-03-16", "", "p1"},   // does not say
                                            {"call", "out", "2025-03-16", "0", "p1"}, // outgoing
                                            {"message", "in", "2025-03-16", "0", "p1"},
                                            {"call", "in", "2025-02-28 23:59:59", "0", "p1"},
                                            {"call", "in", "2025-04-01", "0", "p1"}}));
        QCOMPARE(missed.numerator, 1.0);
        QCOMPARE(missed.denominator, 4.0);
        QCOMPARE(missed.value, 0.25);
        QCOMPARE(missed.notes.size(), std::size_t{1});
        QCOMPARE(missed.notes.front().count, std::size_t{1});
        QCOMPARE(missed.quality, Quality::FewData); // 1 of 5 is not over 20 %
    }

    void callsAfterAsOfAreUnseen()
    {
        const FactsBuilder facts =
            calls({{"call", "in", "2025-03-01", "1", "p1"}, {"call", "in", "2025-03-10", "0", "p1"}});
        QCOMPARE(measured("missed_calls", facts).value, 0.5);
        QCOMPARE(measured("missed_calls", facts, "2025-03-09").value, 0.0);
    }

    void nothingImportedIsNoData()
    {
        QCOMPARE(measured("missed_calls", FactsBuilder()).quality, Quality::NoData);
        QCOMPARE(measured("missed_not_returned", FactsBuilder()).quality, Quality::NoData);
        QCOMPARE(measured("call_quality", FactsBuilder()).quality, Quality::NoData);
    }

    void returned_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("answered");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<double>("share");
        QTest::newRow("called back") << "call"
                                     << "out"
                                     << "2025-03-10 12:00"
                                     << "1"
                                     << "p1" << 0.0;
        QTest::newRow("called again and was answered") << "call"
                                                       << "in"
                                                       << "2025-03-10 12:00"
                                                       << "1"
                                                       << "p1" << 0.0;
        QTest::newRow("exactly a day later") << "call"
                                             << "out"
                                             << "2025-03-11 10:00"
                                             << "1"
                                             << "p1" << 0.0;
        QTest::newRow("a second too late") << "call"
                                           << "out"
                                           << "2025-03-11 10:00:01"
                                           << "1"
                                           << "p1" << 1.0;
        QTest::newRow("before it") << "call"
                                   << "out"
                                   << "2025-03-10 09:59:59"
                                   << "1"
                                   << "p1" << 1.0;
        QTest::newRow("in the same second") << "call"
                                            << "out"
                                            << "2025-03-10 10:00"
                                            << "1"
                                            << "p1" << 1.0;
        QTest::newRow("nobody answered") << "call"
                                         << "out"
                                         << "2025-03-10 12:00"
                                         << "0"
                                         << "p1" << 1.0;
        QTest::newRow("another number") << "call"
                                        << "out"
                                        << "2025-03-10 12:00"
                                        << "1"
                                        << "p2" << 1.0;
        QTest::newRow("a message") << "message"
                                   << "out"
                                   << "2025-03-10 12:00"
                                   << "1"
                                   << "p1" << 1.0;
        QTest::newRow("one of two numbers") << "call"
                                            << "out"
                                            << "2025-03-10 12:00"
                                            << "1"
                                            << "p2|p1" << 0.0;
    }
    void returned()
    {
        QFETCH(QString, kind);
        QFETCH(QString, direction);
        QFETCH(QString, at);
        QFETCH(QString, answered);
        QFETCH(QString, phone);
        QFETCH(double, share);
        QCOMPARE(notReturned({{"call", "in", "2025-03-10 10:00", "0", "p1"},
                              {kind.toStdString(), direction.toStdString(), at.toStdString(), answered.toStdString(),
                               phone.toStdString()}}),
                 share);
    }

    // 10:00, 10:40 and 11:40 are one case (each within 60 minutes of the one before), 12:41 is another; p2 is a third, returned.
    void repeatsAreOneCase()
    {
        const Measurement share =
            measured("missed_not_returned", calls({{"call", "in", "2025-03-10 11:40", "0", "p1"},
                                                   {"call", "in", "2025-03-10 10:00", "0", "p1"},
                                                   {"call", "in", "2025-03-10 10:40", "0", "p1"},
                                                   {"call", "in", "2025-03-10 12:40:01", "0", "p1"},
                                                   {"call", "in", "2025-03-10 10:30", "0", "p2"},
                                                   {"call", "out", "2025-03-10 10:31", "1", "p2"},
                                                   {"call", "in", "2025-03-10 10:30", "0", ""}}));
        QCOMPARE(share.numerator, 2.0);
        QCOMPARE(share.denominator, 3.0);
        QCOMPARE(share.notes.size(), std::size_t{2});
        QCOMPARE(share.notes[0].count, std::size_t{1}); // without a number
        QCOMPARE(share.notes[1].count, std::size_t{2}); // repeats
        QCOMPARE(share.parameters.at("follow_up_days"), std::string("1"));
    }

    // A case that began before the period is not the period's; its answer may come after the period.
    void edgesOfThePeriod()
    {
        const Measurement share =
            measured("missed_not_returned", calls({{"call", "in", "2025-02-28 23:30", "0", "p1"},
                                                   {"call", "in", "2025-03-01 00:10", "0", "p1"},
                                                   {"call", "in", "2025-03-31 23:00", "0", "p2"},
                                                   {"call", "out", "2025-04-01 12:00", "1", "p2"},
                                                   {"call", "in", "2025-04-01 00:00", "0", "p3"}}));
        QCOMPARE(share.numerator, 0.0);
        QCOMPARE(share.denominator, 1.0);
    }

    void youngCallsWait()
    {
        const FactsBuilder facts =
            calls({{"call", "in", "2025-03-01", "0", "p0"}, {"call", "in", "2025-03-30 12:00", "0", "p1"}});
        const Measurement young = measured("missed_not_returned", facts, "2025-03-31 11:59:59");
        QCOMPARE(young.pending, std::size_t{1});
        QCOMPARE(young.denominator, 1.0);
        QCOMPARE(measured("missed_not_returned", facts, "2025-03-31 12:00").pending, std::size_t{0});
    }

    // (80 + 90 + 60) / 3 = 76.67; 11 of 10 is no score; managers are the units.
    void callQuality()
    {
        FactsBuilder facts;
        facts.add(Entity::CallReviews, {"at", "manager", "score", "scale_max"},
                  {{"2025-03-03", "Anna", "8", "10"},
                   {"2025-03-04", "Anna", "90", ""},
                   {"2025-03-05", "Boris", "3", "5"},
                   {"2025-03-06", "Boris", "11", "10"},
                   {"2025-04-01", "Boris", "1", "10"}},
                  "2025-06-01");
        const Measurement quality = measured("call_quality", facts);
        QVERIFY(std::abs(quality.value - 230.0 / 3) < 1e-9);
        QCOMPARE(quality.n, std::size_t{2});
        QCOMPARE(quality.notes.front().count, std::size_t{1});
        QCOMPARE(quality.quality, Quality::Incomplete); // a fourth of the reviews cannot be read
    }

    // The minimum: 30 reviews of at least 5 managers.
    void callQualityMinimum()
    {
        const auto reviews = [](int managers, int each) {
            FactsBuilder facts;
            std::vector<test::Cells> rows;
            for (int manager = 0; manager < managers; ++manager)
                for (int i = 0; i < each; ++i)
                    rows.push_back({"2025-03-03", "M" + std::to_string(manager), std::to_string(50 + i), "100"});
            facts.add(Entity::CallReviews, {"at", "manager", "score", "scale_max"}, rows, "2025-06-01");
            return measured("call_quality", facts).quality;
        };
        QCOMPARE(reviews(5, 6), Quality::Ok);
        QCOMPARE(reviews(5, 5), Quality::FewData);
        QCOMPARE(reviews(4, 10), Quality::FewData);
    }
};

QTEST_APPLESS_MAIN(TestCalls)
#include "tst_calls.moc"
