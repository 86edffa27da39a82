// Measurements to JSON and back.

#include "core/kpi/measurement_json.h"
#include "support/facts_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::FactsBuilder;

class TestMeasurementJson : public QObject
{
    Q_OBJECT

private:
    static Measurement measured(const char* id)
    {
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "status", "created_at", "closed_at", "amount", "owner", "currency"},
                  {{"1", "won", "2025-03-01", "2025-03-05", "100.50", "Anna", ""},
                   {"2", "won", "2025-03-01", "2025-03-06", "200", "Boris", ""},
                   {"3", "won", "2025-03-02", "2025-03-07", "33.33", "Boris", ""},
                   {"4", "won", "2025-03-02", "2025-03-07", "33", "Boris", "USD"}},
                  "2025-06-01");
        const auto base = facts.base();
        const Kpi& kpi = *find(id);
        return measure(kpi, base->view(),
                       windowFor(kpi, base->view(), FactsBuilder::period("2025-03-01", "2025-04-01"), {}), {"manager"});
    }

private Q_SLOTS:
    void money()
    {
        const QJsonObject json = toJson(measured("revenue"));
        QCOMPARE(json[QStringLiteral("value")].toString(), QStringLiteral("333.83"));
        QCOMPARE(json[QStringLiteral("currency")].toString(), QStringLiteral("RUB"));
        QCOMPARE(json[QStringLiteral("unit")].toString(), QStringLiteral("money"));
        QVERIFY(json[QStringLiteral("numerator")].isNull());
        QCOMPARE(json[QStringLiteral("parts")].toArray().size(), 2);
        QCOMPARE(toJson(measured("average_order"))[QStringLiteral("value")].toString(), QStringLiteral("111.27666667"));
        QCOMPARE(moneyText(-5), QStringLiteral("-0.05"));
        QCOMPARE(moneyText(1000553400), QStringLiteral("10005534.00"));
    }

    void noDataIsNull()
    {
        const QJsonObject json = toJson(measured("duplicate_cards"));
        QVERIFY(json.contains(QStringLiteral("value")));
        QVERIFY(json[QStringLiteral("value")].isNull());
        QCOMPARE(json[QStringLiteral("quality")].toString(), QStringLiteral("no data"));
        QVERIFY(!json[QStringLiteral("reason")].toString().isEmpty());
    }

    void backAndForth_data()
    {
        QTest::addColumn<QString>("id");
        for (const Kpi* kpi : catalogue())
            QTest::newRow(std::string(kpi->id).c_str())
                << QString::fromUtf8(kpi->id.data(), static_cast<qsizetype>(kpi->id.size()));
    }
    void backAndForth()
    {
        QFETCH(const QString, id);
        const Measurement before = measured(id.toUtf8().constData());
        const QJsonObject json = toJson(before);
        const auto bytes = QJsonDocument(json).toJson();
        const Result<Measurement> after = measurementFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(after.has_value());
        QCOMPARE(toJson(*after), json);
        QCOMPARE(after->window.asOf, before.window.asOf);
        QCOMPARE(after->notes.size(), before.notes.size());
        for (std::size_t i = 0; i < before.notes.size(); ++i)
            QCOMPARE(QString::fromUtf8(after->notes[i].text.ru), QString::fromUtf8(before.notes[i].text.ru));
    }

    void anUnknownKpiIsRefused()
    {
        QJsonObject json = toJson(measured("revenue"));
        json[QStringLiteral("kpi")] = QStringLiteral("happiness");
        const Result<Measurement> read = measurementFromJson(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::UnknownKey);
    }

    void comparison()
    {
        Comparison comparison;
        comparison.kpi = "win_rate";
        comparison.before = measured("win_rate");
        comparison.after = measured("win_rate");
        comparison.p = std::nan("");
        comparison.verdict = Verdict::PossiblyWorsened;
        const QJsonObject json = toJson(comparison);
        QCOMPARE(json[QStringLiteral("before")].toDouble(), 1.0);
        QCOMPARE(json[QStringLiteral("verdict")].toString(), QStringLiteral("possible change"));
        QVERIFY(json[QStringLiteral("p")].isNull());
        QVERIFY(json.contains(QStringLiteral("target")) && json[QStringLiteral("target")].isNull());
    }
};

QTEST_APPLESS_MAIN(TestMeasurementJson)
#include "tst_measurement_json.moc"
