#pragma once
// Error: a kind plus the words it needs. core/audit/error_text.h turns it into a sentence in the reader's language
// (what happened, what was kept, what to do); nothing below that room words it.

#include <QString>

namespace zamer {

enum class ErrorKind {
    Cancelled,
    WrongUsage,      // subject: the option or value
    UnknownKey,      // subject: a setting, KPI, layout, step or source that is not there
    BadValue,        // subject: field or setting, detail: the value
    FileMissing,     // subject: path
    FileExists,      // subject: path
    FileUnreadable,  // subject: path, detail: system's words
    FileVanished,    // subject: path; went away or was cut short while being read
    FileWriteFailed, // subject: path, detail: system's words
    DiskFull,        // subject: path
    FileEmpty,       // subject: path, detail: "rows" where there is a header and nothing else
    NotATable,       // subject: path, detail: what it is instead (PDF, image, binary, ...)
    FileDamaged, // subject: path, detail: what is broken in it (a workbook, an archive), "cut" where its end is missing
    FileTooLarge,    // subject: path, detail: what is too large (an archive that unpacks to absurd size)
    SheetUnknown,    // subject: path, detail: the sheet or archive member that is not there
    UnbalancedQuote, // subject: path, detail: row number where the quote opened
    LineTooLong,     // subject: path, detail: row number
    TooManyColumns,  // subject: path, detail: count
    LayoutUnknown,   // subject: path, detail: what the table plainly is instead (totals, prices, words), or "near:" and
                     // the layouts that know most of its columns, or nothing
    FieldUnknown,    // subject: entity, detail: field
    ColumnUnknown,   // subject: path, detail: column
    FieldMissing,    // subject: entity, detail: a field that has no column
    AnswersUnknown,  // subject: question, detail: its answers, words of no known scale
    AmbiguousDates,  // subject: column, detail: the formats that fit
    NoExactDay,      // subject: column of Nth weeks; detail: days, where it is of days whose start is missing
    PeriodAsWhole,   // subject: first and last day of a report without days, detail: its last day, as dates
    BrokenIds,       // subject: column; ids that a spreadsheet rounded (1.03E+19)
    NotAnAudit,      // subject: path
    AuditDamaged,    // subject: path, detail: what does not match
    AuditNewer,      // subject: path, detail: version
    AuditLocked,     // subject: path
    KeyMissing,      // subject: path; the hash key of this audit is not on this computer
    KeyWrong,        // subject: path
    NoData,          // subject: what was asked for
    SnapshotUnknown, // subject: id
    SourceUnknown,   // subject: id
    SourceReplaced,  // subject: id, detail: id of the source that took its place
    Database,        // subject: statement or purpose, detail: SQLite's words
    Internal,
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString subject;
    QString detail;
};

}
