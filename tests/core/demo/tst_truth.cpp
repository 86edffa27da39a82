// Does the data hold what Truth says, and nothing else? Computed from the exported files with school formulas, apart
// from the importer and the KPI rooms: shares with the pooled two-sample z, medians with Mann-Whitney's z, means with
// Welch's.

#include "core/base/calendar.h"
#include "core/demo/exports.h"
#include "core/demo/world.h"

#include "core/demo/csv_table.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace zamer;
using namespace zamer::demo;

namespace
{

struct Share {
    double hits = 0;
    double of = 0;
    void add(bool hit)
    {
        hits += hit;
        of += 1;
    }
    double value() const { return hits / of; }
};

double z(const Share& before, const Share& after)
{
    const double pooled = (before.hits + after.hits) / (before.of + after.of);
    return (after.value() - before.value()) / std::sqrt(pooled * (1 - pooled) * (1 / before.of + 1 / after.of));
}

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double welch(const std::vector<double>& before, const std::vector<double>& after)
{
    const auto square = [](const std::vector<double>& values) {
        double sum = 0;
        for (const double value : values)
            sum += (value - mean(values)) * (value - mean(values));
        const double n = static_cast<double>(values.size());
        return sum / (n - 1) / n;
    };
    return (mean(after) - mean(before)) / std::sqrt(square(before) + square(after));
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double mannWhitney(const std::vector<double>& before, const std::vector<double>& after)
{
    std::vector<std::pair<double, bool>> all;
    for (const double value : before)
        all.emplace_back(value, false);
    for (const double value : after)
        all.emplace_back(value, true);
    std::sort(all.begin(), all.end());
    double ranks = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        ranks += all[i].second ? static_cast<double>(i + 1) : 0;
    const double m = static_cast<double>(before.size());
    const double n = static_cast<double>(after.size());
    return (ranks - n * (n + m + 1) / 2) / std::sqrt(m * n * (m + n + 1) / 12);
}

/// One side of the comparison as an auditor gets it: a period, and the export made at its end.
struct Side {
    double leads = 0;
    Share conversion;
    Share wins;
    Share duplicates;
    Share overdue;
    Share filled;
    std::vector<double> cycleDays;
    std::vector<double> orders;
};

QDateTime amo(const QString& text)
{
    return QDateTime::fromString(text, QStringLiteral("dd.MM.yyyy HH:mm:ss"));
}

QDateTime iso(const QString& text)
{
    return QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void readLeads(Side& side, const QString& path, const QDateTime& from, const QDateTime& to)
{
    const CsvTable leads = CsvTable::read(path);
    for (std::size_t i = 0; i < leads.rows.size(); ++i) {
        if (leads.at(i, "ID").isEmpty())
            continue;
        const QDateTime created = amo(leads.at(i, "Дата создания сделки"));
        const QDateTime closed = amo(leads.at(i, "Дата закрытия"));
        const bool won = leads.at(i, "Этап сделки") == QString::fromUtf8("Успешно реализовано");
        const double days = static_cast<double>(created.secsTo(closed)) / 86'400;
        if (created >= from) {
            side.leads += 1;
            if (created.secsTo(to) >= 30 * 86'400)
                side.conversion.add(won && days <= 30);
            for (const char* column : {"Ответственный", "Источник"})
                side.filled.add(!leads.at(i, column).isEmpty());
            side.filled.add(leads.at(i, "Бюджет ") != QLatin1String("0"));
        }
        if (closed.isValid() && closed >= from) {
            side.wins.add(won);
            if (won) {
                side.cycleDays.push_back(days);
                side.orders.push_back(leads.at(i, "Бюджет ").toDouble());
            }
        }
    }
}

void readCards(Side& side, const QString& path)
{
    const CsvTable cards = CsvTable::read(path);
    QSet<QString> known;
    for (std::size_t i = cards.rows.size(); i-- > 0;) { // the oldest is last
        QString phone;
        const QString written = cards.at(i, "Рабочий телефон") + cards.at(i, "Мобильный телефон");
        for (const QChar c : written)
            if (c.isDigit())
                phone += c;
        bool duplicate = false;
        for (const QString& contact : {phone.right(10), cards.at(i, "Рабочий email")}) {
            duplicate = duplicate || (!contact.isEmpty() && known.contains(contact));
            if (!contact.isEmpty())
                known << contact;
        }
        side.duplicates.add(duplicate);
    }
}

void readTasks(Side& side, const QString& path, const QDateTime& from, const QDateTime& to)
{
    const CsvTable tasks = CsvTable::read(path);
    for (std::size_t i = 0; i < tasks.rows.size(); ++i) {
        const QDateTime due = iso(tasks.at(i, "due_at"));
        const QDateTime done = iso(tasks.at(i, "done_at"));
        if (due >= from && due < to)
            side.overdue.add(!done.isValid() || done > due);
    }
}

Side readSide(const QString& folder, const QString& day, QDate from, QDate to)
{
    Side side;
    const QString path = folder + QStringLiteral("/%1_") + day + QStringLiteral(".csv");
    const QDateTime start(from, QTime(0, 0));
    const QDateTime end(to, QTime(0, 0));
    readLeads(side, path.arg(QStringLiteral("amocrm_export_leads")), start, end);
    readCards(side, path.arg(QStringLiteral("amocrm_export_contacts")));
    readTasks(side, path.arg(QStringLiteral("amocrm_tasks")), start, end);
    return side;
}

struct Sides {
    Side before;
    Side after;
};

Sides sidesOf(quint64 seed)
{
    QTemporaryDir folder;
    Progress progress;
    if (!writeExports({.seed = seed}, folder.path(), progress))
        return {};
    return {readSide(folder.path(), QStringLiteral("2026-05-04"), QDate(2026, 2, 2), QDate(2026, 5, 4)),
            readSide(folder.path(), QStringLiteral("2026-11-02"), QDate(2026, 8, 3), QDate(2026, 11, 2))};
}

void print(quint64 seed, const Side& before, const Side& after)
{
    qInfo("seed %llu: conversion %.4f -> %.4f (z %.2f), cycle %.1f -> %.1f days (z %.2f), duplicates %.4f -> %.4f (z "
          "%.2f), order %.0f -> "
          "%.0f (z %.2f), leads %.0f -> %.0f, win rate %.4f -> %.4f (z %.2f), overdue %.4f -> %.4f (z %.2f)",
          seed, before.conversion.value(), after.conversion.value(), z(before.conversion, after.conversion),
          median(before.cycleDays), median(after.cycleDays), mannWhitney(before.cycleDays, after.cycleDays),
          before.duplicates.value(), after.duplicates.value(), z(before.duplicates, after.duplicates),
          mean(before.orders), mean(after.orders), welch(before.orders, after.orders), before.leads, after.leads,
          before.wins.value(), after.wins.value(), z(before.wins, after.wins), before.overdue.value(),
          after.overdue.value(), z(before.overdue, after.overdue));
}

}

class TestTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void effectsShowAndOthersDoNot_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void effectsShowAndOthersDoNot()
    {
        QFETCH(quint64, seed);
        const auto [before, after] = sidesOf(seed);
        QVERIFY(before.conversion.of > 1'000 && after.conversion.of > 1'000);
        print(seed, before, after);
        QVERIFY(z(before.conversion, after.conversion) > 3.5);
        QVERIFY(mannWhitney(before.cycleDays, after.cycleDays) < -3);
        QVERIFY(z(before.duplicates, after.duplicates) > 3);
        QVERIFY(z(before.wins, after.wins) > 2.5);
        QVERIFY(z(before.overdue, after.overdue) > 3);
        QVERIFY(z(before.filled, after.filled) > 3);
        QVERIFY(std::abs(welch(before.orders, after.orders)) < 1.5);
        QVERIFY(std::abs(after.leads - before.leads) / std::sqrt(after.leads + before.leads) < 1.5);
    }

    void defaultSeedIsRepresentative()
    {
        const Truth truth;
        const auto [before, after] = sidesOf(1);
        QVERIFY(std::abs(before.conversion.value() - truth.conversion30.before) < 0.01);
        QVERIFY(std::abs(after.conversion.value() - truth.conversion30.after) < 0.01);
        QVERIFY(std::abs(median(before.cycleDays) - truth.cycleMedianDays.before) < 1);
        QVERIFY(std::abs(median(after.cycleDays) - truth.cycleMedianDays.after) < 1);
        QVERIFY(std::abs(before.wins.value() - truth.winRate.before) < 0.01);
        QVERIFY(std::abs(after.wins.value() - truth.winRate.after) < 0.01);
        QVERIFY(std::abs(mean(before.orders) / truth.averageOrder.before - 1) < 0.03);
        QVERIFY(std::abs(mean(after.orders) / truth.averageOrder.after - 1) < 0.03);
        QVERIFY(std::abs(before.duplicates.value() - truth.duplicatesAmongNewCards.before) < 0.01);
    }

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

QTEST_APPLESS_MAIN(TestTruth)
#include "tst_truth.moc"
