#pragma once
// driver.h: makes a fuzz target a program of its own where the compiler has no libFuzzer. A target includes it once and defines
// LLVMFuzzerTestOneInput; with -DZAMER_LIBFUZZER (clang) the main function is libFuzzer's.
//
//     fuzz_xlsx [-seconds N] [-runs N] [-seed N] [-first N] [-save FILE] CORPUS...
//
// Each run takes a corpus file (CORPUS: files or folders) and changes it in some places. What a run gets depends on the corpus, the seed and
// the number of the run alone: a finding is repeated with the printed -seed and -first, and -save writes its bytes. The corpus itself
// is run first, unchanged. A run of more than ten seconds is a finding, too.

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

#ifndef ZAMER_LIBFUZZER

#include "tests/fuzz/mutator.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

extern "C" void __sanitizer_set_death_callback(void (*callback)()) __attribute__((weak));

namespace zamer::fuzz {

constexpr auto kLongestRun = std::chrono::seconds(10);

inline volatile std::uint64_t g_run = 0; // for the words of a dying process only
inline volatile std::uint64_t g_seed = 1;

inline void sayWhere()
{
    char words[96];
    const int size = std::snprintf(words, sizeof words, "\nrepeat with: -seed %llu -first %llu -runs 1\n",
                                   static_cast<unsigned long long>(g_seed), static_cast<unsigned long long>(g_run));
    if (size > 0 && ::write(STDERR_FILENO, words, static_cast<std::size_t>(size)) < 0)
        return;
}

inline void onSignal(int number)
{
    sayWhere();
    std::signal(number, SIG_DFL);
    std::raise(number);
}

/// False where it took too long. The bytes get a heap block of their very size: reading past them is seen.
inline bool runOnce(const Bytes& bytes)
{
    const auto start = std::chrono::steady_clock::now();
    const std::vector<std::uint8_t> data(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(data.data(), data.size());
    return std::chrono::steady_clock::now() - start < kLongestRun;
}

inline int drive(int argc, char** argv)
{
    std::uint64_t runs = 0;
    std::uint64_t first = 0;
    double seconds = 0;
    std::string save;
    std::vector<Bytes> corpus;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const char* value = i + 1 < argc ? argv[i + 1] : "";
        if (!word.starts_with('-')) {
            readCorpus(argv[i], corpus);
            continue;
        }
        ++i;
        if (word == "-seconds")
            seconds = std::atof(value);
        else if (word == "-runs")
            runs = std::strtoull(value, nullptr, 10);
        else if (word == "-seed")
            g_seed = std::strtoull(value, nullptr, 10);
        else if (word == "-first")
            first = std::strtoull(value, nullptr, 10);
        else if (word == "-save")
            save = value;
        else
            corpus.clear(), i = argc;
    }
    if (corpus.empty() || (runs == 0 && seconds <= 0)) {
        std::fputs("fuzz_... [-seconds N] [-runs N] [-seed N] [-first N] [-save FILE] CORPUS...\n", stderr);
        return 2;
    }
    if (__sanitizer_set_death_callback != nullptr)
        __sanitizer_set_death_callback(sayWhere);
    else
        for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
            std::signal(number, onSignal);
    std::signal(SIGABRT, onSignal);
    std::printf("seed %llu, %zu corpus files\n", static_cast<unsigned long long>(g_seed), corpus.size());
    std::fflush(stdout);
    for (const Bytes& bytes : corpus)
        if (first == 0 && !runOnce(bytes))
            std::abort();
    const auto start = std::chrono::steady_clock::now();
    std::uint64_t done = 0;
    for (std::uint64_t run = first; runs == 0 || done < runs; ++run, ++done) {
        if (seconds > 0 && std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() >= seconds)
            break;
        g_run = run;
        const Bytes bytes = Mutator(corpus, g_seed * 0x9E3779B97F4A7C15U + run).next();
        if (!save.empty())
            std::ofstream(save, std::ios::binary) << bytes;
        if (!runOnce(bytes)) {
            std::fputs("a run took more than ten seconds\n", stderr);
            std::abort();
        }
    }
    std::printf("%llu runs without a finding\n", static_cast<unsigned long long>(done));
    return 0;
}

}

int main(int argc, char** argv)
{
    return zamer::fuzz::drive(argc, argv);
}

#endif
