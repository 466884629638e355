-- SPDX-License-Identifier: GPL-3.0-or-later
-- : put
INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2;
-- : get
SELECT value FROM meta WHERE key = ?1;
