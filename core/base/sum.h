#pragma once
// BLAKE2b-256 sums, plain and keyed, as lower-case hex. Plain sums find damage; keyed ones (the audit's 32-byte key) stand for persons.

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <string>
#include <string_view>

namespace zamer {

using SecretKey = std::array<unsigned char, 32>;

QByteArray sumHex(QByteArrayView bytes);
/// 16 raw bytes: the pseudonym of a normalised phone, e-mail or name under the audit's key. BLAKE2b-128 of the key and the text behind it.
/// BLAKE2's own keyed mode gives the key a block to itself, which makes two blocks of every phone and twice the time; a key in front is as
/// safe, because a BLAKE2 sum can't be carried on to that of a longer text (RFC 7693, section 2.9 and the BLAKE2 paper, 2.9).
std::string pseudonym(std::string_view normalised, const SecretKey& key);

class SumBuilder
{
public:
    SumBuilder();
    ~SumBuilder();
    SumBuilder(const SumBuilder&) = delete;
    SumBuilder& operator=(const SumBuilder&) = delete;
    void add(QByteArrayView bytes);
    QByteArray hex();

private:
    struct State;
    State* m_state;
};

}
