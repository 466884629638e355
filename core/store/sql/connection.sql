-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every connection, reading or writing.
PRAGMA foreign_keys = ON;
PRAGMA cell_size_check = ON;
PRAGMA mmap_size = 0;
PRAGMA temp_store = MEMORY;
