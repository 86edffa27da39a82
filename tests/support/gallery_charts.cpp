#include "support/gallery_data.h"

#include "core/report/format.h"

#include <cmath>

namespace zamer::gallery {

using kpi::Verdict;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

ui::charts::ManagerSpec manager(const char* name, const char* counts, double before, double now, double low,
                                double high, Verdict verdict, const char* ratio, std::vector<double> weeks)
{
    const report::Format format(Language::English);
    return {u(name),   u(name),
            u(counts), before,
            now,       low,
            high,      format.number(now),
            verdict,   verdict == Verdict::Improved ? u("improved") : u("not proven"),
            u(ratio),  std::move(weeks),
            now > 20};
}

}

ui::charts::XmrSpec xmr(Language language)
{
    const std::vector<double> values{43.9, 43.0, 42.4, 31.2, 47.2, 41.3, 42.6, 35.2, 50.3, 46.5, 44.6,
                                     47.1, 38.8, 40.1, 42.9, 22.5, 25.1, 18.1, 15.4, 12.3, 17.6, 16.9,
                                     12.3, 13.9, 15.4, 13.3, 16.8, 17.2, 12.0, 13.3, 11.8};
    kpi::Kpi kpi;
    kpi.unit = kpi::Unit::WorkingMinutes;
    kpi.better = kpi::Better::Down;
    kpi::Series series;
    series.baseline = 13;
    const Day first = toDay(QDate(2026, 2, 2));
    series.chart.enough = true;
    series.chart.centre = 42.6;
    series.chart.low = 26.0;
    series.chart.high = 59.3;
    series.chart.meanRange = 6.3;
    series.chart.rangeLimit = 20.4;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Day from = first + 7 * static_cast<Day>(i);
        series.points.push_back({{from, from + 7}, values[i], 120, i != 13 && i != 14});
        series.chart.ranges.push_back(i == 0 ? stats::kNaN : std::abs(values[i] - values[i - 1]));
        series.chart.signals.push_back(i > 14 ? stats::Signal::Outside : stats::Signal::None);
    }
    return ui::charts::xmrSpec(series, kpi, report::Format(language), QDate(2026, 5, 18), 15.0);
}

ui::charts::ManagerHeader managerHeader()
{
    return {u("Manager"), u("leads"), u("now"), u("verdict"), u("ratio"), u("31 weeks, 0–150"), 150, 15};
}

ui::charts::DotAxis managerAxis()
{
    ui::charts::DotAxis axis;
    axis.low = 4.2;
    axis.high = 130;
    axis.logarithmic = true;
    axis.ticks = {{5, u("5")}, {30, u("30")}, {60, u("60")}, {120, u("120")}};
    axis.target = 15;
    axis.targetText = u("15");
    return axis;
}

std::vector<ui::charts::ManagerSpec> managers()
{
    return {
        manager("D. Fomin", "128 → 134", 61.1, 46.6, 36.2, 62.6, Verdict::Improved, "×0.72",
                {77, 45, 44, 25, 18, 50, 39, 63, 59, 46, 36, 89, 77, 28, 66, 46,
                 45, 53, 36, 30, 48, 29, 52, 15, 26, 49, 25, 74, 8,  54, 47}),
        manager("R. Vlasov", "118 → 90", 25.6, 29.9, 20.0, 39.6, Verdict::NoReliableChange, "×1.08",
                {21, 16, 16, 16, 32, 57, 12, 8, 23, 14, 22, 11, 36, 25, 25, 5,
                 17, 12, 36, 12, 18, 20, 18, 9, 20, 20, 29, 47, 25, 9,  31}),
        manager("P. Orlov", "117 → 124", 63.9, 17.1, 12.8, 23.1, Verdict::Improved, "×0.22",
                {53, 102, 31, 41, 73, 24, 77, 123, 81, 55, 29, 85, 116, 31, 46, 17,
                 14, 4,   8,  9,  9,  14, 7,  15,  1,  4,  8,  23, 15,  6,  2}),
        manager("A. Nikitin", "120 → 151", 76.3, 17.1, 12.4, 20.6, Verdict::Improved, "×0.21",
                {67, 43, 57, 32, 110, 72, 46, 14, 74, 47, 79, 123, 60, 95, 33, 38,
                 25, 12, 41, 4,  6,   15, 13, 11, 17, 2,  11, 4,   5,  14, 9}),
        manager("T. Lebedeva", "132 → 165", 54.3, 15.2, 13.0, 20.5, Verdict::Improved, "×0.33",
                {56, 52, 50, 32, 27, 25, 77, 9,  37, 42, 17, 37, 60, 48, 14, 12,
                 16, 5,  16, 6,  15, 10, 7,  13, 6,  6,  18, 19, 3,  4,  6}),
        manager("S. Zaitsev", "199 → 148", 48.6, 15.0, 11.3, 18.2, Verdict::Improved, "×0.28",
                {34, 34, 62, 34, 62, 60, 28, 31, 79, 32, 30, 38, 32, 32, 26, 14,
                 14, 7,  13, 2,  19, 11, 0,  7,  1,  10, 7,  11, 12, 13, 6}),
        manager("O. Titova", "148 → 163", 47.0, 12.3, 10.6, 16.2, Verdict::Improved, "×0.24",
                {67, 17, 34, 5, 60, 18, 96, 32, 104, 47, 61, 26, 45, 13, 23, 14,
                 17, 2,  1,  1, 14, 10, 2,  0,  7,   -1, 7,  5,  7,  12, 10}),
        manager("E. Gromova", "157 → 183", 31.5, 11.7, 9.5, 13.0, Verdict::Improved, "×0.35",
                {5,  43, 30, 9, 19, 33, 18, 31, 16, 28, 34, 27, 16, 23, 28, 9,
                 12, 6,  10, 3, 1,  6,  6,  2,  8,  2,  4,  8,  4,  3,  6}),
        manager("I. Belov", "131 → 156", 48.5, 11.4, 8.3, 13.8, Verdict::Improved, "×0.25",
                {20, 44, 13, 114, 37, 32, 80, 34, 38, 29, 43, 64, 20, 74, 18, 21,
                 10, 10, 8,  5,   2,  1,  8,  1,  9,  6,  6,  4,  12, 11, 1}),
        manager("Y. Kravets", "146 → 140", 35.2, 10.9, 8.5, 16.0, Verdict::Improved, "×0.31",
                {15, 15, 53, 26, 38, 28, 25, 20, 21, 26, 49, 17, 8,  5, 36, 14,
                 21, 11, -0, 8,  4,  10, 3,  6,  16, 4,  7,  4,  12, 0, 0}),
        manager("A. Kuznetsova", "172 → 154", 33.2, 10.3, 7.3, 14.1, Verdict::Improved, "×0.33",
                {32, 19, 34, 9, 13, 19, 25, 37, 26, 36, 16, 31, 28, 33, 27, 6,
                 7,  9,  2,  1, 11, 9,  7,  1,  3,  -0, 6,  3,  1,  4,  -0}),
        manager("M. Sokolova", "166 → 132", 27.9, 7.0, 5.4, 8.4, Verdict::Improved, "×0.23",
                {16, 27, 21, 13, 29, 15, 24, 12, 19, 25, 48, 16, 12, 25, 28, 10,
                 4,  16, 0,  2,  0,  2,  -1, -3, 2,  10, 2,  5,  -0, 1,  -2}),
    };
}

ui::charts::CurveSpec curve()
{
    ui::charts::CurveSpec spec;
    const report::Format format(Language::English);
    const auto make = [](const QString& label, ui::Tone tone, double top) {
        ui::charts::Curve line{label, tone, {}};
        for (double age = 0; age <= 180; age += 3) {
            const double value = top * (1 - std::exp(-age / 30));
            line.points.push_back({age, value, value * 0.9, value * 1.1});
        }
        return line;
    };
    spec.curves = {make(u("before 12.0%"), ui::Tone::Secondary, 0.12), make(u("now 16.0%"), ui::Tone::Improved, 0.16)};
    spec.ages = {0, 7, 30, 60, 90, 180};
    spec.valueText = [format](double value) { return format.percent(value); };
    spec.ageText = [format](double age) { return format.number(age, 0); };
    return spec;
}

}
