-- SPDX-License-Identifier: GPL-3.0-or-later
-- A rollback journal leaves one file when idle; EXTRA makes the removal of the journal durable as well.
PRAGMA journal_mode = DELETE;
PRAGMA synchronous = EXTRA;
