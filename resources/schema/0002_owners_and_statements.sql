-- Who answers for a key KPI.
CREATE TABLE kpi_owner (
    kpi TEXT PRIMARY KEY,
    owner TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Why the auditor holds the unlike sources of two snapshots comparable for a KPI; printed with its verdict.
CREATE TABLE comparable (
    snapshot_before INTEGER NOT NULL REFERENCES snapshot (id),
    snapshot_after INTEGER NOT NULL REFERENCES snapshot (id),
    kpi TEXT NOT NULL,
    reason TEXT NOT NULL,
    stated_at TEXT NOT NULL,
    stated_by TEXT NOT NULL,
    PRIMARY KEY (snapshot_before, snapshot_after, kpi)
) STRICT, WITHOUT ROWID;

-- The same view as before, with the owner.
DROP VIEW kpi_long;
CREATE VIEW kpi_long AS
SELECT snapshot.stage, snapshot.period_from, snapshot.period_to, snapshot_value.kpi, snapshot_value.value, snapshot_value.low,
       snapshot_value.high, snapshot_value.n, snapshot_value.quality, snapshot_value.is_key,
       (SELECT value FROM target WHERE target.kpi = snapshot_value.kpi AND month = 3) AS target_3,
       (SELECT value FROM target WHERE target.kpi = snapshot_value.kpi AND month = 6) AS target_6,
       (SELECT value FROM target WHERE target.kpi = snapshot_value.kpi AND month = 12) AS target_12,
       (SELECT owner FROM kpi_owner WHERE kpi_owner.kpi = snapshot_value.kpi) AS owner
FROM snapshot JOIN snapshot_value ON snapshot_value.snapshot = snapshot.id
WHERE snapshot.id = (SELECT max(newest.id) FROM snapshot AS newest WHERE newest.stage = snapshot.stage)
ORDER BY snapshot.id, snapshot_value.position;
