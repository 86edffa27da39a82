#pragma once
// Whether a payment's own words say that money was given back to a buyer: whole words, no negations ("без возврата"), no loans, deposits
// or suppliers, whose money comes in. Pure, any thread.

#include <string_view>

namespace zamer::import {

/// What a payment was for: a refund only where that is the first thing said.
bool isRefundPurpose(std::string_view purpose);
/// The type of an operation: "Операция возврата", "payment_refund".
bool isRefundOperation(std::string_view operation);

}
