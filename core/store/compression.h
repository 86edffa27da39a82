#pragma once
// zstd at level 1, for the chunks. Pure, any thread.

#include <QByteArray>

#include <optional>

namespace zamer::store {

QByteArray compress(const QByteArray& plain);
/// Nothing where the bytes are no zstd frame or claim more than a chunk can hold.
std::optional<QByteArray> decompress(const QByteArray& packed);

}
