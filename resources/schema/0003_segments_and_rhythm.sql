-- Saved segments, and the values that 'measure now' has recorded week by week and quarter by quarter.

-- filter: "source=Website,Referral;team=North".
CREATE TABLE segment (
    name TEXT PRIMARY KEY,
    filter TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A value stays as it was measured; another definition or other parameters are recorded beside it. parameters: a JSON object.
CREATE TABLE rhythm_value (
    kpi TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('week', 'quarter')),
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,        -- the first day after the period
    version INTEGER NOT NULL,
    parameters TEXT NOT NULL,
    value REAL NOT NULL,
    n INTEGER NOT NULL,
    as_of INTEGER,
    measured_at TEXT NOT NULL,
    measured_by TEXT NOT NULL,
    PRIMARY KEY (kpi, step, version, parameters, period_from)
) STRICT, WITHOUT ROWID;
