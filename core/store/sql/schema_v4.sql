-- SPDX-License-Identifier: GPL-3.0-or-later
-- From version 3 to 4: responses that were imported for a metric, the measurements counted from them, and how a metric
-- is shown. The responses themselves are assets.
PRAGMA user_version = 4;

ALTER TABLE metric ADD COLUMN variant TEXT CHECK (variant IN ('net-promoters', 'top-two', 'mean', 'agree', 'index', 'lost', 'retained', 'simple', 'contract', 'contract-due', 'gross', 'net', 'median', 'p90', 'converted', 'by-reach', 'by-impressions', 'by-followers', 'number', 'ratio', 'money'));
ALTER TABLE metric ADD COLUMN detail TEXT;

CREATE TABLE dataset (
    id INTEGER PRIMARY KEY NOT NULL,
    metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    program TEXT NOT NULL,
    at INTEGER NOT NULL,
    file TEXT NOT NULL,
    responses INTEGER NOT NULL CHECK (responses >= 0),
    content TEXT NOT NULL
) STRICT;

ALTER TABLE measurement ADD COLUMN dataset INTEGER REFERENCES dataset (id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX dataset_by_metric ON dataset (metric);
CREATE INDEX measurement_by_dataset ON measurement (dataset) WHERE dataset IS NOT NULL;
