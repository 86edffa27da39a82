#pragma once
// A full report input, invented: seven key KPIs with every sort of verdict, three others, thirty-one weeks, six steps, three files.

#include "core/report/report.h"

#include <array>
#include <cmath>
#include <limits>

namespace zamer::sample {

inline Day day(int year, int month, int dayOfMonth)
{
    return dayFromCivil(year, month, dayOfMonth);
}

inline kpi::Measurement measured(const char* id, double value, double low, double high, std::size_t n, Period period)
{
    kpi::Measurement measurement;
    measurement.kpi = id;
    measurement.value = value;
    measurement.low = low;
    measurement.high = high;
    measurement.n = n;
    measurement.window.period = period;
    return measurement;
}

inline const Period kBefore{dayFromCivil(2026, 2, 2), dayFromCivil(2026, 5, 4)};
inline const Period kNow{dayFromCivil(2026, 6, 8), dayFromCivil(2026, 9, 7)};

struct Side {
    double value, low, high;
    std::size_t n;
};

inline report::KpiLine line(const char* id, Side before, Side now, std::array<double, 4> change, kpi::Verdict verdict,
                            std::optional<double> target)
{
    report::KpiLine line;
    line.comparison.kpi = id;
    line.comparison.before = measured(id, before.value, before.low, before.high, before.n, kBefore);
    line.comparison.after = measured(id, now.value, now.low, now.high, now.n, kNow);
    line.comparison.delta = change[0];
    line.comparison.low = change[1];
    line.comparison.high = change[2];
    line.comparison.p = change[3];
    line.comparison.verdict = verdict;
    line.target = target;
    line.targetMonth = target ? 6 : 0;
    line.key = true;
    line.comparison.key = true;
    return line;
}

/// Weekly conversion: 13 weeks near 11.9 %, two hollow ones, 16 near 15 %; the limits by hand from the first 13 (mean 0.1187, mean moving
/// range 0.0077: 0.1187 +- 2.66 x 0.0077).
inline kpi::Series weeks()
{
    constexpr std::array<double, 31> shares{.121, .117, .124, .112, .119, .123, .115, .121, .111, .118, .126,
                                            .119, .117, .120, .124, .138, .144, .151, .143, .149, .156, .147,
                                            .152, .149, .158, .150, .146, .155, .152, .149, .157};
    kpi::Series series;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Day from = kBefore.from + static_cast<Day>(7 * i);
        series.points.push_back({{from, from + 7}, shares[i], 90 + i % 7, i != 13 && i != 14});
        series.chart.ranges.push_back(i == 0 ? stats::kNaN : std::abs(shares[i] - shares[i - 1]));
        series.chart.signals.push_back(shares[i] > 0.1392 ? stats::Signal::Outside : stats::Signal::None);
    }
    series.baseline = 13;
    series.chart.enough = true;
    series.chart.centre = 0.1187;
    series.chart.meanRange = 0.0077;
    series.chart.low = 0.0982;
    series.chart.high = 0.1392;
    series.chart.rangeLimit = 0.0252;
    return series;
}

inline std::vector<report::KpiLine> keyLines()
{
    using enum kpi::Verdict;
    std::vector<report::KpiLine> lines{
        line("lead_conversion", {.119, .102, .138, 1264}, {.150, .131, .171, 1211}, {.031, .004, .058, .004}, Improved,
             .16),
        line("sales_cycle", {24.5, 23, 26, 300}, {19, 17.5, 20.4, 343}, {-5.5, -7.4, -3.6, .0001}, Improved, 18),
        line("average_order", {12'840'000, 11'900'000, 13'800'000, 300}, {13'460'000, 12'500'000, 14'400'000, 343},
             {620'000, -840'000, 2'090'000, .41}, NoReliableChange, 14'500'000),
        line("revenue", {3.852e9, 3.4e9, 4.3e9, 300}, {4.617e9, 4.1e9, 5.1e9, 343}, {2.56e8, -1e7, 5.2e8, .06},
             NoReliableChange, 1.6e9),
        line("win_rate", {.302, .275, .330, 993}, {.341, .314, .369, 1006}, {.039, .001, .077, .045}, PossiblyImproved,
             .35),
        line("data_freshness", {.71, .51, .85, 24}, {.83, .74, .89, 96}, {.12, -.05, .33, .2}, CannotTell,
             std::nullopt),
        line("duplicate_cards", {.041, .036, .047, 4873}, {.063, .057, .069, 6120}, {.022, .0138, .0302, .0001},
             Worsened, .03),
    };
    lines[0].comparison.before.pending = 585;
    lines[0].comparison.after.pending = 589;
    for (kpi::Measurement* side : {&lines[0].comparison.before, &lines[0].comparison.after})
        side->parameters = {{"follow_up_days", "30"}};
    lines[5].comparison.before.quality = kpi::Quality::FewData;
    lines[5].comparison.before.reason = {"Too few cases for a reliable figure.",
                                         "Слишком мало наблюдений для надёжного значения."};
    lines[5].comparison.reason = {"One side is not sound enough to compare.",
                                  "Одна из сторон непригодна для сравнения."};
    lines[1].comparison.after.notes.push_back(
        {{"%1 without an arrival: left out.", "Без даты поступления: %1, не учтены."}, 12, {}});
    return lines;
}

inline std::vector<report::KpiLine> otherLines()
{
    using enum kpi::Verdict;
    std::vector<report::KpiLine> lines{
        line("leads", {20.3, 18.8, 21.9, 1849}, {19.8, 18.2, 21.3, 1800}, {-.5, -2.6, 1.6, .6}, NoReliableChange,
             std::nullopt),
        line("card_completeness", {.642, .61, .67, 1849}, {.718, .69, .74, 1800}, {.076, .036, .117, .0002}, Improved,
             std::nullopt),
        line("deals_per_manager", {8.4, 6.9, 9.9, 12}, {9.6, 8.1, 11.1, 12}, {1.2, -.3, 2.7, .11}, NoReliableChange,
             std::nullopt),
    };
    for (report::KpiLine& other : lines)
        other.key = other.comparison.key = false;
    for (kpi::Measurement* side : {&lines[1].comparison.before, &lines[1].comparison.after})
        side->parameters = {{"required_fields", "deals:owner,amount,source,customer;cards:name,phone|email"}};
    return lines;
}

inline method::Step step(const char* id, int number, const Text& title)
{
    method::Step step;
    step.id = id;
    step.stage = method::StageId::Deep;
    step.number = number;
    step.title = title;
    return step;
}

inline const std::array<method::Step, 3>& steps()
{
    static const std::array<method::Step, 3> list{
        step("3.1", 1, {"Compare with the baseline", "Сравнить показатели с базой"}),
        step("3.2", 2, {"Name what improved and what got worse", "Назвать, что улучшилось и что ухудшилось"}),
        step("3.3", 3, {"Return on investment", "Посчитать окупаемость"}),
    };
    return list;
}

inline std::vector<report::StepLine> stepLines(Language language)
{
    const bool russian = language == Language::Russian;
    const QString who = QString::fromUtf8(russian ? "Наталья Воронина" : "Natalia Voronina");
    const auto at = QStringLiteral("2026-09-08T09:12:00Z");
    return {{&steps()[0],
             method::StepStatus::Done,
             {},
             at,
             who,
             QString::fromUtf8(
                 russian ? "Сравнили базовый квартал с текущим по семи показателям.\nПериоды равной длины, 91 день."
                         : "The baseline quarter was compared with the present one by seven KPIs.\nBoth periods are 91 "
                           "days long."),
             {QString::fromUtf8(russian ? "протокол встречи.pdf" : "minutes of the meeting.pdf")}},
            {&steps()[1], method::StepStatus::InProgress, {}, at, who, QString(), {}},
            {&steps()[2],
             method::StepStatus::NotApplicable,
             QString::fromUtf8(russian ? "Затраты ещё не сведены, расчёт — на стратегическом этапе."
                                       : "The costs are not complete yet; it is calculated at the strategic stage."),
             at,
             who,
             QString(),
             {}}};
}

inline std::vector<report::SourceLine> sourceLines(Language language)
{
    const QString who = QString::fromUtf8(language == Language::Russian ? "Наталья Воронина" : "Natalia Voronina");
    report::SourceLine deals{QStringLiteral("amocrm_leads_2026-05-04.csv"),
                             QStringLiteral("amocrm_leads"),
                             QStringLiteral("deals"),
                             QStringLiteral("2026-05-05T08:00:00Z"),
                             who,
                             QStringLiteral("9f2c41d07be35a6688e01b2c3d4e5f60"),
                             5123,
                             5122,
                             1,
                             {}};
    deals.issues << QString::fromUtf8(language == Language::Russian
                                          ? "строка 5124: пустой номер сделки, строка не принята"
                                          : "row 5124: the deal has no number, the row was rejected");
    report::SourceLine later = deals;
    later.file = QStringLiteral("amocrm_leads_2026-09-07.csv");
    later.importedAt = QStringLiteral("2026-09-08T07:40:00Z");
    later.sum = QStringLiteral("03be77a1c5d94e12aa90b1c2d3e4f506");
    later.rowsRead = later.accepted = 11'240;
    later.rejected = 0;
    later.issues.clear();
    report::SourceLine cards = later;
    cards.file = QStringLiteral("amocrm_contacts_2026-09-07.csv");
    cards.layout = QStringLiteral("amocrm_contacts");
    cards.entity = QStringLiteral("customers");
    cards.sum = QStringLiteral("77d0c3a4b5e6f708192a3b4c5d6e7f80");
    cards.rowsRead = cards.accepted = 6'120;
    return {deals, later, cards};
}

inline report::Input reportInput(Language language)
{
    const bool russian = language == Language::Russian;
    report::Input input;
    input.language = language;
    input.settings.client = QString::fromUtf8(russian ? "ООО «Северный Свет»" : "Severny Svet LLC");
    input.settings.business =
        QString::fromUtf8(russian ? "оптовая торговля светотехникой" : "wholesale of lighting equipment");
    input.settings.crm = QStringLiteral("amoCRM");
    input.settings.auditor = QString::fromUtf8(russian ? "Наталья Воронина" : "Natalia Voronina");
    input.settings.goLive = QDate(2026, 5, 18);
    input.stage = method::StageId::Deep;
    const LocalTime zone = input.settings.localTime();
    report::SnapshotFacts before{1,
                                 QStringLiteral("baseline"),
                                 kBefore,
                                 zone.startOf(day(2026, 5, 4)),
                                 QStringLiteral("2026-05-05T08:05:00Z"),
                                 input.settings.auditor,
                                 QStringLiteral("b81d0e3355aa9c7744f01e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69")};
    report::SnapshotFacts now{2,
                              QStringLiteral("deep"),
                              kNow,
                              zone.startOf(day(2026, 9, 7)),
                              QStringLiteral("2026-09-08T07:45:00Z"),
                              input.settings.auditor,
                              QStringLiteral("4f1c9be2a0d1337c55e8b7961f203a4c5d6e7f8091a2b3c4d5e6f708192a3b4c")};
    input.before = before;
    input.after = now;
    input.kpis = keyLines();
    for (const report::KpiLine& other : otherLines())
        input.kpis.push_back(other);
    input.series["lead_conversion"] = weeks();
    input.steps = stepLines(language);
    input.sources = sourceLines(language);
    input.printedOn = QDate(2026, 9, 8);
    return input;
}

/// The same client before go-live: nothing to compare with.
inline report::Input baselineInput(Language language)
{
    report::Input input = reportInput(language);
    input.stage = method::StageId::Baseline;
    input.after = input.before;
    input.before.reset();
    input.steps.clear();
    for (report::KpiLine& item : input.kpis) {
        item.comparison.after = item.comparison.before;
        item.comparison.before = {};
        item.comparison.before.quality = kpi::Quality::NoData;
        item.comparison.before.value = stats::kNaN;
        item.comparison.delta = item.comparison.low = item.comparison.high = item.comparison.p = stats::kNaN;
        item.comparison.verdict = kpi::Verdict::CannotTell;
    }
    input.printedOn = QDate(2026, 5, 5);
    return input;
}

}
