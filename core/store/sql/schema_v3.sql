-- SPDX-License-Identifier: GPL-3.0-or-later
-- From version 2 to 3: lanes that people made higher than what stands in them (map units; nothing: as high as it needs).
PRAGMA user_version = 3;

ALTER TABLE lane ADD COLUMN height REAL CHECK (height > 0);
