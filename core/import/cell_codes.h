#pragma once
// CellCodes: the distinct cells of one column of a block, numbered in the order they appear. It is small enough to stay
// in the processor's cache, and cells are normalised, decoded and hashed once for each number instead of once for each
// row. A short cell stands in its slot itself, so that finding it again touches one cache line and no text. Where hardly a
// cell of the last block came twice, as in a column of ids, looking costs more than it saves: every cell has a number of its
// own then, and one block in sixteen is looked at again.

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace zamer::import {

class CellCodes
{
public:
    CellCodes() : m_slots(kSmallest) {}
    /// Before the first cell of a block.
    void begin()
    {
        m_unlike = m_unlike > 0 ? m_unlike - 1 : isUnlike() ? kUnlikeBlocks : 0;
        m_added = 0;
        if (m_cells.empty())
            return;
        std::memset(static_cast<void*>(m_slots.data()), 0, m_slots.size() * sizeof(Slot));
        m_cells.clear();
    }
    /// Of a non-empty cell with at least 8 readable bytes behind it.
    std::uint32_t add(std::string_view cell)
    {
        const std::uint32_t before = m_added++;
        if (m_unlike > 0)
            return before;
        const Ends ends = endsOf(cell);
        const std::size_t mask = m_slots.size() - 1;
        std::size_t place = ends.hash() & mask;
        for (; m_slots[place].size != 0; place = (place + 1) & mask)
            if (holds(m_slots[place], ends, cell))
                return m_slots[place].code;
        return insert(place, ends, cell);
    }

private:
    static constexpr std::size_t kSmallest = 1024;
    static constexpr std::uint32_t kFew = 256; // cells that tell nothing of the next block
    static constexpr int kUnlikeBlocks = 15;
    static constexpr std::size_t kInSlot = 16; // bytes of a cell that its ends tell wholly
    static constexpr std::size_t kByLoads = 32;

    /// The first and the last 8 bytes, which overlap in a cell of less than 16; of less than 8 its bytes and nothing. Of a cell longer than
    /// that the head is a hash of it all, for many long cells begin and end alike.
    struct Ends {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::uint32_t size = 0;

        std::uint64_t hash() const
        {
            return mix(head ^ 0xA076'1D64'78BD'642FULL, (tail + size) ^ 0xE703'7ED1'A0B4'28DBULL);
        }
    };
    struct Slot {
        std::uint64_t head;
        std::uint64_t tail;
        std::uint32_t size; // 0 = free
        std::uint32_t code;
    };

    static std::uint64_t load(const char* at)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, at, sizeof value);
        return value;
    }
    static std::uint64_t mix(std::uint64_t a, std::uint64_t b)
    {
        __extension__ using Wide = unsigned __int128;
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    }
    /// Of a cell of more than 16 bytes; of most in one go.
    static std::uint64_t hashOf(std::string_view cell)
    {
        constexpr std::uint64_t kStart = 0x9E37'79B9'7F4A'7C15ULL;
        if (cell.size() <= kByLoads)
            return mix(load(cell.data()) ^ kStart, load(cell.data() + 8) ^ 0xE703'7ED1'A0B4'28DBULL) ^
                   mix(load(cell.data() + cell.size() - 16) ^ 0xA076'1D64'78BD'642FULL, kStart);
        std::uint64_t state = kStart;
        for (std::size_t at = 0; at + 8 < cell.size(); at += 8)
            state = mix(load(cell.data() + at) ^ state, 0xA076'1D64'78BD'642FULL);
        return state;
    }
    static Ends endsOf(std::string_view cell)
    {
        const auto size = static_cast<std::uint32_t>(cell.size());
        if (size < 8)
            return {load(cell.data()) & (~std::uint64_t{0} >> (64 - 8 * size)), 0, size};
        return {size <= kInSlot ? load(cell.data()) : hashOf(cell), load(cell.data() + size - 8), size};
    }
    bool holds(const Slot& slot, const Ends& ends, std::string_view cell) const
    {
        if (slot.head != ends.head || slot.tail != ends.tail || slot.size != ends.size)
            return false;
        return cell.size() <= kInSlot || sameStart(m_cells[slot.code].data(), cell);
    }
    /// Of cells with the same end; a few loads for most instead of a call.
    static bool sameStart(const char* known, std::string_view cell)
    {
        if (cell.size() > kByLoads)
            return std::memcmp(known, cell.data(), cell.size() - 8) == 0;
        const std::size_t last = cell.size() - 16;
        const auto differs = [known, &cell](std::size_t at) { return load(known + at) ^ load(cell.data() + at); };
        return (differs(0) | differs(8) | differs(last)) == 0;
    }
    /// Whether of the last block's cells seven in eight came once.
    bool isUnlike() const { return m_added >= kFew && m_cells.size() >= m_added - m_added / 8; }
    std::uint32_t insert(std::size_t place, const Ends& ends, std::string_view cell)
    {
        const auto code = static_cast<std::uint32_t>(m_cells.size());
        m_cells.push_back(cell);
        m_slots[place] = {ends.head, ends.tail, ends.size, code};
        if (m_cells.size() * 2 > m_slots.size())
            grow();
        return code;
    }
    void grow()
    {
        std::vector<Slot> slots(m_slots.size() * 4);
        const std::size_t mask = slots.size() - 1;
        for (const Slot& slot : m_slots) {
            if (slot.size == 0)
                continue;
            std::size_t place = Ends{slot.head, slot.tail, slot.size}.hash() & mask;
            while (slots[place].size != 0)
                place = (place + 1) & mask;
            slots[place] = slot;
        }
        m_slots = std::move(slots);
    }

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_cells;
    std::uint32_t m_added = 0;
    int m_unlike = 0; // blocks left, this one with them, whose cells are not looked for
};

}
