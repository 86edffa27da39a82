#pragma once
// All cells of a table of an input, for tests.

#include "core/import/input.h"
#include "core/import/memory_source.h"

#include <vector>

namespace zamer {

using Cells = std::vector<std::vector<std::string>>;

inline Result<import::Input> openBytes(std::string bytes)
{
    return import::inputOf(std::make_shared<const import::MemorySource>(QStringLiteral("a.zip"), std::move(bytes)));
}

inline Result<Cells> cellsOf(const import::InputTable& table, std::size_t blockBytes = import::kBlockBytes)
{
    const Result<import::Sample> sample = table.source->sample({});
    if (!sample)
        return tl::make_unexpected(sample.error());
    const Result<std::unique_ptr<import::TableReader>> reader = table.source->reader(*sample, blockBytes);
    if (!reader)
        return tl::make_unexpected(reader.error());
    Cells cells;
    import::Block block;
    for (;;) {
        const Result<bool> more = (*reader)->next(block);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return cells;
        if (block.firstRow != cells.size() + 1)
            return failure(ErrorKind::Internal, QStringLiteral("rows"));
        for (std::vector<std::string>& row :
             import::cellsOf(block.text(), block.records, sample->dialect.quote, block.records.count()))
            cells.push_back(std::move(row));
    }
}

/// Of the first table, or what opening or reading it says.
inline Result<Cells> cellsOfBytes(std::string bytes, std::size_t blockBytes = import::kBlockBytes)
{
    const Result<import::Input> input = openBytes(std::move(bytes));
    if (!input)
        return tl::make_unexpected(input.error());
    return cellsOf(input->tables.front(), blockBytes);
}

}
