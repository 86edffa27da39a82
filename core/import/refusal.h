#pragma once
// Refusal: why a table that no layout fits is none of the audit's entities, where its columns say so plainly. Pure, any thread.

#include <span>
#include <string>
#include <vector>

namespace zamer::import {

/// "totals" (figures a day or a person, not records), "lines" (lines of sales without their heads: no date, no customer), "prices" (a price list), "words" (a description of columns); empty where nothing is
/// plain. For ErrorKind::LayoutUnknown's detail.
std::string whyNoEntity(const std::vector<std::string>& headers, std::span<const std::vector<std::string>> rows);

}
