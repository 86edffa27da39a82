#pragma once
// Persons: no phone, e-mail, messenger name or note of a client stays in clear in a column of words, whatever column of the file was
// mapped to it. Which words are hidden is said in personal_text.h, but for
// - columns of the client's own staff (owner, user, manager, name): an e-mail keeps what stands before its @, so that people can still
//   be told apart;
// - a phone that was read as a sum or another number (Russian numbers, eleven digits; ten where most of the column are such): left out.
// A hidden word is the key's pseudonym ("~" and 32 hex digits): equal words stay equal, in every file of the audit. Any thread, each
// table on its own.

#include "core/base/sum.h"
#include "core/import/importer.h"
#include "core/import/personal_text.h"

namespace zamer::import {

/// A word of a field as it may be kept: its pseudonym where it is personal.
std::string keptWord(std::string_view word, std::string_view field, std::string_view country, const SecretKey& key);
/// What the user said about a file, as it may be kept: personal constants and values as pseudonyms, columns whose header is personal by
/// their place.
Options withoutPersons(Options options, const Mapping& mapping, std::string_view country, const SecretKey& key);

/// The words hidden in one column.
struct HiddenWords {
    facts::ColumnPtr column; // null: nothing was hidden
    std::size_t count = 0;   // rows
    std::string example;     // masked
    std::vector<std::uint32_t> rows;
    Issue logins{Issue::Kind::StaffLogins, false, {}, {}, 0, {}}; // addresses of staff, kept up to the @
};
HiddenWords hidePersons(const facts::Table& table, int field, std::string_view country, const SecretKey& key);
/// Phones that were read as sums or other numbers are left out. Ten digits alone may be a sum; where most of a column are such, they are
/// phones.
HiddenWords hidePhoneNumbers(const facts::Table& table, int field, std::string_view country);

/// All columns of words of what was read; an issue for each that had some.
void hidePersons(ReadResult& result, std::string_view country, const SecretKey& key);

}
