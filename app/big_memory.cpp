// The memory of long columns comes in huge pages where the system offers them on request, as most Linux systems do: fewer
// page faults while ten million rows are read, and quicker ways into dictionaries. One place for all vectors: operator new.
// Elsewhere, and under the sanitizers, which watch operator new themselves, nothing is replaced.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)

#include <cstdlib>
#include <new>

#include <sys/mman.h>

namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20;

void* memory(std::size_t bytes) noexcept
{
    if (bytes < 2 * kHugePage)
        return std::malloc(bytes == 0 ? 1 : bytes);
    void* const at = std::aligned_alloc(kHugePage, (bytes + kHugePage - 1) / kHugePage * kHugePage);
    if (at != nullptr)
        madvise(at, bytes, MADV_HUGEPAGE); // a wish: memory without it is as good
    return at;
}

}

void* operator new(std::size_t bytes)
{
    if (void* const at = memory(bytes))
        return at;
    throw std::bad_alloc();
}

void operator delete(void* at) noexcept
{
    std::free(at);
}

void operator delete(void* at, std::size_t) noexcept
{
    std::free(at);
}

#endif
