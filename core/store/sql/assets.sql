-- SPDX-License-Identifier: GPL-3.0-or-later
-- : insert
INSERT INTO asset (hash, media_type, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (hash) DO NOTHING;
-- : read
SELECT media_type, bytes FROM asset WHERE hash = ?1;
-- : row
SELECT rowid FROM asset WHERE hash = ?1;
-- : hashes
SELECT hash FROM asset WHERE media_type <> ?1 ORDER BY hash;
-- : remove
DELETE FROM asset WHERE hash = ?1;
