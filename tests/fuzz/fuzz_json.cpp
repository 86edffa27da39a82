// Every table of what claims to be JSON, read to its end in small and large blocks.
#include "core/import/markup/json.h"
#include "tests/fuzz/driver.h"
#include "tests/fuzz/read_tables.h"

using namespace zamer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto bytes = fuzz::inMemory(data, size);
    const auto tables = import::jsonTables(bytes, {});
    return tables ? fuzz::readTables(*tables) : 0;
}
