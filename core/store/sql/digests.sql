-- SPDX-License-Identifier: GPL-3.0-or-later
-- : get
SELECT low, high, rows FROM digest WHERE of = ?1 AND bucket = ?2;
-- : put
INSERT INTO digest (of, bucket, low, high, rows) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (of, bucket) DO UPDATE SET low = ?3, high = ?4, rows = ?5;
-- : remove
DELETE FROM digest WHERE of = ?1 AND bucket = ?2;
-- : all
SELECT of, bucket, low, high, rows FROM digest;

-- What the digest of a row outside the tracked tables is made of: one row by its key, then all rows.
-- : history
SELECT seq, parent, op, label, merge_key, author, at, schema_version, view_before, view_after, changeset FROM history WHERE seq = ?1;
-- : all_history
SELECT seq, parent, op, label, merge_key, author, at, schema_version, view_before, view_after, changeset FROM history;
-- : history_head
SELECT id, seq FROM history_head WHERE id = ?1;
-- : all_history_head
SELECT id, seq FROM history_head;
-- : history_redo
SELECT parent, child FROM history_redo WHERE parent = ?1;
-- : all_history_redo
SELECT parent, child FROM history_redo;
-- : meta
SELECT key, value FROM meta WHERE key = ?1;
-- : all_meta
SELECT key, value FROM meta;
-- : asset
SELECT hash, media_type, bytes FROM asset WHERE hash = ?1;
-- : all_asset
SELECT hash, media_type, bytes FROM asset;
