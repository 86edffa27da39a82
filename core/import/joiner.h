#pragma once
// Joiner: the blocks of a file into one table, while further blocks are still being read. Blocks are given in any order and joined in the
// file's; the fields are joined apart from each other, each by one thread at a time. Words get their final codes in the order in which
// accepted rows first use them, so neither the size of the blocks nor the number of threads shows in the result.

#include "core/import/block_rows.h"
#include "core/import/plan.h"
#include "core/import/totals.h"

#include <deque>
#include <memory>
#include <mutex>

namespace zamer::import {

struct Joined {
    facts::Table rows;
    std::vector<facts::ColumnPtr> extras; // by the layout's extras
    std::vector<Issue> issues;
    std::size_t rowsRead = 0;
};

class Joiner
{
public:
    explicit Joiner(const Plan& plan);

    /// share: of the table, up to the end of the block; 0 where it is not known. Any thread.
    void give(std::size_t number, BlockRows rows, double share);
    /// Joins what there is of one field; false where nothing is ready. Any thread.
    bool joinSome();
    /// Blocks that were given and are still held.
    std::size_t held() const;
    /// Once all blocks were given and joined.
    Joined take();

private:
    /// One field, or the line numbers and issues.
    struct Track {
        std::size_t next = 0; // the block to be joined
        bool busy = false;
        std::size_t rows = 0;
        std::shared_ptr<facts::Column> column;
        std::vector<char> used; // of the plan's `said`
    };
    struct Held {
        std::unique_ptr<BlockRows> rows; // null until it is given
        double share = 0;
    };

    bool isReady(const Track& track) const;
    void join(std::size_t track, BlockRows& block, double share);
    void joinIssues(const BlockRows& block);
    std::string columnOf(const BlockIssue& issue) const;
    void addIssue(const BlockIssue& issue);
    void noteUnused();
    void leaveOut(Joined& joined);
    void dropJoined();

    const Plan& m_plan;
    mutable std::mutex m_mutex;
    std::deque<Held> m_blocks;
    std::size_t m_first = 0; // number of m_blocks.front()
    std::size_t m_held = 0;
    std::vector<Track> m_tracks;
    std::vector<std::uint32_t> m_lines;
    std::vector<Issue> m_issues;
    std::vector<BlockIssue> m_issuesOfTotals;
    TableEnd m_end;
    std::size_t m_read = 0;
};

}
