#pragma once
// Packing of integers for the chunks (chunk_codec.h). Unpacking reads only inside the bytes it is given. Pure, any thread.

#include "core/facts/table.h"

#include <QByteArray>

#include <span>

namespace zamer::store {

/// facts::kNull means "empty" and survives.
void packInts(QByteArray& out, std::span<const std::int64_t> values);
/// The same for codes that a column keeps in one or two bytes, facts::kNone meaning "empty": quicker, because nothing is looked for.
void packNarrow(QByteArray& out, std::span<const facts::Code> codes, std::size_t bytesEach);
/// Reads `values.size()` integers and moves `from` behind them. False where the bytes end early or make no sense.
bool unpackInts(QByteArrayView& from, std::span<std::int64_t> values);

}
