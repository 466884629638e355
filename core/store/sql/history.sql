-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each statement follows its name.

-- : head
SELECT seq FROM history_head WHERE id = 1;
-- : set_head
UPDATE history_head SET seq = ?1 WHERE id = 1;
-- : count
SELECT coalesce(max(seq), 0) FROM history;
-- : next_seq
SELECT coalesce(max(seq), 0) + 1 FROM history;
-- : step
SELECT seq, parent, op, label, author, at FROM history WHERE seq = ?1;
-- : recent
SELECT seq, parent, op, label, author, at FROM history ORDER BY seq DESC LIMIT ?1;
-- : record
SELECT changeset, view_before, view_after, schema_version, merge_key FROM history WHERE seq = ?1;
-- : insert
INSERT INTO history (seq, parent, op, label, merge_key, author, at, schema_version, view_before, view_after, changeset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);
-- : fold
UPDATE history SET label = ?2, at = ?3, view_after = ?4, changeset = ?5 WHERE seq = ?1;
-- : forget
DELETE FROM history WHERE seq = ?1;
-- : redo_child
SELECT child FROM history_redo WHERE parent = ?1;
-- : set_redo_child
INSERT INTO history_redo (parent, child) VALUES (?1, ?2) ON CONFLICT (parent) DO UPDATE SET child = ?2;
-- : newest_child
SELECT coalesce(max(seq), 0) FROM history WHERE parent = ?1;
-- : forget_redo_child
DELETE FROM history_redo WHERE parent = ?1;
-- : all
SELECT seq, parent = 0 OR EXISTS (SELECT 1 FROM history AS older WHERE older.seq = history.parent AND older.seq < history.seq), changeset
FROM history ORDER BY seq;
