#pragma once
// Well-formed UTF-8 (RFC 3629): what the encoding's guess and the reading of broken files count. Pure, any thread.

#include <cstddef>
#include <string_view>

namespace zamer::import {

/// Length in bytes of the well-formed sequence at `at`, 0 where there is none, -1 where the text ends inside one.
int sequenceLength(std::string_view text, std::size_t at);
/// Of the sequences and bytes beyond ASCII, how many are well-formed: 0..1, 0 where all is ASCII.
double shareOfSequences(std::string_view sample);

}
