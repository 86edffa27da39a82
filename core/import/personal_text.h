#pragma once
// Which texts say something of a client in clear:
// - a phone number: written with a plus or as people write numbers, or digits that are a full number of the audit's country or of one
//   with a longer code;
// - an e-mail or a messenger name ("@ivan");
// - a note: several lines, or more than 250 bytes.
// Names of persons cannot be told from other words: they are kept out by the fields they belong to, which store only whether a cell was
// filled. `country` is the audit's ("RU"). Pure, any thread.

#include <string>
#include <string_view>

namespace zamer::import {

constexpr std::size_t kLongestWord = 250; // bytes; a longer text is a note

bool hasPhone(std::string_view text, std::string_view country);
/// A quick look: where it says no, isPersonal() does.
bool mayBePersonal(std::string_view text);
bool isPersonal(std::string_view text, std::string_view country);
/// A header or another short text as it may be kept: masked where it is personal.
std::string withoutPersons(const std::string& text);

/// A stage's name as issues show it: in clear, as it is stored; masked where it is personal.
std::string stageForIssue(std::string_view stage, std::string_view country);
/// A file's name as it may be kept: phones and e-mails in it masked, the rest as it is.
std::string maskPersons(std::string_view text, std::string_view country);

}
