// Workbooks, packed or as the text of their parts.
#include "tests/fuzz/driver.h"
#include "tests/fuzz/parts.h"
#include "tests/fuzz/read_tables.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return zamer::fuzz::readTables(zamer::fuzz::packed({reinterpret_cast<const char*>(data), size}));
}
