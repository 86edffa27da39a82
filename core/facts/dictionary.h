#pragma once
// Dictionary: the distinct strings of a column, each with a dense code. Codes are stable; bytes live in one arena.
// Not safe for concurrent writing; reading an unchanging one from many threads is.

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace zamer::facts {

using Code = std::uint32_t;
/// The code of an empty cell.
constexpr Code kNone = std::numeric_limits<Code>::max();

class Dictionary
{
public:
    /// The code of a non-empty string, added if it is new; kNone for an empty one.
    Code add(std::string_view text) { return text.empty() ? kNone : addHashed(text, hash(text)); }
    /// The same for many at once, one code each: quicker, because what is looked up next is fetched from memory meanwhile.
    void add(std::span<const std::string_view> texts, std::span<Code> codes);
    /// kNone where the string is not there.
    Code find(std::string_view text) const;
    std::string_view text(Code code) const
    {
        return code == kNone ? std::string_view()
                             : std::string_view(m_arena.data() + m_ends[code], m_ends[code + 1] - m_ends[code]);
    }
    Code size() const { return static_cast<Code>(m_ends.size() - 1); }
    void reserve(std::size_t count, std::size_t bytes);
    std::size_t bytes() const { return m_arena.size(); }

    /// From words that are known to differ, as they were stored: word i is arena[ends[i], ends[i + 1]), ends begins
    /// with 0. Several times as quick as adding them one by one, because no word has to be compared.
    static Dictionary fromDistinct(std::vector<char> arena, std::vector<std::uint64_t> ends);

    static std::uint64_t hash(std::string_view text);
    Code addHashed(std::string_view text, std::uint64_t hash);

private:
    Code at(std::uint64_t slot) const { return static_cast<Code>(slot & 0xFFFF'FFFFULL) - 1; }
    void fetch(std::span<const std::uint64_t> hashes) const;
    void grow();
    void place();

    std::vector<std::uint64_t> m_slots; // upper half of the hash | code + 1; 0 = free
    std::vector<std::uint64_t> m_ends{0};
    std::vector<char> m_arena;
};

}
