#pragma once
// Rules: the small questions that the steps' requirements are put together from. Entries are text as people type it:
// numbers with blanks and a comma or point, dates as 2026-09-08 or 08.09.2026, lists one a line. Pure; any thread.

#include "core/method/step.h"

namespace zamer::method {

bool isFilled(const Facts& facts, const std::string& entry);
/// Nothing where the entry is empty or no number.
std::optional<double> numberIn(const Facts& facts, const std::string& entry);
bool hasDigit(const Facts& facts, const std::string& entry);
bool hasDate(const Facts& facts, const std::string& entry);
std::size_t linesIn(const Facts& facts, const std::string& entry);
/// Lines with at least `parts` filled parts between semicolons.
std::size_t linesWithParts(const Facts& facts, const std::string& entry, std::size_t parts);
std::size_t measuredAmong(const Facts& facts, std::span<const std::string_view> kpis);

/// 1 of 1 where `condition` holds, else 0 of 1.
Requirement require(const Text& text, bool condition);
/// `have` of `want`.
Requirement require(const Text& text, std::size_t have, std::size_t want);
Requirement requireEntry(const Text& text, const Facts& facts, const std::string& entry);

/// Figures that the exports don't hold may be typed in, if their source is named: two entries that many steps share.
inline constexpr Entry kFigures{"figures",
                                {"Figures by hand", "Показатели вручную"},
                                {"Only what the imported data do not hold, one a line",
                                 "Только то, чего нет в загруженных данных, по одному в строке"},
                                true};
inline constexpr Entry kFiguresSource{
    "source",
    {"Where they come from", "Откуда они"},
    {"Report, screen or document, with its date", "Отчёт, экран или документ, с датой"}};
/// One of the KPIs was measured, or figures were typed in with their source.
Requirement requireFigures(const Text& text, const Facts& facts, std::span<const std::string_view> kpis);

/// The answers a staff survey needs before it says anything: five, and half of those invited (entries `answered`,
/// `invited`).
std::vector<Requirement> staffSurveyRequirements(const Facts& facts);
inline constexpr Entry kInvited{
    "invited", {"Invited", "Приглашено"}, {"Everyone who works with customers", "Все, кто работает с клиентами"}};
inline constexpr Entry kAnswered{
    "answered", {"Answered", "Ответили"}, {"Complete answers only", "Только полные ответы"}};

}
