#pragma once
// Words of cells: trimming, case folding, missing values, masking. All text is UTF-8. Pure, any thread.

#include <QString>

#include <string>
#include <string_view>

namespace zamer::import {

/// UTF-8 as messages and JSON take it.
QString textOf(std::string_view utf8);
/// Without blanks at both ends: ASCII ones, no-break, narrow and zero-width blanks, the byte order mark.
std::string_view trimmed(std::string_view text);
/// Unicode case folding.
std::string folded(std::string_view text);
/// Trimmed, folded, inner blanks and line ends single blanks.
std::string foldedOnOneLine(std::string_view text);
/// Whether a trimmed cell stands for nothing: empty, "-", "—", "N/A", "не закрыта", "(not set)" ... NA, NaN and NULL only as programs
/// write them: "Na", "na", "Nan" and "Null" may be names. The code NA of Namibia can't be told from a missing value and is lost.
bool isMissing(std::string_view trimmedText);
/// A quick look at the first letter: false where the text cannot be such a word.
bool mayBeMissing(std::string_view text);
/// Letters become x (Cyrillic ones х), digits 0; the rest stays. Cut after 60 characters.
std::string masked(std::string_view text);
/// The contents of a cell as the file has it: outer quotes removed, doubled ones single. `scratch` holds the result
/// where it had to change.
std::string_view unquoted(std::string_view raw, char quote, std::string& scratch);

}
