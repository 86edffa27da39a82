#pragma once
// CellCodes: the distinct cells of one column of a block, numbered in the order they appear. It is small enough to stay
// in the processor's cache, and cells are normalised, decoded and hashed once for each number instead of once for each
// row.

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace zamer::import {

class CellCodes
{
public:
    CellCodes() : m_slots(kSmallest, 0) {}
    void clear()
    {
        if (m_slots.size() > kSmallest * 16)
            m_slots.resize(kSmallest * 16);
        std::memset(m_slots.data(), 0, m_slots.size() * sizeof(std::uint64_t));
        m_cells.clear();
        m_last = {};
    }
    /// Of a non-empty cell with at least 8 readable bytes behind it.
    std::uint32_t add(std::string_view cell)
    {
        if (same(cell, m_last))
            return m_lastCode;
        m_last = cell;
        m_lastCode = find(cell);
        return m_lastCode;
    }
    std::size_t size() const { return m_cells.size(); }
    std::string_view cell(std::uint32_t code) const { return m_cells[code]; }

private:
    static constexpr std::size_t kSmallest = 1024;

    static std::uint64_t load(const char* at)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, at, sizeof value);
        return value;
    }
    /// Most cells are short: two loads instead of a call.
    static bool same(std::string_view a, std::string_view b)
    {
        if (a.size() != b.size() || a.empty())
            return a.size() == b.size();
        if (a.size() > 16)
            return std::memcmp(a.data(), b.data(), a.size()) == 0;
        if (a.size() < 8)
            return ((load(a.data()) ^ load(b.data())) << (64 - 8 * a.size())) == 0;
        const std::size_t tail = a.size() - 8;
        return ((load(a.data()) ^ load(b.data())) | (load(a.data() + tail) ^ load(b.data() + tail))) == 0;
    }
    static std::uint64_t mix(std::uint64_t a, std::uint64_t b)
    {
        __extension__ using Wide = unsigned __int128;
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    }
    static std::uint64_t hash(std::string_view cell)
    {
        constexpr std::uint64_t kOdd = 0xA076'1D64'78BD'642FULL;
        std::uint64_t state = 0x9E37'79B9'7F4A'7C15ULL ^ cell.size();
        const char* at = cell.data();
        std::size_t left = cell.size();
        for (; left > 8; at += 8, left -= 8)
            state = mix(load(at) ^ state, kOdd);
        const std::uint64_t rest = load(at) & (~std::uint64_t{0} >> (64 - 8 * left));
        return mix(rest ^ state, 0xE703'7ED1'A0B4'28DBULL);
    }
    std::uint32_t find(std::string_view cell)
    {
        const std::uint64_t wanted = hash(cell);
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = wanted & mask;
        for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
            const auto code = static_cast<std::uint32_t>(m_slots[slot]) - 1;
            if ((m_slots[slot] ^ wanted) >> 32 == 0 && same(cell, m_cells[code]))
                return code;
        }
        m_cells.push_back(cell);
        m_slots[slot] = (wanted >> 32 << 32) | m_cells.size();
        const auto code = static_cast<std::uint32_t>(m_cells.size() - 1);
        if (m_cells.size() * 2 > m_slots.size())
            grow();
        return code;
    }
    void grow()
    {
        m_slots.assign(m_slots.size() * 4, 0);
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t code = 0; code < m_cells.size(); ++code) {
            const std::uint64_t value = hash(m_cells[code]);
            std::size_t slot = value & mask;
            while (m_slots[slot] != 0)
                slot = (slot + 1) & mask;
            m_slots[slot] = (value >> 32 << 32) | (code + 1);
        }
    }

    std::vector<std::uint64_t> m_slots; // upper half of the hash | code + 1; 0 = free
    std::vector<std::string_view> m_cells;
    std::string_view m_last;
    std::uint32_t m_lastCode = 0;
};

}
