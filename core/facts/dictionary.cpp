#include "core/facts/dictionary.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace zamer::facts {

namespace {

std::uint64_t load(const char* at, std::size_t count)
{
    std::uint64_t value = 0;
    std::memcpy(&value, at, count);
    return value;
}

std::uint64_t fold(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

constexpr std::uint64_t kUpper = 0xFFFF'FFFF'0000'0000ULL;
constexpr std::size_t kBatch = 32;
constexpr std::size_t kInCache = 4'096; // slots that need no fetching

}

// Multiply-fold over 16 bytes at a time (the wyhash family): short strings are what columns hold.
std::uint64_t Dictionary::hash(std::string_view text)
{
    const char* at = text.data();
    std::size_t left = text.size();
    std::uint64_t state = 0x9E37'79B9'7F4A'7C15ULL ^ left;
    while (left > 16) {
        state = fold(load(at, 8) ^ state, load(at + 8, 8) ^ 0xA076'1D64'78BD'642FULL);
        at += 16;
        left -= 16;
    }
    const std::uint64_t a = left >= 8 ? load(at, 8) : load(at, left);
    const std::uint64_t b = left > 8 ? load(at + left - 8, 8) : 0;
    return fold(a ^ 0xE703'7ED1'A0B4'28DBULL, b ^ state);
}

Code Dictionary::find(std::string_view text) const
{
    if (text.empty() || m_slots.empty())
        return kNone;
    const std::uint64_t wanted = hash(text);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = wanted & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Code code = at(m_slots[slot]);
        if (((m_slots[slot] ^ wanted) & kUpper) == 0 && this->text(code) == text)
            return code;
    }
    return kNone;
}

Code Dictionary::addHashed(std::string_view text, std::uint64_t hash)
{
    if (std::size_t{size()} * 2 >= m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Code code = at(m_slots[slot]);
        if (((m_slots[slot] ^ hash) & kUpper) == 0 && this->text(code) == text)
            return code;
    }
    const Code code = size();
    m_slots[slot] = (hash & kUpper) | (std::uint64_t{code} + 1);
    m_arena.insert(m_arena.end(), text.begin(), text.end());
    m_ends.push_back(m_arena.size());
    return code;
}

/// Slots, then the ends of the words they name, then the words' bytes: each is on its way while the others are asked for.
void Dictionary::fetch(std::span<const std::uint64_t> hashes) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (const std::uint64_t hash : hashes)
        __builtin_prefetch(&m_slots[hash & mask]);
    std::array<Code, kBatch> found{};
    std::size_t count = 0;
    for (const std::uint64_t hash : hashes) {
        const std::uint64_t slot = m_slots[hash & mask];
        if (slot == 0 || ((slot ^ hash) & kUpper) != 0)
            continue;
        found[count] = at(slot);
        __builtin_prefetch(&m_ends[found[count++]]);
    }
    for (std::size_t i = 0; i < count; ++i)
        __builtin_prefetch(m_arena.data() + m_ends[found[i]]);
}

void Dictionary::add(std::span<const std::string_view> texts, std::span<Code> codes)
{
    std::array<std::uint64_t, kBatch> hashes{};
    for (std::size_t from = 0; from < texts.size(); from += kBatch) {
        const std::size_t count = std::min(kBatch, texts.size() - from);
        for (std::size_t i = 0; i < count; ++i)
            hashes[i] = hash(texts[from + i]);
        if (m_slots.size() > kInCache)
            fetch(std::span(hashes).first(count));
        for (std::size_t i = 0; i < count; ++i)
            codes[from + i] = texts[from + i].empty() ? kNone : addHashed(texts[from + i], hashes[i]);
    }
}

void Dictionary::reserve(std::size_t count, std::size_t bytes)
{
    m_ends.reserve(count + 1);
    m_arena.reserve(bytes);
    while (count * 2 >= m_slots.size())
        grow();
}

void Dictionary::grow()
{
    m_slots.assign(m_slots.size() < 65'536 ? std::max<std::size_t>(64, m_slots.size() * 4) : m_slots.size() * 2, 0);
    place();
}

/// Puts every word into the empty slots. Hashing runs ahead in blocks so that the cache lines are on their way when
/// they are written.
void Dictionary::place()
{
    constexpr Code kBlock = 16;
    const std::size_t mask = m_slots.size() - 1;
    std::array<std::uint64_t, kBlock> hashes{};
    for (Code from = 0; from < size(); from += std::min<Code>(kBlock, size() - from)) {
        const Code count = std::min<Code>(kBlock, size() - from);
        for (Code i = 0; i < count; ++i) {
            hashes[i] = hash(text(from + i));
            __builtin_prefetch(&m_slots[hashes[i] & mask], 1);
        }
        for (Code i = 0; i < count; ++i) {
            std::size_t slot = hashes[i] & mask;
            while (m_slots[slot] != 0)
                slot = (slot + 1) & mask;
            m_slots[slot] = (hashes[i] & kUpper) | (std::uint64_t{from} + i + 1);
        }
    }
}

Dictionary Dictionary::fromDistinct(std::vector<char> arena, std::vector<std::uint64_t> ends)
{
    Dictionary words;
    words.m_arena = std::move(arena);
    words.m_ends = std::move(ends);
    std::size_t slots = 64;
    while (std::size_t{words.size()} * 2 >= slots)
        slots *= 2;
    words.m_slots.assign(slots, 0);
    words.place();
    return words;
}

}
