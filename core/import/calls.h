#pragma once
// Calls: what the telephony layouts share. A layout's `finish` makes a CallLeg of every row; legs with one key become one call, at the
// place and line of the first. A call inside the company is no contact with a customer: it is kept, with neither direction nor phone.
// Durations in seconds, NaN where the file does not say. The thread that finishes the file.

#include "core/import/harvest.h"

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::import {

struct CallLeg {
    Instant at = kNoInstant;
    Instant answeredAt = kNoInstant; // somebody picked up
    Instant endedAt = kNoInstant;
    std::string direction; // in, out; empty: inside the company
    std::string user;      // a name where the file has one, else the extension
    std::string phone;     // of the customer, as the file has it
    int answered = -1;     // 0, 1; -1 where the file does not say
    double talk = std::nan("");
    double wait = std::nan("");
};

/// Replaces at, ended_at, direction, user, phone, answered, duration and wait by what the legs say, one leg a row. `key`: a code a row,
/// kNone = a call of its own; empty = no legs to join. Of a call: the first start, the last end, answered if any leg was, the user who
/// answered (else the first; an extension under the name that the values given for `user` say), talk = the seconds in which some leg was answered, wait = first answer (else the end) less first start.
void putCalls(Harvest& harvest, std::vector<CallLeg> legs, const facts::Codes& key);

/// When, who, for how long and with which number, as the fields and the extra `number` say. The layout tells the rest.
CallLeg legAt(const Harvest& harvest, std::size_t row, std::size_t number);

/// A cell of an extra; empty where the file has no such column.
std::string_view textAt(const facts::Column* column, std::size_t row);
/// NaN where empty or without a column.
double numberAt(const facts::Column* column, std::size_t row);
/// Six digits or more: a number outside the exchange. Shorter ones, names and service codes (*60) are inside.
bool isOutside(std::string_view number);
/// What the values given for `user` call an extension or name, where the file has no column for the field: --value user:101=Anna.
std::string_view givenName(std::string_view user, const Harvest& harvest);
/// "sip:user@host" -> "user".
std::string_view withoutSip(std::string_view number);

}
