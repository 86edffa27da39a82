#pragma once
// Phones, e-mails and customer keys in the one form under which they are hashed. Whoever looks a person up must
// normalise the same way. Pure, any thread.

#include "core/base/sum.h"

#include <string>
#include <string_view>
#include <vector>

namespace zamer::import {

/// The numbers in a cell, parted by , ; / | line ends or words, as digits with their country code: "8 (916) 123-45-67 доб. 12"
/// -> "79161234567". `country`: two letters, for numbers without a country code. Extensions are dropped; short, rounded or
/// impossible numbers are left out.
std::vector<std::string> phonesIn(std::string_view cell, std::string_view country);
/// The same into a list that a caller keeps: those not yet in it.
void addPhones(std::string_view cell, std::string_view country, std::vector<std::string>& list);
void addEmails(std::string_view cell, std::vector<std::string>& list);
/// The addresses in a cell, folded.
std::vector<std::string> emailsIn(std::string_view cell);
/// Whether a customer key is a system's id that may be kept as it is: [0-9A-Za-z_-] with a digit, and no phone number.
bool isPlainKey(std::string_view key);
/// "~" and the 32 hex digits of the key's pseudonym: what any other key becomes.
std::string hiddenKey(std::string_view key, const SecretKey& secret);
/// The same for a customer's key: one that is a phone number or an address has the pseudonym that phones and addresses have, so that both
/// are known as one person.
std::string hiddenKey(std::string_view key, std::string_view country, const SecretKey& secret);
/// An id that a spreadsheet rounded: 1.03293E+19.
bool isBrokenId(std::string_view text);
/// A cell with a phone number that a spreadsheet rounded: 7,91612E+10.
bool hasBrokenPhone(std::string_view cell);

}
