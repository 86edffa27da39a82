#pragma once
// BLAKE2b-256 sums as lower-case hex, which find damage; and pseudonyms under the audit's 32-byte key, which stand for persons.

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <string>
#include <string_view>

namespace zamer {

using SecretKey = std::array<unsigned char, 32>;

QByteArray sumHex(QByteArrayView bytes);
/// 16 raw bytes: the pseudonym of a normalised phone, e-mail or name under the audit's key, the first half of the SHA-256 of the key and the
/// text behind it. From half a sum nobody carries on to that of a longer text, the weakness of a key in front of a whole one. Most phones
/// and e-mails take one block, and a third of BLAKE2b's time where processors have instructions for it.
std::string pseudonym(std::string_view normalised, const SecretKey& key);
/// The same behind what `out` has.
void appendPseudonym(std::string_view normalised, const SecretKey& key, std::string& out);

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
