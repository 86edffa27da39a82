#pragma once
// What is checked and switched off before anything of an audit file is read (engineering.md, Faults to survive). Audit
// files travel by mail: nothing in one may run, and a wrong or broken one is named for what it is.

#include "core/store/database.h"

namespace zamer::store {

/// Whether a program was stopped while it wrote: what belongs to the file lies in a log or a journal beside it until it is opened again.
bool isUnfinished(const QString& path);

/// Before SQLite sees the file: is there a file, is it SQLite's, is it ours, is it as long as it says?
/// FileMissing, FileUnreadable, NotAnAudit, AuditDamaged.
Status checkHeader(const QString& path);

/// Defensive mode, no extensions, no trusted schema, cell size checks, foreign keys, synchronous FULL, the WAL journal
/// unless read-only.
Status secure(const Database& database, bool readOnly);

/// quick_check of what people wrote; the facts and attachments have sums of their own, so opening does not read all of
/// a large file.
Status checkSmallTables(const Database& database);

}
