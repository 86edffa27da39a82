#pragma once
// BlockParser: the records of one block into columns. One for each thread; it keeps buffers between blocks and nothing
// else, so the result of a block does not depend on which thread had it.

#include "core/import/block_rows.h"
#include "core/import/cell_codes.h"
#include "core/import/plan.h"
#include "core/import/text/block_reader.h"
#include "core/import/totals.h"

#include <memory>

namespace zamer::import {

class BlockParser
{
public:
    explicit BlockParser(const Plan& plan);
    BlockRows parse(const Block& block);

private:
    static constexpr char kNoNote = -1;

    struct Event {
        Issue::Kind kind;
        bool rejects;
        std::size_t field;
        std::uint32_t row;     // index into m_records
        std::string_view cell; // as the file has it
    };

    void listRecords(BlockRows& out);
    bool repeatsHeader(std::uint32_t record);
    void endTable(std::uint32_t record, BlockRows& out);
    void parseField(std::size_t index, FieldRows& out);
    void parseWords(std::size_t index, FieldRows& out);
    void parseLists(std::size_t index, FieldRows& out);
    void noteContact(const FieldPlan& field, std::string_view text);
    void parseInstants(std::size_t index, FieldRows& out);
    void parseMoney(std::size_t index, FieldRows& out);
    void parseNumbers(std::size_t index, FieldRows& out);
    void countFilled(const FieldPlan& field, FieldRows& out);
    void parseFlags(std::size_t index, FieldRows& out);
    void parsePresence(std::size_t index, FieldRows& out);

    /// Trimmed UTF-8 without quotes; empty where the cell stands for nothing. Valid until the next call.
    std::string_view plain(std::string_view raw);
    /// The same where words for nothing ("-") count as words.
    std::string_view decoded(std::string_view raw);
    /// The first source of the field that is filled in this row.
    std::string_view valueOf(const FieldPlan& field, std::uint32_t row, std::string_view& raw);
    std::string_view withClock(std::string_view date, std::string_view rawClock, DateReader& reader,
                               std::int64_t& instant);
    std::string_view sideOf(const FieldPlan& field, std::uint32_t row, std::string_view& raw, bool& outgoing);
    double worthOf(std::string_view amount, const SourceUnit* unit, std::uint32_t row, std::string_view& raw);
    /// Of the source that valueOf() or sideOf() found last; null where its header says none.
    const SourceUnit* unitOf(const FieldPlan& field) const;
    void multiply(std::uint32_t row, const FieldPlan& field, std::int64_t& amount);
    std::string_view mapped(const FieldPlan& field, std::string_view value);
    void noteUse(const FieldPlan& field, std::string_view key);
    bool isMarkedBy(const FieldPlan& field, const CellSource& source, std::uint32_t record);
    std::uint32_t wordFor(const FieldPlan& field, Cut cut, std::string_view raw, WordList& words);
    void bad(Issue::Kind kind, std::size_t field, std::uint32_t row, std::string_view cell);
    void missing(std::size_t field, std::uint32_t row);
    std::size_t sourceOf(const Event& event) const;
    void listBadBytes();
    void settleRejections(BlockRows& out);

    const Plan& m_plan;
    TotalFinder m_totals;
    std::string m_country;
    const Block* m_block = nullptr;
    std::vector<std::uint32_t> m_records; // of the block: those that are rows
    std::vector<Event> m_events;
    std::vector<char> m_rejected;
    std::ptrdiff_t m_brokenIds = -1;
    bool m_badBytes = false;
    std::vector<std::vector<char>> m_used; // of each field: of the plan's `said`
    std::vector<CellCodes> m_cells;        // of each field
    std::vector<std::uint32_t> m_words;    // word of each distinct cell
    std::vector<char> m_note;              // of each distinct cell: an issue of every row that has it
    std::vector<std::uint32_t> m_codes;
    std::vector<std::string> m_list;
    std::size_t m_source = 0; // of the field, that its value came from
    std::string m_currency;   // the last cell that named one
    double m_worth = 1;       // what that is worth
    std::string m_scratch;
    std::string m_decoded;
    std::string m_date;
    std::vector<std::unique_ptr<DateReader>> m_dates;
};

}
