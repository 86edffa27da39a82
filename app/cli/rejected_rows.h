#pragma once
// RejectedRows: the rows of imported files that were not accepted, saved as CSV files where --rejected says so, each row with the reason.
// They hold what the client's own files hold.

#include "app/cli/verb.h"

#include <QStringList>

namespace zamer::cli {

class RejectedRows
{
public:
    explicit RejectedRows(const Call& call) : m_call(call) {}

    /// The path of the file that was written; empty where nothing was asked for or nothing was rejected. With several inputs or tables each
    /// has a file of its own: rejected-leads.csv. Errors as import::saveRows; FileExists where that would be the input itself.
    Result<QString> save(const audit::ImportOutcome& table, bool several);

private:
    QString pathFor(const audit::ImportOutcome& table, bool several) const;

    const Call& m_call;
    QStringList m_written;
};

}
