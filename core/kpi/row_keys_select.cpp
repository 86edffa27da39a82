// The rows of a segment: bits cleared, a million rows a task.
#include "core/facts/fold/parallel.h"
#include "core/kpi/row_keys.h"

#include <algorithm>

namespace zamer::kpi {

using facts::Entity;

namespace {

constexpr std::size_t kWords = 1U << 14U; // a million rows a task

/// Clears the bit of each row that is not inside.
template<class Inside>
void keep(std::span<std::uint64_t> bits, std::size_t rows, const Inside& inside)
{
    facts::inParallel((bits.size() + kWords - 1) / kWords, [&](std::size_t task) {
        const std::size_t end = std::min(bits.size(), (task + 1) * kWords);
        for (std::size_t word = task * kWords; word < end; ++word) {
            std::uint64_t mask = 0;
            const std::size_t from = word * 64;
            for (std::size_t row = from; row < std::min(rows, from + 64); ++row)
                mask |= std::uint64_t{inside(row)} << (row - from);
            bits[word] &= mask;
        }
    });
}

/// By code, whether its key (or deal) is inside.
template<class Inside>
std::vector<std::uint8_t> codesInside(const std::vector<std::uint32_t>& byCode, const Inside& inside)
{
    std::vector<std::uint8_t> codes;
    codes.reserve(byCode.size());
    for (const std::uint32_t key : byCode)
        codes.push_back(inside(key) ? 1 : 0);
    return codes;
}

}

void RowKeys::select(Entity entity, const std::vector<bool>& wanted, std::span<std::uint64_t> bits) const
{
    const Way& own = way(entity);
    const std::size_t rows = m_facts.table(entity).rows;
    std::vector<std::uint64_t> dealBits;
    if (own.next != nullptr) {
        dealBits.assign(m_facts.deals().rows / 64 + 1, ~std::uint64_t{0});
        select(Entity::Deals, wanted, dealBits);
    }
    const auto dealInside = [&](std::uint32_t deal) {
        return deal == Index::kNoDealRow ? bool{wanted[kNone]} : (dealBits[deal >> 6U] >> (deal & 63U) & 1U) != 0;
    };
    const auto keyInside = [&](std::uint32_t key) { return bool{wanted[key]}; };
    if (own.byCode.empty()) {
        if (own.next != nullptr)
            keep(bits, rows, [&](std::size_t row) { return dealInside(own.byRow[row]); });
        else
            keep(bits, rows, [&](std::size_t row) { return keyInside(own.key(static_cast<std::uint32_t>(row))); });
        return;
    }
    const std::vector<std::uint8_t> codes =
        own.next != nullptr ? codesInside(own.byCode, dealInside) : codesInside(own.byCode, keyInside);
    const bool none = wanted[kNone];
    keep(bits, rows,
         [&](std::size_t row) { return own.codes[row] == facts::kNone ? none : codes[own.codes[row]] != 0; });
}

}
