#pragma once
// What a number format of a workbook says about its numbers (ECMA-376 part 1, 18.8.30 and 18.8.31), and numbers as text. Pure, any thread.

#include <cstdint>
#include <string>
#include <string_view>

namespace zamer::import {

enum class NumberShape : std::uint8_t { Plain, Date, DateTime, Time, Duration };

NumberShape builtInShape(unsigned formatId);
/// Of a format code: dd.mm.yyyy, [$-419]d mmm yy;@, [h]:mm:ss, 0.00%. Other languages' letters are understood as well.
NumberShape shapeOf(std::string_view formatCode);

/// A number as a workbook has it: integers to 15 digits in full ("1.5E3" -> "1500"), fractions as the shortest text of the same number,
/// larger ones with their exponent ("1.03293E+19"), so that a rounded id can be told. What is no number stays as it is.
void appendNumber(std::string_view raw, std::string& out);
/// A serial number as ISO date, date and time, time of day (numbers below 1) or duration, rounded to the second. False where it is none:
/// negative, or behind the year 9999. 29 February 1900 is written as the workbook has it, though there was no such day.
bool appendSerial(double serial, NumberShape shape, bool epoch1904, std::string& out);

bool readDouble(std::string_view text, double& value);

}
