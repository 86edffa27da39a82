#pragma once
// What several layouts do alike in `confidence`, `adjust` and `finish`. Words are given parted by '|', case-folded.
// The thread that finishes the file.

#include "core/import/harvest.h"

namespace zamer::import {

using SampleRows = std::span<const std::vector<std::string>>;

/// Whether one of the headers is one of the words, as headers are compared.
bool anyHeader(std::span<const std::string> headers, std::string_view words);
/// Whether a text holds one of the words, in any case.
bool holdsWord(std::string_view text, std::string_view words);
/// Whether a text begins with one of the words, in any case.
bool beginsWith(std::string_view text, std::string_view words);
/// Whether a text, folded already, is one of the words.
bool isOneOf(std::string_view folded, std::string_view words);
/// The column that feeds a field or extra, null where none does.
const ColumnGuess* columnFor(const Harvest& harvest, std::string_view field);
/// The first column that is called one of these, null where none is.
const ColumnGuess* columnCalled(const Harvest& harvest, std::string_view headers);

/// A copy of a column to work on; an empty one where the file has none. Put it back into the table.
std::shared_ptr<facts::Column> editable(const Harvest& harvest, int field);
/// Takes rows out and says so, with the first one's text of `shown`, masked.
void rejectRows(Harvest& harvest, Issue::Kind kind, const std::string& column, const std::vector<char>& rejected,
                const facts::Column* shown = nullptr);
/// "Итого", "Всего", "Total": rows whose word in the column says so. For reports whose total row looks like any other.
void rejectTotals(Harvest& harvest, const facts::Column* words, const std::string& header);
/// The same by the words of a field's column, under the header that it has in the file.
void rejectTotals(Harvest& harvest, int field);
/// A required day that no column and no --const gave: what LayoutConstant `kNoDay` became.
constexpr std::string_view kNoDay = "1970-01-01";
bool isNoDay(const Harvest& harvest, int field);
/// Purchases: lines of one order are numbered as they come, so that they stay apart.
void numberLines(Harvest& harvest);
/// Purchases: payments that were declined and documents that were cancelled, by the words of an extra; `field` is its name.
void rejectDeclined(Harvest& harvest, std::size_t extra, std::string_view field);
/// Purchases: documents that are no sale: orders, invoices to be paid, what the company itself bought; by the words of an extra.
void rejectUnsold(Harvest& harvest, std::size_t extra, std::string_view field);
/// Purchases: rows whose text tells of money given back, and those marked so, are refunds, and their amounts negative.
void markRefunds(Harvest& harvest, const facts::Column* text);

}
