// bench_xlsx FILE RUNS: a workbook's sheet by libzip and expat with handlers that only count (the lower bound: sheet and shared strings
// unpacked and parsed, nothing kept), and by the import's reader into blocks of cells, in turn; seconds as JSON.
// bench_xlsx --bound FILE: the lower bound alone, once; for the time of a whole process.
// bench_xlsx --make FILE ROWS: a workbook of deals with 20 columns.

#include "core/import/input.h"
#include "tests/bench/deals_workbook.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <expat.h>
#include <fstream>
#include <string>
#include <vector>
#include <zip.h>

using namespace zamer;

namespace {

struct Counts {
    std::size_t elements = 0;
    std::size_t characters = 0;
};

bool parseMember(zip_t* zip, const char* name, Counts& counts)
{
    zip_file_t* const file = zip_fopen(zip, name, 0);
    if (file == nullptr)
        return false;
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &counts);
    XML_SetElementHandler(
        parser, [](void* self, const char*, const char**) { ++static_cast<Counts*>(self)->elements; },
        [](void*, const char*) {});
    XML_SetCharacterDataHandler(parser, [](void* self, const char*, int size) {
        static_cast<Counts*>(self)->characters += static_cast<std::size_t>(size);
    });
    bool good = true;
    for (zip_int64_t got = 1; good && got > 0;) {
        constexpr int kStep = 1 << 16;
        got = zip_fread(file, XML_GetBuffer(parser, kStep), kStep);
        good = got >= 0 && XML_ParseBuffer(parser, static_cast<int>(got), got == 0) == XML_STATUS_OK;
    }
    XML_ParserFree(parser);
    zip_fclose(file);
    return good;
}

bool bound(const char* path, Counts& counts)
{
    int error = 0;
    zip_t* const zip = zip_open(path, ZIP_RDONLY, &error);
    const bool good = zip != nullptr && parseMember(zip, "xl/sharedStrings.xml", counts) &&
                      parseMember(zip, "xl/worksheets/sheet1.xml", counts);
    if (zip != nullptr)
        zip_discard(zip);
    return good;
}

/// Cells, 0 where it cannot be read.
std::size_t readBlocks(const char* path)
{
    const Result<import::Input> input = import::openInput(QString::fromLocal8Bit(path));
    if (!input)
        return 0;
    const auto reader = input->tables.front().source->reader({}, import::kBlockBytes);
    if (!reader)
        return 0;
    import::Block block;
    std::size_t cells = 0;
    for (;;) {
        const Result<bool> more = (*reader)->next(block);
        if (!more)
            return 0;
        if (!*more)
            return cells;
        cells += block.records.ends.size() - 1;
    }
}

double seconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare(const char* path, int runs)
{
    std::vector<double> bounds;
    std::vector<double> reads;
    std::size_t cells = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        Counts counts;
        if (!bound(path, counts))
            return 1;
        bounds.push_back(seconds(clock));
        clock.restart();
        cells = readBlocks(path);
        if (cells == 0)
            return 1;
        reads.push_back(seconds(clock));
    }
    std::printf("{\"cells\":%zu,\"bound_s\":%.3f,\"read_s\":%.3f,\"ratio\":%.2f}\n", cells, median(bounds),
                median(reads), median(reads) / median(bounds));
    return 0;
}

}

int main(int argc, char** argv)
{
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (argc == 4 && first == "--make")
        return bench::writeDealsWorkbook(argv[2], std::atoi(argv[3])) ? 0 : 1;
    Counts counts;
    if (argc == 3 && first == "--bound")
        return bound(argv[2], counts) && counts.elements > 0 ? 0 : 1;
    if (argc == 3 && std::atoi(argv[2]) > 0)
        return compare(argv[1], std::atoi(argv[2]));
    std::fputs("bench_xlsx FILE RUNS | --bound FILE | --make FILE ROWS\n", stderr);
    return 2;
}
