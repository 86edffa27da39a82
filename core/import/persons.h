#pragma once
// Persons: no phone, e-mail, messenger name or note of a client stays in clear in a column of words, whatever column of the file was
// mapped to it. Which words are hidden:
// - a word with a phone number in it: written with a plus or as people write numbers, or digits that are a full number of the audit's
//   country or of one with a longer code;
// - a word with an e-mail in it, or a messenger name ("@ivan"); in columns of the client's own staff (owner, user, manager, name) an
//   e-mail keeps what stands before its @, so that people can still be told apart;
// - a note: several lines, or more than 250 bytes.
// - a phone that was read as a sum or another number (Russian numbers, eleven digits; ten where most of the column are such) is left out.
// A hidden word is the key's pseudonym ("~" and 32 hex digits): equal words stay equal, in every file of the audit. Names of persons cannot
// be told from other words: they are kept out by the fields they belong to, which store only whether a cell was filled. Any thread, each
// table on its own.

#include "core/base/sum.h"
#include "core/import/importer.h"

namespace zamer::import {

bool hasPhone(std::string_view text, std::string_view country);
/// Whether a word would be hidden.
bool isPersonal(std::string_view text, std::string_view country);
/// A header or another short text as it may be kept: masked where it is personal.
std::string withoutPersons(const std::string& text);

/// A stage's name as issues show it: in clear, as it is stored; masked where it is personal.
std::string stageForIssue(std::string_view stage, std::string_view country);
/// A file's name as it may be kept: phones and e-mails in it masked, the rest as it is.
std::string maskPersons(std::string_view text, std::string_view country);
/// A word of a field as it may be kept: its pseudonym where it is personal.
std::string keptWord(std::string_view word, std::string_view field, std::string_view country, const SecretKey& key);
/// What the user said about a file, as it may be kept: personal constants and values as pseudonyms, columns whose header is personal by
/// their place.
Options withoutPersons(Options options, const Mapping& mapping, std::string_view country, const SecretKey& key);

/// Adds words parted by "; " to a list of at most `most` different ones: for issues that name stages, which are stored in clear anyway.
constexpr std::size_t kStagesNamed = 10;
void listWords(std::string_view words, std::size_t most, std::string& list);

/// The words hidden in one column.
struct HiddenWords {
    facts::ColumnPtr column; // null: nothing was hidden
    std::size_t count = 0;   // rows
    std::string example;     // masked
    std::vector<std::uint32_t> rows;
};
HiddenWords hidePersons(const facts::Table& table, int field, std::string_view country, const SecretKey& key);
/// Phones that were read as sums or other numbers are left out. Ten digits alone may be a sum; where most of a column are such, they are
/// phones.
HiddenWords hidePhoneNumbers(const facts::Table& table, int field, std::string_view country);

/// All columns of words of what was read; an issue for each that had some.
void hidePersons(ReadResult& result, std::string_view country, const SecretKey& key);

}
