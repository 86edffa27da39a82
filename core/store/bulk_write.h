#pragma once
// BulkWrite: while it lives, a big transaction writes its pages once, into the file itself under a rollback journal; through
// the write-ahead log they would be written twice (log, then file), with the second half after the commit, when nothing else
// is left to do. Only where nobody else has the file open: SQLite refuses to leave the log otherwise, and the log stays. Either
// way the commit is durable and a crash leaves the file as it was before. Lives outside the transaction.

#include "core/store/database.h"

namespace zamer::store {

class BulkWrite
{
public:
    /// Below some hundred thousand rows the change of journals costs more than it saves, and nothing is done.
    BulkWrite(const Database& database, std::size_t rows);
    ~BulkWrite();
    BulkWrite(const BulkWrite&) = delete;
    BulkWrite& operator=(const BulkWrite&) = delete;

private:
    const Database* m_database = nullptr;
};

}
