#include "core/base/sum.h"

#include <sodium.h>

namespace zamer {

namespace {

constexpr std::size_t kSumBytes = 32;

/// libsodium picks the processor's fast paths here, and takes plain C without it: half the speed.
void prepare()
{
    static const int once = sodium_init();
    Q_UNUSED(once)
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

}

struct SumBuilder::State {
    crypto_generichash_state hash;
};

SumBuilder::SumBuilder() : m_state(new State)
{
    prepare();
    crypto_generichash_init(&m_state->hash, nullptr, 0, kSumBytes);
}

SumBuilder::~SumBuilder()
{
    delete m_state;
}

void SumBuilder::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hash, raw(bytes), static_cast<unsigned long long>(bytes.size()));
}

QByteArray SumBuilder::hex()
{
    QByteArray out(kSumBytes, Qt::Uninitialized);
    crypto_generichash_final(&m_state->hash, reinterpret_cast<unsigned char*>(out.data()), kSumBytes);
    return out.toHex();
}

QByteArray sumHex(QByteArrayView bytes)
{
    SumBuilder builder;
    builder.add(bytes);
    return builder.hex();
}

}
