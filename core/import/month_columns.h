#pragma once
// Month columns: a table with a row for each manager and a column for each month ("Янв 2026", "2026-02", "Март, план"), turned into one row
// for each of both. For layouts whose amounts stand that way: extras in `extras`, findMonths in `adjust`, splitMonths in `finish`.
// The thread that reads the file.

#include "core/import/layout_tools.h"

namespace zamer::import {

inline constexpr std::size_t kMostMonths = 36;
/// Money columns month_1 ... month_36, in the order of the file.
std::span<const LayoutExtra> monthExtras();

enum class MonthKind : std::uint8_t { Plain, Plan, Forecast, Actual };
struct MonthHeader {
    int year = 0; // 0: not said
    int month = 0;
    MonthKind kind = MonthKind::Plain;
};
/// "Янв 2026", "01.2026 план", "Январь 2026 / Факт"; nothing where the header says more than a month and one of these words.
std::optional<MonthHeader> monthHeader(std::string_view header);

/// The first of these kinds that two month columns or more have.
std::optional<MonthKind> kindOfMonths(std::span<const std::string> headers, std::span<const MonthKind> kinds);
/// Gives the columns of that kind their extras; the others stay out.
void findMonths(Mapping& mapping, std::span<const MonthKind> kinds);
/// Whether the file has its months that way.
bool hasMonths(const Harvest& harvest, std::size_t firstExtra);
/// Rows become one for each filled month; those without any are rejected. `month` and `amount` are fields of the entity. Years that headers
/// leave out follow the column before, the first one the --const given for `month`: FieldMissing without one.
Status splitMonths(Harvest& harvest, std::size_t firstExtra, int month, int amount);

}
