// What every KPI of the catalogue owes: texts, no data where there is none, intervals around values, parts that add up, rows behind
// figures, the same answer twice. Maven's CRM data, where ZAMER_SAMPLES names the samples, pins known figures.

#include "core/kpi/base.h"
#include "core/kpi/engine.h"
#include "core/kpi/measurement_json.h"
#include "core/kpi/wording.h"
#include "support/company.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace zamer;
using namespace zamer::kpi;
using facts::Entity;
using test::company;
using test::FactsBuilder;

Q_DECLARE_METATYPE(const zamer::kpi::Kpi*)

namespace {

const Period kPeriod = FactsBuilder::period("2025-06-01", "2026-01-01");

Measurement measuredOver(const Kpi& kpi, const View& view, const std::vector<std::string>& by = {})
{
    return measure(kpi, view, windowFor(kpi, view, kPeriod, {}), by);
}

bool isCyrillic(const char* text)
{
    const QString words = QString::fromUtf8(text);
    return std::any_of(words.begin(), words.end(),
                       [](QChar letter) { return letter.script() == QChar::Script_Cyrillic; });
}

/// Figures that have Latin names in Russian too: NPS, LTV/CAC.
bool isAbbreviation(const char* text)
{
    const QString words = QString::fromUtf8(text);
    return std::all_of(words.begin(), words.end(),
                       [](QChar letter) { return letter.isUpper() || letter == QLatin1Char('/'); });
}

/// Costs, the ledger and mailings are nobody's: nothing tells managers apart.
bool isOfManagers(const Kpi& kpi)
{
    return std::none_of(kpi.reads.begin(), kpi.reads.end(), [](Entity entity) {
        return entity == Entity::Costs || entity == Entity::MessageCampaigns || entity == Entity::RoiEntries;
    });
}

/// The window that a point of a series is measured in.
Window windowOfPoint(const Kpi& kpi, const View& view, const Window& whole, const SeriesPoint& point)
{
    Window window = windowFor(kpi, view, point.period, whole.asOf);
    window.followMonths = kpi.months ? kpi.months(view, whole) : 0;
    return window;
}

}

class TestKpis : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Base> m_deals;
    std::unique_ptr<Base> m_orders;

    static void eachKpi()
    {
        QTest::addColumn<const Kpi*>("kpi");
        for (const Kpi* kpi : catalogue())
            QTest::newRow(std::string(kpi->id).c_str()) << kpi;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_deals = company(false).base();
        m_orders = company(true).base();
    }

    void idsAreUnique()
    {
        std::set<std::string_view> ids;
        for (const Kpi* kpi : catalogue()) {
            QVERIFY(ids.insert(kpi->id).second);
            QCOMPARE(find(kpi->id), kpi);
        }
        QCOMPARE(find("no such thing"), nullptr);
    }

    void textsInBothLanguages_data() { eachKpi(); }
    void textsInBothLanguages()
    {
        QFETCH(const Kpi*, kpi);
        for (const Text& text : {kpi->name, kpi->unitText, kpi->definition}) {
            QVERIFY(*text.en != '\0');
            QVERIFY(!isCyrillic(text.en));
            QVERIFY(isCyrillic(text.ru) || (text.ru == kpi->name.ru && isAbbreviation(text.ru)));
        }
        QVERIFY(QString::fromUtf8(kpi->definition.en).endsWith(QLatin1Char('.')));
        QVERIFY(QString::fromUtf8(kpi->definition.ru).endsWith(QLatin1Char('.')));
        QVERIFY(kpi->collect != nullptr);
        QVERIFY(!kpi->shows.empty());
    }

    void nothingIsNoData_data() { eachKpi(); }
    void nothingIsNoData()
    {
        QFETCH(const Kpi*, kpi);
        const auto nothing = FactsBuilder().base();
        const Measurement measured = measuredOver(*kpi, nothing->view(), {"manager"});
        QCOMPARE(measured.quality, Quality::NoData);
        QVERIFY(std::isnan(measured.value));
        QVERIFY(measured.parts.empty());
        QVERIFY(*measured.reason.en != '\0' && isCyrillic(measured.reason.ru));
        QVERIFY(rows(*kpi, nothing->view(), windowFor(*kpi, nothing->view(), kPeriod, {})).empty());
    }

    void headersWithoutRowsAreNoData_data() { eachKpi(); }
    void headersWithoutRowsAreNoData()
    {
        QFETCH(const Kpi*, kpi);
        FactsBuilder facts;
        facts.add(Entity::Deals, {"id", "created_at", "closed_at", "amount"}, {}, "2026-01-02");
        facts.add(Entity::Customers, {"id", "phone", "created_at"}, {}, "2026-01-02");
        const auto base = facts.base();
        QCOMPARE(measuredOver(*kpi, base->view()).quality, Quality::NoData);
    }

    void measured_data()
    {
        QTest::addColumn<const Kpi*>("kpi");
        QTest::addColumn<bool>("orders");
        for (const Kpi* kpi : catalogue()) {
            QTest::newRow((std::string(kpi->id) + " of deals").c_str()) << kpi << false;
            QTest::newRow((std::string(kpi->id) + " of orders").c_str()) << kpi << true;
        }
    }
    void measured()
    {
        QFETCH(const Kpi*, kpi);
        QFETCH(const bool, orders);
        const View view = (orders ? m_orders : m_deals)->view();
        const Measurement measured = measuredOver(*kpi, view, {"manager"});
        QVERIFY(measured.quality != Quality::NoData);
        QVERIFY(measured.n > 0);
        QVERIFY(std::isfinite(measured.value));
        if (kpi->estimator != Estimator::Plain)
            QVERIFY(measured.low <= measured.value && measured.value <= measured.high && measured.low < measured.high);
        if (!std::isnan(measured.numerator) && measured.denominator > 0)
            QVERIFY(std::abs(measured.numerator / measured.denominator * (kpi->unit == Unit::PerHundred ? 100 : 1) -
                             measured.value) < 1e-9 * std::max(1.0, std::abs(measured.value)));
        if (kpi->unit == Unit::Percent)
            QVERIFY((measured.value >= 0 && measured.value <= 1) || kpi->estimator == Estimator::Plain ||
                    kpi->id == "romi");
        for (const Part& part : measured.parts) {
            QVERIFY(!part.key.empty() && !part.dimension.empty());
            if (!std::isnan(part.low))
                QVERIFY(part.low <= part.value + 1e-9 && part.value <= part.high + 1e-9);
        }
        for (const Note& note : measured.notes)
            QVERIFY(!wording::codeOf(note.text).empty());
        for (const Beside& one : measured.beside)
            QVERIFY(!wording::codeOf(one.name).empty());
    }

    // Every unit belongs to one part: counts, numerators and denominators add up.
    void partsAddUp_data() { measured_data(); }
    void partsAddUp()
    {
        QFETCH(const Kpi*, kpi);
        QFETCH(const bool, orders);
        if (kpi->estimator == Estimator::PerUserMean || kpi->id == "automated_processes")
            return; // a mean of users: its parts are the users; automations are nobody's
        const View view = (orders ? m_orders : m_deals)->view();
        const Measurement measured = measuredOver(*kpi, view, {"manager"});
        double n = 0, numerator = 0, total = 0;
        bool any = false;
        for (const Part& part : measured.parts) {
            if (part.dimension != "manager")
                continue;
            any = true;
            n += static_cast<double>(part.n);
            numerator += std::isnan(part.numerator) ? 0 : part.numerator;
            total += std::isnan(part.value) ? 0 : part.value;
        }
        QCOMPARE(any, isOfManagers(*kpi));
        if (!any)
            return;
        // One customer may buy of two managers, or answer about both.
        if (kpi->estimator != Estimator::Clustered && kpi->estimator != Estimator::SurveyMean)
            QCOMPARE(n, static_cast<double>(measured.n));
        if (!std::isnan(measured.numerator))
            QVERIFY(std::abs(numerator - measured.numerator) < 1e-6);
        if (kpi->estimator == Estimator::Total && !kpi->rate)
            QVERIFY(std::abs(total - measured.value) < 1e-6);
    }

    void rowsStandBehindTheFigure_data() { measured_data(); }
    void rowsStandBehindTheFigure()
    {
        QFETCH(const Kpi*, kpi);
        QFETCH(const bool, orders);
        const View view = (orders ? m_orders : m_deals)->view();
        const Window window = windowFor(*kpi, view, kPeriod, {});
        const Measurement measured = measure(*kpi, view, window);
        const std::vector<RowRef> found = rows(*kpi, view, window);
        QVERIFY(!found.empty());
        if (kpi->estimator == Estimator::Share || kpi->estimator == Estimator::Median ||
            kpi->estimator == Estimator::Curve || isByStage(kpi->estimator))
            QCOMPARE(found.size(), measured.n);
        else if (kpi->estimator != Estimator::Plain && kpi->estimator != Estimator::PerUserMean)
            QVERIFY(found.size() >= measured.n);
        double sum = 0;
        for (const RowRef& row : found) {
            QVERIFY(row.source > 0 && row.line > 1);
            sum += row.num;
        }
        if (kpi->estimator != Estimator::Stages && !std::isnan(measured.numerator))
            QVERIFY(std::abs(sum - measured.numerator) < 1e-6);
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const RowRef& a, const RowRef& b) {
            return a.source != b.source ? a.source < b.source : a.line < b.line;
        }));
    }

    void theSameTwice_data() { eachKpi(); }
    void theSameTwice()
    {
        QFETCH(const Kpi*, kpi);
        const auto again = company(true).base();
        const std::vector<std::string> by{"manager", "source", "pipeline", "region", "product"};
        QCOMPARE(toJson(measuredOver(*kpi, m_orders->view(), by)), toJson(measuredOver(*kpi, again->view(), by)));
    }

    // Whatever the KPI, half a period's comparison with the other half says something.
    void compares_data() { eachKpi(); }
    void compares()
    {
        QFETCH(const Kpi*, kpi);
        const Kpi* const kpis[] = {kpi};
        const View view = m_deals->view();
        const Period before = FactsBuilder::period("2025-02-01", "2025-05-01");
        const Period after = FactsBuilder::period("2025-09-01", "2025-12-01");
        const Comparison comparison = compare(kpis, {view, before, {}}, {view, after, {}}, {}).front();
        if (comparison.verdict == Verdict::CannotTell) {
            QVERIFY(*comparison.reason.en != '\0');
            return;
        }
        QVERIFY(comparison.p >= 0 && comparison.p <= 1);
        QVERIFY(comparison.low <= comparison.delta && comparison.delta <= comparison.high);
        if (!std::isfinite(comparison.afterLevel) || !std::isfinite(comparison.beforeLevel))
            return; // beyond the follow-up
        QVERIFY(std::abs(comparison.afterLevel - comparison.beforeLevel - comparison.delta) <
                1e-6 * std::max(1.0, std::abs(comparison.delta)));
    }

    void seriesHaveOnePointAStep_data() { eachKpi(); }
    // And every point says what measuring its own days says.
    void seriesHaveOnePointAStep()
    {
        QFETCH(const Kpi*, kpi);
        const Series weeks =
            series(*kpi, m_deals->view(), FactsBuilder::period("2025-09-01", "2025-12-01"), Step::Week, {});
        QCOMPARE(weeks.points.size(), std::size_t{13});
        QCOMPARE(weeks.chart.signals.size(), std::size_t{13});
        const Window whole = windowFor(*kpi, m_deals->view(), FactsBuilder::period("2025-09-01", "2025-12-01"), {});
        for (const SeriesPoint& point : weeks.points) {
            if (kpi->wholeBase)
                continue;
            const Measurement own = measure(*kpi, m_deals->view(), windowOfPoint(*kpi, m_deals->view(), whole, point));
            QCOMPARE(point.n, own.n);
            QVERIFY((std::isnan(point.value) && std::isnan(own.value)) || std::isinf(point.value + own.value) ||
                    std::abs(point.value - own.value) < 1e-9);
            QCOMPARE(std::isinf(point.value), std::isinf(own.value));
        }
    }
};

QTEST_APPLESS_MAIN(TestKpis)
#include "tst_kpis.moc"
