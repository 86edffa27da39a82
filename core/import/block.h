#pragma once
// Block: some whole records of a table, already cut into cells. TableReader: a table as the sequence of its blocks, from the first record
// on, whatever the file is (text, sheet, web page). next() is called by one thread at a time; the blocks belong to their callers, who may
// read them side by side. Errors are the reader's own: see what made it.

#include "core/base/result.h"
#include "core/import/text/csv.h"

#include <QByteArray>

namespace zamer::import {

constexpr std::size_t kBlockBytes = std::size_t{1} << 20;
constexpr std::size_t kLongestRecord = std::size_t{16} << 20;
constexpr std::size_t kMostColumns = 10'000;

struct Block {
    std::size_t number = 0;     // 0, 1, 2 ... in file order
    std::uint32_t firstRow = 1; // row number of its first record, as the file's own program counts them
    std::string bytes;          // with padding behind the text
    std::size_t size = 0;       // of the text
    Records records;

    std::string_view text() const { return {bytes.data(), size}; }
    std::string_view cell(std::size_t record, std::size_t column) const
    {
        return cellAt(text(), records, record, column);
    }
};

class TableReader
{
public:
    virtual ~TableReader() = default;
    /// False behind the last block. Errors: FileVanished, FileUnreadable, and what makes a file no table.
    virtual Result<bool> next(Block& block) = 0;
    /// 0..1 of the table. The thread that calls next().
    virtual double share() const = 0;
    /// SHA-256 of all bytes of the file where the reader came by them anyway, once next() has returned false; else
    /// empty.
    virtual QByteArray sum() { return {}; }
};

}
