// Does the data hold what Truth says, and nothing else? Computed from the exported files with school formulas, apart
// from the importer and the KPI rooms: shares with the pooled two-sample z, medians with Mann-Whitney's z, means with
// Welch's.

#include "core/demo/exports.h"
#include "core/demo/truth.h"

#include "core/demo/csv_table.h"
#include "core/demo/school_statistics.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::demo;

namespace {

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
        const QDateTime due = amo(tasks.at(i, "Выполнить до"));
        const QDateTime done = amo(tasks.at(i, "Дата выполнения"));
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
};

QTEST_APPLESS_MAIN(TestTruth)
#include "tst_truth.moc"
