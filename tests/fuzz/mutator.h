#pragma once
// Mutator: changes files of a corpus in some places, by a seeded generator. For driver.h.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::fuzz {

using Bytes = std::string;

constexpr std::size_t kLargest = std::size_t{1} << 16;

class Mutator
{
public:
    Mutator(const std::vector<Bytes>& corpus, std::uint64_t seed) : m_corpus(corpus), m_random(seed) {}

    Bytes next()
    {
        Bytes bytes = m_corpus[upTo(m_corpus.size())];
        for (std::size_t changes = std::size_t{1} << upTo(5); changes > 0; --changes)
            change(bytes);
        return bytes;
    }

private:
    std::size_t upTo(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void change(Bytes& bytes)
    {
        static constexpr std::string_view kNumbers[] = {
            "0",     "-1",     "1", "255", "65536", "1048577", "2147483648", "4294967296", "18446744073709551616",
            "1e308", "1E-400", ""};
        const std::size_t at = upTo(bytes.size() + 1);
        const std::size_t rest = bytes.size() - at;
        const std::size_t length = std::min(rest, std::size_t{1} << upTo(8));
        const Bytes& other = m_corpus[upTo(m_corpus.size())];
        switch (upTo(9)) {
        case 0: // one bit
            if (rest > 0)
                bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << upTo(8)));
            break;
        case 1: // one byte
            if (rest > 0)
                bytes[at] = static_cast<char>(upTo(256));
            break;
        case 2:
            bytes.insert(at, 1, static_cast<char>(upTo(256)));
            break;
        case 3:
            bytes.erase(at, length);
            break;
        case 4: // a piece once more
            bytes.insert(upTo(bytes.size() + 1), Bytes(bytes, at, length));
            break;
        case 5: { // a piece of another file
            const std::size_t from = upTo(other.size());
            bytes.insert(at, other, from, std::size_t{1} << upTo(8));
            break;
        }
        case 6: // the rest of another file
            bytes.replace(at, Bytes::npos, other, upTo(other.size()), Bytes::npos);
            break;
        case 7: // cut short
            if (upTo(4) == 0)
                bytes.resize(at);
            break;
        default: { // a number for a number
            const std::size_t digit = std::min(bytes.find_first_of("0123456789", at), bytes.size());
            const std::size_t end = std::min(bytes.find_first_not_of("0123456789", digit), bytes.size());
            bytes.replace(digit, end - digit, kNumbers[upTo(std::size(kNumbers))]);
        }
        }
        if (bytes.size() > kLargest)
            bytes.resize(kLargest);
    }

    const std::vector<Bytes>& m_corpus;
    std::mt19937_64 m_random;
};

inline void readCorpus(const std::filesystem::path& path, std::vector<Bytes>& corpus)
{
    if (!std::filesystem::is_directory(path)) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        return;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(path))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const std::filesystem::path& each : files)
        readCorpus(each, corpus);
}

}
