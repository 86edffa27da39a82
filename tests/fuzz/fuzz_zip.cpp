// Archives, byte for byte.
#include "tests/fuzz/driver.h"
#include "tests/fuzz/read_tables.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return zamer::fuzz::readTables(std::string(reinterpret_cast<const char*>(data), size));
}
