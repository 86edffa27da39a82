#include "core/store/bulk_write.h"

namespace zamer::store {

BulkWrite::BulkWrite(const Database& database, std::size_t rows)
{
    constexpr std::size_t kManyRows = 200'000;
    if (rows < kManyRows)
        return;
    const Result<QVariant> mode = database.value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (mode && mode->toString() == QLatin1String("delete"))
        m_database = &database;
}

BulkWrite::~BulkWrite()
{
    // Where somebody opened the file meanwhile this may fail: the next opening turns the log on again.
    if (m_database)
        (void)m_database->value(QStringLiteral("PRAGMA journal_mode = WAL"));
}

}
