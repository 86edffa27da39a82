#pragma once
// inParallel: runs task(0) .. task(count - 1) on the machine's cores and returns when all are done. The tasks must not
// depend on each other and must not throw; the caller's thread works too.

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace zamer::facts {

template<class Task>
void inParallel(std::size_t count, const Task& task)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            task(i);
    };
    const std::size_t cores = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min(cores, count); ++i)
        helpers.emplace_back(work);
    work();
}

}
