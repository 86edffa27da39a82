// The mechanisms of the simulation against Truth, over many companies and in the worlds behind the files.

#include "core/base/calendar.h"
#include "core/demo/world.h"

#include "core/demo/school_statistics.h"

#include <QtTest>

#include <array>

using namespace zamer;
using namespace zamer::demo;

class TestMechanism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mechanismsHaveNoBias()
    {
        // Over forty companies the means must come close to Truth: tolerances are four standard errors or wider.
        const Truth truth;
        const Calendar& dates = calendar();
        std::array<Share, 2> conversion;
        std::array<Share, 2> duplicates;
        std::array<Share, 2> repeat;
        std::array<std::vector<double>, 2> cycle;
        std::array<std::vector<double>, 2> logOrders;
        double workdays = 0;
        double leads = 0;
        for (quint64 seed = 101; seed <= 140; ++seed) {
            const World world = simulate(seed, 0);
            for (const Deal& deal : world.deals) {
                const Day day = localDay(deal.createdAt);
                const std::size_t side = day < dates.goLive ? 0 : 1;
                leads += weekday(day) < 5;
                if (side == 1 && day < dates.goLive + truth.onsetDays)
                    continue;
                conversion[side].add(deal.outcome == Outcome::Won &&
                                     deal.closedAt - deal.createdAt <= 30 * kSecondsPerDay);
                repeat[side].add(deal.repeat);
                if (deal.outcome == Outcome::Won)
                    cycle[side].push_back(static_cast<double>(deal.closedAt - deal.createdAt) / 86'400);
                logOrders[side].push_back(std::log(static_cast<double>(deal.amount)));
            }
            for (const Card& card : world.cards) {
                const Day day = localDay(card.createdAt);
                if (day < dates.goLive || day >= dates.goLive + truth.onsetDays)
                    duplicates[day < dates.goLive ? 0 : 1].add(card.duplicate);
            }
            for (Day day = dates.historyFrom; day < dates.endExport; ++day)
                workdays += weekday(day) < 5;
        }
        QVERIFY(std::abs(leads / workdays - truth.leadsPerWorkingDay) < 0.2);
        QVERIFY(std::abs(conversion[0].value() - truth.conversion30.before) < 0.003);
        QVERIFY(std::abs(conversion[1].value() - truth.conversion30.after) < 0.004);
        QVERIFY(std::abs(duplicates[0].value() - truth.duplicatesAmongNewCards.before) < 0.003);
        QVERIFY(std::abs(duplicates[1].value() - truth.duplicatesAmongNewCards.after) < 0.004);
        QVERIFY(std::abs(repeat[0].value() - truth.repeatLeads.before) < 0.004);
        QVERIFY(std::abs(repeat[1].value() - truth.repeatLeads.after) < 0.005);
        QVERIFY(std::abs(median(cycle[0]) - truth.cycleMedianDays.before) < 0.3);
        QVERIFY(std::abs(median(cycle[1]) - truth.cycleMedianDays.after) < 0.3);
        // ln of the median order: ln(128000) - 0.8^2 / 2 = 11.43978
        QVERIFY(std::abs(mean(logOrders[0]) - 11.43978) < 0.01);
        QVERIFY(std::abs(mean(logOrders[1]) - 11.43978) < 0.01);
    }

    void slowManagersStayAsTheyAre()
    {
        std::array<Share, 2> slow;
        std::array<Share, 2> others;
        for (quint64 seed = 201; seed <= 240; ++seed) {
            for (const Deal& deal : simulate(seed, 0).deals) {
                const Day day = localDay(deal.createdAt);
                const std::size_t side = day < calendar().goLive ? 0 : 1;
                if (side == 0 || day >= calendar().goLive + Truth{}.onsetDays)
                    (managers()[static_cast<std::size_t>(deal.owner)].slow ? slow : others)[side].add(deal.outcome ==
                                                                                                      Outcome::Won);
            }
        }
        QVERIFY(std::abs(z(slow[0], slow[1])) < 3);
        QVERIFY(z(others[0], others[1]) > 10);
    }

    void responseAndCallsImprove()
    {
        const WorkingCalendar working;
        const LocalTime zone(QStringLiteral("Europe/Moscow"));
        const World world = simulate(1, 0);
        std::array<std::vector<double>, 2> minutes;
        for (const Deal& deal : world.deals) {
            const Day day = localDay(deal.createdAt);
            const bool before = calendar().baseline.contains(day);
            if (deal.firstResponse() != kNoInstant && (before || calendar().deep.contains(day)))
                minutes[before ? 0 : 1].push_back(
                    static_cast<double>(working.workingSeconds(deal.createdAt, deal.firstResponse(), zone)) / 60);
        }
        QVERIFY(std::abs(median(minutes[0]) - Truth{}.responseMedianMinutes.before) < 5);
        QVERIFY(std::abs(median(minutes[1]) - Truth{}.responseMedianMinutes.after) < 2);

        std::array<Share, 2> lost;
        for (std::size_t i = 0; i < world.calls.size(); ++i) {
            const Call& call = world.calls[i];
            if (!call.incoming || call.talk > 0)
                continue;
            bool returned = false;
            for (std::size_t k = i + 1; k < world.calls.size() && world.calls[k].at <= call.at + kSecondsPerDay; ++k)
                returned = returned || (world.calls[k].customer == call.customer && world.calls[k].talk > 0);
            const Day day = localDay(call.at);
            if (calendar().baseline.contains(day) || calendar().deep.contains(day))
                lost[calendar().baseline.contains(day) ? 0 : 1].add(!returned);
        }
        qInfo("missed and not returned: %.3f of %.0f -> %.3f of %.0f", lost[0].value(), lost[0].of, lost[1].value(),
              lost[1].of);
        QVERIFY(z(lost[0], lost[1]) < -2);
    }

    void surveysProveNothing()
    {
        const World world = simulate(1, 0);
        std::array<std::vector<double>, 2> nps;
        for (const Answer& answer : world.nps)
            nps[localDay(answer.at) < calendar().goLive ? 0 : 1].push_back(answer.score >= 9   ? 100
                                                                           : answer.score <= 6 ? -100
                                                                                               : 0);
        QCOMPARE(nps[0].size(), std::size_t{90});
        QCOMPARE(nps[1].size(), std::size_t{90});
        qInfo("NPS %.1f -> %.1f (z %.2f)", mean(nps[0]), mean(nps[1]), welch(nps[0], nps[1]));
        QVERIFY(std::abs(welch(nps[0], nps[1])) < 1.96);
        QCOMPARE(world.staff.size(), std::size_t{24});
    }
};

QTEST_APPLESS_MAIN(TestMechanism)
#include "tst_mechanism.moc"
