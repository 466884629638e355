-- SPDX-License-Identifier: GPL-3.0-or-later
-- For throw-away files: a power cut may destroy them.
PRAGMA journal_mode = MEMORY;
PRAGMA synchronous = OFF;
