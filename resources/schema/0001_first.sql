-- The audit file, first version. Everything a person wrote and every measured result is a plain row; the imported facts are column
-- chunks (zstd), one set for each source. Times are ISO 8601 in UTC, days are ISO dates in the audit's time zone.

-- Settings of the audit, its id and the check value of its key.
CREATE TABLE audit (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One imported file and entity. Ids are never used again, so that a snapshot's sources stay what they were.
CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entity TEXT NOT NULL,
    system TEXT NOT NULL,
    layout TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_bytes INTEGER NOT NULL,
    file_sum TEXT NOT NULL,
    mapping_sum TEXT NOT NULL,
    mapping TEXT NOT NULL,
    exported_at INTEGER,            -- seconds since 1970, UTC
    covers_from INTEGER,
    covers_to INTEGER,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    manifest TEXT NOT NULL
) STRICT;

-- What was odd in a file: values are masked, rows are row numbers of the file with commas between.
CREATE TABLE import_issue (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    rejects INTEGER NOT NULL CHECK (rejects IN (0, 1)),
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    count INTEGER NOT NULL,
    rows TEXT NOT NULL
) STRICT;
CREATE INDEX import_issue_by_source ON import_issue (source);

-- Chunks from 0 on hold 65,536 rows each; -1, -2 ... hold the column's dictionary. The column #line has the row numbers of the file.
CREATE TABLE fact_chunk (
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    column_name TEXT NOT NULL,
    chunk INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    encoding TEXT NOT NULL,
    sum TEXT NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (source, column_name, chunk)
) STRICT;

CREATE TABLE step (
    id TEXT PRIMARY KEY,
    status TEXT NOT NULL CHECK (status IN ('todo', 'progress', 'done', 'na')),
    reason TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE step_entry (
    step TEXT NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (step, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sum TEXT NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- The key KPIs, in the order they are shown.
CREATE TABLE kpi_choice (
    kpi TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
    kpi TEXT NOT NULL,
    month INTEGER NOT NULL CHECK (month IN (3, 6, 12)),
    value REAL NOT NULL,
    origin TEXT NOT NULL,
    PRIMARY KEY (kpi, month)
) STRICT, WITHOUT ROWID;

-- Snapshots never change. The seal is a sum over everything below, the manifests of the sources and the seal of the snapshot before.
CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stage TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,        -- the first day after the period
    as_of INTEGER,
    taken_at TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT;

CREATE TABLE snapshot_setting (
    snapshot INTEGER NOT NULL REFERENCES snapshot (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (snapshot, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot_source (
    snapshot INTEGER NOT NULL REFERENCES snapshot (id),
    position INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (snapshot, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX snapshot_source_by_source ON snapshot_source (source);

CREATE TABLE snapshot_value (
    snapshot INTEGER NOT NULL REFERENCES snapshot (id),
    position INTEGER NOT NULL,
    kpi TEXT NOT NULL,
    version INTEGER NOT NULL,
    value REAL,                     -- NULL: no data
    low REAL,
    high REAL,
    n INTEGER NOT NULL,
    quality TEXT NOT NULL,
    is_key INTEGER NOT NULL CHECK (is_key IN (0, 1)),
    json TEXT NOT NULL,
    PRIMARY KEY (snapshot, position),
    UNIQUE (snapshot, kpi)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

-- Two snapshots compared. Derived from what both seal, so that a reader sees the verdicts without the facts; made anew whenever the
-- signature (seals, order of the key KPIs, version of the program) is another.
CREATE TABLE comparison (
    snapshot_before INTEGER NOT NULL REFERENCES snapshot (id),
    snapshot_after INTEGER NOT NULL REFERENCES snapshot (id),
    signature TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (snapshot_before, snapshot_after)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER snapshot_stays BEFORE UPDATE ON snapshot
BEGIN
    SELECT RAISE(ABORT, 'a snapshot does not change');
END;
CREATE TRIGGER snapshot_is_kept BEFORE DELETE ON snapshot
BEGIN
    SELECT RAISE(ABORT, 'a snapshot is not deleted');
END;
CREATE TRIGGER snapshot_setting_stays BEFORE UPDATE ON snapshot_setting
BEGIN
    SELECT RAISE(ABORT, 'a snapshot does not change');
END;
CREATE TRIGGER snapshot_setting_is_kept BEFORE DELETE ON snapshot_setting
BEGIN
    SELECT RAISE(ABORT, 'a snapshot is not deleted');
END;
CREATE TRIGGER snapshot_source_stays BEFORE UPDATE ON snapshot_source
BEGIN
    SELECT RAISE(ABORT, 'a snapshot does not change');
END;
CREATE TRIGGER snapshot_source_is_kept BEFORE DELETE ON snapshot_source
BEGIN
    SELECT RAISE(ABORT, 'a snapshot is not deleted');
END;
CREATE TRIGGER snapshot_value_stays BEFORE UPDATE ON snapshot_value
BEGIN
    SELECT RAISE(ABORT, 'a snapshot does not change');
END;
CREATE TRIGGER snapshot_value_is_kept BEFORE DELETE ON snapshot_value
BEGIN
    SELECT RAISE(ABORT, 'a snapshot is not deleted');
END;
CREATE TRIGGER fact_chunk_stays BEFORE UPDATE ON fact_chunk
BEGIN
    SELECT RAISE(ABORT, 'a chunk does not change');
END;
CREATE TRIGGER fact_chunk_is_kept BEFORE DELETE ON fact_chunk
WHEN EXISTS (SELECT 1 FROM snapshot_source WHERE snapshot_source.source = OLD.source)
BEGIN
    SELECT RAISE(ABORT, 'a snapshot needs this chunk');
END;

-- Every measured value of every snapshot, for spreadsheets and BI tools: one row for each snapshot and KPI.
CREATE VIEW snapshot_long AS
SELECT snapshot.id AS snapshot, snapshot.stage, snapshot.period_from, snapshot.period_to, snapshot.taken_at, snapshot.taken_by,
       snapshot_value.kpi, snapshot_value.version, snapshot_value.value, snapshot_value.low, snapshot_value.high, snapshot_value.n,
       snapshot_value.quality, snapshot_value.is_key, snapshot_value.json
FROM snapshot JOIN snapshot_value ON snapshot_value.snapshot = snapshot.id
ORDER BY snapshot.id, snapshot_value.position;

-- Each KPI as the newest snapshot of each stage has it, with the targets set for it: one row for each stage and KPI.
CREATE VIEW kpi_long AS
SELECT snapshot.stage, snapshot.period_from, snapshot.period_to, snapshot_value.kpi, snapshot_value.value, snapshot_value.low,
       snapshot_value.high, snapshot_value.n, snapshot_value.quality, snapshot_value.is_key,
       (SELECT value FROM target WHERE target.kpi = snapshot_value.kpi AND month = 3) AS target_3,
       (SELECT value FROM target WHERE target.kpi = snapshot_value.kpi AND month = 6) AS target_6,
       (SELECT value FROM target WHERE target.kpi = snapshot_value.kpi AND month = 12) AS target_12
FROM snapshot JOIN snapshot_value ON snapshot_value.snapshot = snapshot.id
WHERE snapshot.id = (SELECT max(newest.id) FROM snapshot AS newest WHERE newest.stage = snapshot.stage)
ORDER BY snapshot.id, snapshot_value.position;
