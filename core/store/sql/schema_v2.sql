-- SPDX-License-Identifier: GPL-3.0-or-later
-- From version 1 to 2: what the content must add up to, so that damage which SQLite does not see is noticed.
-- A sum is of 128-bit hashes modulo 2^128, in two numbers (docs/adr/0007-content-digests.md).
PRAGMA user_version = 2;

CREATE TABLE digest (
    of TEXT NOT NULL,
    bucket INTEGER NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    PRIMARY KEY (of, bucket)
) STRICT, WITHOUT ROWID;
