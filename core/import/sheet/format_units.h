#pragma once
// What a number format of a workbook says of the amounts that it shows: "[$€-407]", " USD", " тыс. руб.", and thousands that it shows in
// place of ones ("#,##0,"). Pure, any thread.

#include <string>
#include <string_view>

namespace zamer::import {

struct FormatUnit {
    std::string suffix; // behind the number, as amounts in text have it: " USD", " тыс руб"; empty for most formats
    int shift = 0;      // digits that the number is shown to the right by: 3 of "#,##0,"
    bool isNone() const { return suffix.empty(); }
};

FormatUnit unitOfFormat(std::string_view formatCode);
/// Appends the number with its unit; one with an exponent stays bare.
void appendWithUnit(std::string_view number, const FormatUnit& unit, std::string& out);

}
