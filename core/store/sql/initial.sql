-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO workspace (id, title, subtitle) VALUES (1, '', '');
INSERT INTO history_head (id, seq) VALUES (1, 0);
INSERT INTO meta (key, value) VALUES ('minimum_reader', '1');
