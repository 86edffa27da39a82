-- Which source an import replaced, so that undoing the import brings it back. A replaced source is marked undone and keeps its chunks.
CREATE TABLE replacement (
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    newer INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    PRIMARY KEY (source, newer)
) STRICT, WITHOUT ROWID;
CREATE INDEX replacement_by_newer ON replacement (newer);
