#pragma once
// The upper halves (0x80..0xFF) of the single-byte code pages; Qt without ICU has none of them. U+FFFD where a byte
// means nothing. Pure, any thread.

#include "core/import/text/encoding.h"

#include <span>

namespace zamer::import {

/// Of Windows1251, Ibm866 or Koi8R.
std::span<const char16_t, 128> codePage(Encoding encoding);

}
