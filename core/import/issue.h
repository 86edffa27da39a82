#pragma once
// Issue: what an importer has to say about rows it left out, or took in another way than they stand in the file. One a kind and column.
// Plain data; the functions are pure, any thread.

#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::import {

struct Issue {
    enum class Kind {
        EmptyId,
        MissingField,
        BadDate,
        BadNumber,
        BadFlag,
        RaggedRow,
        ShortRow,       // a row with fewer than half of the header's cells
        RepeatedHeader, // a row that says what the header says
        RepeatedId,
        BrokenId,
        UnknownStage,
        UnknownField,
        NoArrival,
        WonWithoutClose,
        ShiftedColumns,
        ForeignCurrency,
        UnknownEvent,
        TotalRow,
        Preamble,
        GuessedLayout,
        MergedRows,
        Overlap,
        SheetSkipped,
        NextTable,        // rows of another table below the first
        BadBytes,         // bytes that are no text in the file's encoding
        PersonalText,     // words hidden: core/import/persons.h
        EstimatedClose,   // a deal's close date is the one that was expected
        OtherTimeZone,    // times stand in another zone than they were to be read in
        ScaleGuessed,     // a survey's scale, from its answers
        OrderGuessed,     // day and month of dates: no row proves which is which
        WordsAsScores,    // a survey's answers in words of an ordered scale
        MicroUnits,       // money in millionths of the currency unit
        Exchanged,        // money in another currency, at the rate that was given
        MoneyOut,         // a payment to somebody else
        NotPaid,          // a payment that was declined, a document that was cancelled
        NotDelivered,     // a message that never arrived
        PeriodsLeftOut,   // columns of quarters and the like beside those of months
        SeveralGoals,     // of a web report: which are leads only the user knows
        UnreadAnswers,    // words of no known scale
        NotSold,          // a document that is no sale: an order, an invoice
        OffTheScale,      // an answer that its question's scale doesn't have
        BrokenPhone,      // a phone that a spreadsheet rounded
        WrongContact,     // an e-mail where a phone belongs, or the other way round
        ThousandsGuessed, // "1,234" in a column that nowhere shows what its mark parts
        DecimalsGuessed,
        AddedUp,      // rows of one user and day: parts of that day
        SharedField,  // two columns that the user maps to one field
        UnusedValue,  // a value that the user explains and no cell has
        NoStages,     // deals without a column of stages or one of states
        DoneByChange, // tasks that are done, taken to be so since their last change
        EarlyDate,    // before any CRM: an empty date, as some programs write it
        FutureDate,   // of something that happened, after the export
        ClosedEarly,  // a deal that was closed before it was created
        SeveralUsers, // several employees on one call, and nothing says who took it
        StaffLogins,  // addresses of the client's own people, kept up to the @
        DoneSometime, // tasks that are done, and no column says when
        UnitInHeader, // "Сумма, тыс. руб.", "Длительность, мин": plain numbers were multiplied
    };
    Kind kind = Kind::BadDate;
    bool rejects = false; // the row was not accepted
    std::string column;
    std::string value; // of the first case, letters and digits masked; see listsWords()
    std::size_t count = 0;
    std::vector<std::uint32_t> rows; // file row numbers, the first 1,000 (all where they reject)
};

/// One more row with this oddity; the first 1,000 are listed.
void listRow(Issue& issue, std::uint32_t row);

std::string_view issueKey(Issue::Kind kind); // "empty_id" ...
/// Whether the value names all cases, parted by "; ": stages, currencies.
bool listsWords(Issue::Kind kind);
/// Nothing for a key that is none.
std::optional<Issue::Kind> issueByKey(std::string_view key);
/// A sentence for the user, with the column and the value.
QString issueText(const Issue& issue, Language language, Surface surface = Surface::Window);

/// Adds words parted by "; " to a list of at most `most` different ones: for issues that name stages, which are stored in clear anyway.
constexpr std::size_t kStagesNamed = 10;
void listWords(std::string_view words, std::size_t most, std::string& list);

}
