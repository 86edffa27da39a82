// Segments and the measuring rhythm of an audit. Values by hand: 40 deals, every other one Anna's, 30 from the site.

#include "core/audit/audit.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::audit;

class TestSegments : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Audit> m_audit;
    Progress m_progress;

    Question question(const char* kpi) const
    {
        return {{dayFromCivil(2025, 1, 1), dayFromCivil(2025, 3, 1)}, {}, {kpi}, {}};
    }
    void look(const char* text) const { m_audit->look({{}, *kpi::filterFromText(text)}); }
    std::size_t count(const char* kpi) { return m_audit->measure(question(kpi), {}, m_progress)->front().n; }

    void import(const char* name, const QByteArray& content, const char* exported)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        import::Options options;
        options.layout = QStringLiteral("table:deals");
        options.exportedAt = QDateTime::fromString(QString::fromUtf8(exported), Qt::ISODate).toSecsSinceEpoch();
        QVERIFY(m_audit->import(file.fileName(), options, false, m_progress));
    }

    static QByteArray deals(int from, int to)
    {
        QByteArray text = "id,owner,source,arrived_at,closed_at,status,amount\n";
        for (int i = from; i < to; ++i) {
            const QDate came = QDate(2025, 1, 1).addDays(i);
            text += QByteArray::number(i) + (i % 2 == 0 ? ",Anna," : ",Boris,") + (i % 4 == 3 ? "phone," : "site,") +
                    came.toString(Qt::ISODate).toUtf8() + ',' + came.addDays(1).toString(Qt::ISODate).toUtf8() +
                    (i % 3 == 0 ? ",won,100\n" : ",lost,100\n");
        }
        return text;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("ZAMER_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8());
        const QString path = m_folder.filePath(QStringLiteral("a.zamer"));
        m_audit.reset();
        QFile::remove(path);
        Settings settings;
        settings.client = QStringLiteral("Test");
        settings.timeZone = QStringLiteral("UTC");
        auto made = Audit::create(path, settings);
        QVERIFY(made.has_value());
        m_audit = std::move(*made);
        import("one.csv", deals(0, 40), "2025-02-20T00:00:00Z");
    }

    void everythingIsLookedAtThroughIt()
    {
        QCOMPARE(count("leads"), std::size_t{40});
        look("manager=Anna");
        QCOMPARE(count("leads"), std::size_t{20});
        look("manager=Boris;source=site");
        QCOMPARE(count("leads"), std::size_t{10});
        QCOMPARE(m_audit->rows(question("leads"), {}, {})->rows.size(), std::size_t{10});
        std::size_t weekly = 0;
        const auto weeks = m_audit->series(question("leads"), kpi::Step::Week);
        for (const kpi::SeriesPoint& point : weeks->points)
            weekly += point.n;
        QCOMPARE(weekly, std::size_t{10});
        m_audit->keepSamples(true);
        QCOMPARE(count("leads"), std::size_t{10});
        look("manager=Anna");
        QCOMPARE(count("leads"), std::size_t{20});
        look("");
        QCOMPARE(count("leads"), std::size_t{40});
    }

    void snapshotsAreOfTheWhole()
    {
        look("manager=Anna");
        const Period period{dayFromCivil(2025, 1, 1), dayFromCivil(2025, 2, 1)};
        const auto one = m_audit->takeSnapshot(method::StageId::Baseline, period, {}, m_progress);
        const auto two = m_audit->takeSnapshot(method::StageId::Deep, {period.to, period.to + 9}, {}, m_progress);
        QVERIFY(one && two);
        QCOMPARE(m_audit->segment().filter, *kpi::filterFromText("manager=Anna"));
        const auto sealed = m_audit->snapshots();
        for (const store::SnapshotValue& value : sealed->front().values)
            if (value.kpi == "leads")
                QCOMPARE(value.n, qint64{31});
        const auto inside = m_audit->compare(*one, *two, m_progress);
        look("");
        const auto whole = m_audit->compare(*one, *two, m_progress);
        QVERIFY(inside && whole);
        const auto leads = [](const Comparisons& compared) {
            return std::find_if(compared.items.begin(), compared.items.end(),
                                [](const kpi::Comparison& item) { return item.kpi == "leads"; });
        };
        QCOMPARE(leads(*inside)->before.n, std::size_t{16});
        QCOMPARE(leads(*inside)->before.parameters.at("segment"), std::string("manager=Anna"));
        QCOMPARE(leads(*whole)->before.n, std::size_t{31});
        look("source=phone");
        const auto measured = m_audit->measureSnapshot(*one, m_progress);
        QVERIFY(measured);
        QCOMPARE(measured->front().kpi, std::string("leads"));
        QCOMPARE(measured->front().n, std::size_t{7});
    }

    void saved()
    {
        QVERIFY(m_audit->saveSegment({QStringLiteral(" Anna "), *kpi::filterFromText("manager=Anna")}));
        QCOMPARE(m_audit->segments()->front().name, QStringLiteral("Anna"));
        QCOMPARE(m_audit->saveSegment({{}, *kpi::filterFromText("manager=Anna")}).error().kind, ErrorKind::BadValue);
        QCOMPARE(m_audit->saveSegment({QStringLiteral("All"), {}}).error().kind, ErrorKind::BadValue);
        QVERIFY(m_audit->removeSegment(QStringLiteral("Anna")));
        QVERIFY(m_audit->segments()->empty());
    }

    void whatASegmentCanBeMadeOf()
    {
        const auto sources = m_audit->keysOf("source");
        QCOMPARE(sources->size(), std::size_t{2});
        QCOMPARE(sources->front().key, std::string("site"));
        QCOMPARE(sources->front().rows, std::size_t{30});
        QVERIFY(m_audit->keysOf("region")->empty());
        QCOMPARE(m_audit->keysOf("colour").error().kind, ErrorKind::UnknownKey);
    }

    // Data from Wednesday 1 January to 9 February 2025: whole weeks from 6 January on. Leads of five weeks are known at once.
    void measuringNowTwice()
    {
        const auto first = m_audit->measureNow(m_progress);
        QVERIFY(first);
        QVERIFY(first->weeks > 0);
        const auto leads = m_audit->recorded("leads");
        QVERIFY(leads);
        QCOMPARE(leads->points.size(), std::size_t{6}); // to Monday 17 February: the week of the export is not over
        QCOMPARE(leads->points.front().period.from, dayFromCivil(2025, 1, 6));
        QCOMPARE(leads->points.front().value, 1.0);
        QCOMPARE(leads->points.back().value, 0.0);
        const auto again = m_audit->measureNow(m_progress);
        QVERIFY(again);
        QCOMPARE(again->weeks + again->quarters, std::size_t{0});
        // Leads are watched 30 days: at the export those of the first two weeks are of age.
        QCOMPARE(m_audit->recorded("lead_conversion")->points.size(), std::size_t{2});
    }

    void newDataAddNewWeeksOnly()
    {
        QVERIFY(m_audit->measureNow(m_progress));
        import("two.csv", deals(30, 90), "2025-04-10T00:00:00Z");
        const auto more = m_audit->measureNow(m_progress);
        QVERIFY(more && more->weeks > 0);
        const auto leads = m_audit->recorded("leads");
        QCOMPARE(leads->points.size(), std::size_t{13});
        QCOMPARE(leads->points[5].value, 0.0); // as it was known then: recorded values stay
        QCOMPARE(leads->points[6].value, 1.0);
        QCOMPARE(m_audit->recorded("sales_count")->points.size(), std::size_t{1}); // the first quarter
        // Other parameters are another series.
        QVERIFY(m_audit->changeSettings({{QStringLiteral("horizon_days"), QStringLiteral("14")}}));
        const auto shorter = m_audit->measureNow(m_progress);
        QVERIFY(shorter && shorter->weeks > 0);
        QCOMPARE(m_audit->recorded("lead_conversion")->parameters.at("follow_up_days"), std::string("14"));
    }

    void aCancelledMeasuringRecordsNothing()
    {
        Progress cancelled;
        cancelled.cancel();
        QCOMPARE(m_audit->measureNow(cancelled).error().kind, ErrorKind::Cancelled);
        QVERIFY(m_audit->recorded("leads")->points.empty());
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
