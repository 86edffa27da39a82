#include "core/store/compression.h"

#include <zstd.h>

namespace zamer::store {

namespace {

constexpr unsigned long long kMostPlainBytes = 256ULL << 20;

}

QByteArray compress(const QByteArray& plain)
{
    const std::size_t size = static_cast<std::size_t>(plain.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t used =
        ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), plain.constData(), size, 1);
    packed.resize(static_cast<qsizetype>(used));
    return packed;
}

std::optional<QByteArray> decompress(const QByteArray& packed)
{
    const std::size_t size = static_cast<std::size_t>(packed.size());
    const unsigned long long claimed = ZSTD_getFrameContentSize(packed.constData(), size);
    if (claimed > kMostPlainBytes) // also the values for "unknown" and "no frame"
        return std::nullopt;
    QByteArray plain(static_cast<qsizetype>(claimed), Qt::Uninitialized);
    const std::size_t used = ZSTD_decompress(plain.data(), static_cast<std::size_t>(claimed), packed.constData(), size);
    if (ZSTD_isError(used) != 0 || used != claimed)
        return std::nullopt;
    return plain;
}

}
