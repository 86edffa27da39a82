// Every table of what claims to be HTML, read to its end in small and large blocks.
#include "core/import/markup/html.h"
#include "core/import/memory_source.h"
#include "tests/fuzz/driver.h"

using namespace zamer::import;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto bytes = std::make_shared<const MemorySource>(QStringLiteral("fuzz"), std::string(data, data + size));
    const auto tables = htmlTables(bytes, {});
    if (!tables)
        return 0;
    for (const InputTable& table : *tables) {
        const auto sample = table.source->sample(Options());
        if (!sample)
            continue;
        for (const std::size_t blockBytes : {std::size_t{1}, kBlockBytes}) {
            const auto reader = table.source->reader(*sample, blockBytes);
            Block block;
            while (reader) {
                const auto more = (*reader)->next(block);
                if (!more || !*more)
                    break;
            }
        }
    }
    return 0;
}
