// The functions for short texts are marked as deprecated by OpenSSL 3, which offers none instead: its digest objects cost as much again as
// the sum of a phone.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/base/sum.h"

#include <openssl/sha.h>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace zamer {

namespace {

#if defined(__x86_64__) && defined(__GNUC__)
/// Libraries leave something in the upper halves of the vector registers, which threads inherit. OpenSSL's instructions and those that copy
/// its input then wait for each other, for longer than the sum itself takes.
__attribute__((target("avx"))) void clearUpperHalves()
{
    _mm256_zeroupper();
}

void readyForSums()
{
    if (__builtin_cpu_supports("avx"))
        clearUpperHalves();
}
#else
void readyForSums() {}
#endif

}

void appendPseudonym(std::string_view normalised, const SecretKey& key, std::string& out)
{
    constexpr std::size_t kPseudonymBytes = SHA256_DIGEST_LENGTH / 2;
    std::array<unsigned char, SHA256_DIGEST_LENGTH> sum{};
    readyForSums();
    SHA256_CTX hash;
    SHA256_Init(&hash);
    SHA256_Update(&hash, key.data(), key.size());
    SHA256_Update(&hash, normalised.data(), normalised.size());
    SHA256_Final(sum.data(), &hash);
    out.append(reinterpret_cast<const char*>(sum.data()), kPseudonymBytes);
}

std::string pseudonym(std::string_view normalised, const SecretKey& key)
{
    std::string out;
    appendPseudonym(normalised, key, out);
    return out;
}

}
