#pragma once
// What every fuzz target does with its bytes: all tables of them are sampled and read, in small blocks and in large ones. The cells must be
// the same, records must lie within their blocks and rows be numbered on; anything else ends the process.

#include "core/import/input.h"
#include "core/import/memory_source.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace zamer::fuzz {

inline void expect(bool held)
{
    if (!held)
        std::abort();
}

constexpr std::size_t kMostCells = 2'000'000; // a few bytes may stand for a million rows

struct Read {
    bool whole = false;
    std::size_t cells = 0;
    std::size_t sum = 0;
};

inline Read readTable(const import::TableSource& table, const import::Sample& sample, std::size_t blockBytes)
{
    Read read;
    const auto reader = table.reader(sample, blockBytes);
    if (!reader)
        return read;
    import::Block block;
    std::uint32_t row = sample.firstRow;
    for (std::size_t number = 0; read.cells < kMostCells; ++number) {
        const Result<bool> more = (*reader)->next(block);
        if (!more || !*more) {
            read.whole = more.has_value();
            return read;
        }
        expect(block.number == number && block.firstRow == row);
        expect(block.size <= block.bytes.size() && block.records.firstCell.front() == 0);
        row += static_cast<std::uint32_t>(block.records.count());
        for (std::size_t r = 0; r < block.records.count(); ++r)
            for (std::size_t c = 0; c < block.records.cells(r); ++c) {
                const std::string_view cell = block.cell(r, c);
                expect(cell.data() >= block.text().data() &&
                       cell.data() + cell.size() <= block.text().data() + block.size);
                read.sum = read.sum * 31 + std::hash<std::string_view>()(cell);
                ++read.cells;
            }
    }
    return read;
}

inline std::shared_ptr<const import::MemorySource> inMemory(const std::uint8_t* data, std::size_t size)
{
    return std::make_shared<const import::MemorySource>(QStringLiteral("fuzz"), std::string(data, data + size));
}

inline int readTables(const std::vector<import::InputTable>& tables)
{
    constexpr std::size_t kMostTables = 8;
    expect(!tables.empty());
    for (std::size_t i = 0; i < std::min(kMostTables, tables.size()); ++i) {
        const import::TableSource& table = *tables[i].source;
        const Result<import::Sample> sample = table.sample({});
        if (!sample)
            continue;
        const Read small = readTable(table, *sample, 64);
        const Read large = readTable(table, *sample, import::kBlockBytes);
        const bool cut = small.cells >= kMostCells || large.cells >= kMostCells;
        expect(cut || small.whole == large.whole);
        expect(!small.whole || !large.whole || (small.cells == large.cells && small.sum == large.sum));
    }
    return 0;
}

/// Whatever the bytes turn out to be.
inline int readTables(std::string bytes)
{
    const Result<import::Input> input =
        import::inputOf(std::make_shared<const import::MemorySource>(QStringLiteral("fuzz"), std::move(bytes)));
    return input ? readTables(input->tables) : 0;
}

}
