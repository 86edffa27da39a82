#include "core/base/file_sum.h"

#include <openssl/evp.h>

namespace zamer {

struct FileSum::State {
    struct Free {
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> hash{EVP_MD_CTX_new()};
};

FileSum::FileSum() : m_state(std::make_unique<State>())
{
    EVP_DigestInit_ex(m_state->hash.get(), EVP_sha256(), nullptr);
}

FileSum::~FileSum() = default;

void FileSum::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_state->hash.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray FileSum::hex()
{
    QByteArray sum(EVP_MD_size(EVP_sha256()), Qt::Uninitialized);
    EVP_DigestFinal_ex(m_state->hash.get(), reinterpret_cast<unsigned char*>(sum.data()), nullptr);
    return sum.toHex();
}

}
