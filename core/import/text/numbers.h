#pragma once
// Numbers and flags as people's exports write them: "350 000", "1 234,56", "€ 3.500,00", "$342.09K", "94.01%",
// "1:02:03", "Да". Pure, any thread.

#include <cstdint>
#include <optional>
#include <string_view>

namespace zamer::import {

/// The decimal mark that a trimmed cell proves ('.' or ','), 0 where it proves none ("1.234", "15").
char provenDecimalMark(std::string_view text);
/// "1,234" where nothing says what the comma parts; false for a mark of 0.
bool hasOpenMark(std::string_view text, char mark);
bool isPercentage(std::string_view text);

/// Trimmed, not missing. decimalMark 0: decided cell by cell; three digits behind a lone mark are then thousands in
/// money, and in numbers behind a comma. "5 м", "5M" and "1,5 т.р." are multiples in money alone. A percent sign divides by 100. Money is rounded by its digits, halves away from zero;
/// `power`: of ten, that amounts without a unit of their own ("15 млн", "200 ₽") are in.
bool readMoney(std::string_view text, char decimalMark, std::int64_t& minorUnits, int power = 0);
bool readNumber(std::string_view text, char decimalMark, double& number);
/// Seconds, not negative: "75", "1:15", "00:01:15", "1 мин 15 сек". `partOfDay`: whether plain numbers are parts of a day, as spreadsheets
/// store times ("0.00157" is 136 seconds); where the column does not tell, a fraction below 1 with four decimals or more is one. `unit`: seconds in one of a plain number; where it
/// is an hour, "1:15" is one and a quarter.
bool readDuration(std::string_view text, char decimalMark, double& seconds, std::optional<bool> partOfDay = {},
                  double unit = 1);
/// Да/Нет, yes/no, true/false, 1/0 and their like.
bool readFlag(std::string_view text, bool& flag);

}
