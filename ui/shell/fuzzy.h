#pragma once
// Fuzzy: how well a few typed letters fit a text: "ltc" finds "Lead to conversion". Pure.

#include <QString>

#include <optional>

namespace zamer::ui {

/// Nothing where the letters don't stand in the text in this order (case and blanks aside); else the higher the better: starts of words
/// and letters in a row count most, short texts a little.
std::optional<int> fuzzyScore(const QString& typed, const QString& text);

}
