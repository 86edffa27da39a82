// Text as it comes from a disk: encoding, dialect, header, meaning, and all rows, through the importer's own calls.
#include "core/import/block_parser.h"
#include "core/import/compile.h"
#include "core/import/header.h"
#include "core/import/mapping.h"
#include "core/import/memory_source.h"
#include "core/import/text/block_reader.h"
#include "tests/fuzz/driver.h"

using namespace zamer;
using namespace zamer::import;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto bytes = std::make_shared<const MemorySource>(QStringLiteral("fuzz"), std::string(data, data + size));
    Options options;
    options.layout = QStringLiteral("table:costs");
    options.map = {{"#1", "at"}, {"#2", "amount"}};
    const Result<Sample> sample = takeSample(*bytes, options);
    if (!sample)
        return 0;
    const Result<Understanding> understanding = understand(*bytes, *sample, options, Settings());
    if (!understanding)
        return 0;
    const Result<Plan> plan = compile(*understanding, *sample, options, Settings(), SecretKey{}, bytes->path());
    if (!plan)
        return 0;
    for (const std::size_t blockBytes : {std::size_t{7}, kBlockBytes}) {
        BlockReader reader(bytes, sample->encoding, sample->dialect, blockBytes);
        BlockParser parser(*plan);
        Block block;
        for (;;) {
            const Result<bool> more = reader.next(block);
            if (!more || !*more)
                break;
            parser.parse(block);
        }
    }
    return 0;
}
