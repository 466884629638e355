-- SPDX-License-Identifier: GPL-3.0-or-later
-- Hostile workspace files as recipes. Each is applied to a copy of a good workspace by a plain SQLite connection that
-- guards nothing; tst_hostile_files then runs the real program on the result.
--
-- : NAME            begins a recipe; SQL until the next one
-- expect: CLASS     what `periplus check` says: untrusted, damaged, foreign, newer or opens; several parted by " or "
-- bites: SQL        on a plain connection this never ends or changes rows that it does not name (negative control)
-- undo              the file may open; undo and redo of it must end in an answer
-- bytes OFFSET: HEX written over the finished file
-- beside ENDING: HEX or "garbage" or "super"   a file next to it; "super" is a hot journal that names the canary
-- lengthen: N       zero bytes put at the end of the file
-- utf16             the workspace is made anew in UTF-16
-- In SQL, {canary} is the path of a file that nobody may open or change. picture(W, H) is a tiny PNG that claims that
-- size, sha256(X) its hash in hex, many(N, TEXT) the text N times.

-- : trigger after insert
-- expect: untrusted
-- bites: INSERT INTO tag VALUES (77, 'V', 'x', '')
CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM card_link; UPDATE card SET text = 'gone'; END;

-- : trigger before update
-- expect: untrusted
-- bites: UPDATE workspace SET title = 'x'
CREATE TRIGGER t BEFORE UPDATE ON workspace BEGIN UPDATE card SET text = 'gone'; END;

-- : trigger before delete that raises
-- expect: untrusted
CREATE TRIGGER t BEFORE DELETE ON card BEGIN SELECT RAISE(ABORT, 'no'); END;

-- : trigger with an endless query
-- expect: untrusted
-- bites: INSERT INTO tag VALUES (77, 'V', 'x', '')
CREATE TRIGGER t AFTER INSERT ON tag BEGIN
    INSERT INTO meta SELECT 'k' || x, '' FROM (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c WHERE x < 0);
END;

-- : trigger named like a temporary one
-- expect: untrusted
CREATE TRIGGER "temp.sqlite_temp_schema" AFTER INSERT ON tag BEGIN DELETE FROM tag; END;

-- : instead-of trigger on a view
-- expect: untrusted
CREATE VIEW v AS SELECT 1 AS a;
CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN DELETE FROM card; END;

-- : view
-- expect: untrusted
CREATE VIEW v AS SELECT * FROM card;

-- : view under a table's name with an endless query
-- expect: untrusted
-- bites: SELECT count(*) FROM action
DROP TABLE action;
CREATE VIEW action AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)
    SELECT x AS id, 'V' AS rank, NULL AS card, '' AS title, '' AS owner, '' AS due, 'idea' AS status FROM c;

-- : view over the history
-- expect: untrusted
-- bites: SELECT max(seq) FROM history
DROP TABLE history;
CREATE VIEW history AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)
    SELECT x AS seq, 0 AS parent, 'import' AS op, '' AS label, '' AS merge_key, '' AS author, 0 AS at, 1 AS schema_version,
           '' AS view_before, '' AS view_after, x'' AS changeset FROM c;

-- : view over meta
-- expect: untrusted
-- bites: SELECT value FROM meta WHERE key = 'uuid'
DROP TABLE meta;
CREATE VIEW meta AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT 'k' || x AS key, '' AS value FROM c;

-- : full-text table
-- expect: untrusted
CREATE VIRTUAL TABLE extra USING fts5(a);

-- : full-text table with garbage inside
-- expect: untrusted
CREATE VIRTUAL TABLE extra USING fts5(a);
INSERT INTO extra VALUES ('word');
UPDATE extra_data SET block = x'ffffffffffffffffff';

-- : r-tree
-- expect: untrusted
CREATE VIRTUAL TABLE extra USING rtree(id, a, b);

-- : dbstat
-- expect: untrusted
CREATE VIRTUAL TABLE extra USING dbstat(main);

-- : virtual table of a module nobody has
-- expect: untrusted
PRAGMA writable_schema = ON;
INSERT INTO sqlite_schema VALUES ('table', 'extra', 'extra', 0, 'CREATE VIRTUAL TABLE extra USING evil(''{canary}'')');

-- : full-text table under the name of ours
-- expect: untrusted
DROP TABLE action;
CREATE VIRTUAL TABLE action USING fts5(id, card, title, owner, due, status);

-- : index on an expression
-- expect: untrusted
CREATE INDEX i ON card (upper(text));

-- : partial index with a function
-- expect: untrusted
CREATE INDEX i ON card (text) WHERE length(text) > 3;

-- : index of ours made over
-- expect: untrusted
DROP INDEX card_by_lane;
CREATE INDEX card_by_lane ON card (lane, hex(zeroblob(1000)));

-- : missing index
-- expect: untrusted
DROP INDEX card_by_lane;

-- : unique index
-- expect: untrusted
CREATE UNIQUE INDEX i ON card (id, text);

-- : default with a function
-- expect: untrusted
DROP TABLE action;
CREATE TABLE action (id INTEGER PRIMARY KEY NOT NULL, rank TEXT NOT NULL DEFAULT (hex(randomblob(90))), card INTEGER,
    title TEXT NOT NULL, owner TEXT NOT NULL, due TEXT NOT NULL, status TEXT NOT NULL) STRICT;

-- : check that takes for ever
-- expect: untrusted
-- bites: PRAGMA quick_check
DROP TABLE tag;
CREATE TABLE tag (id INTEGER PRIMARY KEY NOT NULL, rank TEXT NOT NULL, name TEXT NOT NULL, color TEXT NOT NULL,
    CHECK (length(hex(randomblob(abs(5000000 + 0 * length(name))))) > 0)) STRICT;
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 20000) INSERT INTO tag SELECT x, 'V', '', '' FROM c WHERE x < 200;

-- : check that calls load_extension
-- expect: untrusted
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', 'name TEXT NOT NULL CHECK (load_extension(''{canary}''))') WHERE name = 'tag';

-- : virtual generated column
-- expect: untrusted
ALTER TABLE card ADD COLUMN g TEXT AS (hex(zeroblob(1000000))) VIRTUAL;

-- : stored generated column
-- expect: untrusted
DROP TABLE action;
CREATE TABLE action (id INTEGER PRIMARY KEY NOT NULL, rank TEXT NOT NULL, card INTEGER, title TEXT NOT NULL,
    owner TEXT NOT NULL, due TEXT NOT NULL, status TEXT AS (upper(title)) STORED) STRICT;

-- : extra table
-- expect: untrusted
CREATE TABLE extra (a);

-- : table with the name of an attached one
-- expect: untrusted
CREATE TABLE "main.card" (a);
CREATE TABLE "ATTACH '{canary}' AS x" (a);

-- : extra column
-- expect: untrusted
ALTER TABLE card ADD COLUMN extra TEXT;

-- : two thousand columns
-- expect: untrusted or damaged
PRAGMA writable_schema = ON;
INSERT INTO sqlite_schema SELECT 'table', 'wide', 'wide', 2, 'CREATE TABLE wide (' || group_concat('c' || x) || ')'
    FROM (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000) SELECT x FROM c);

-- : ten thousand tables
-- expect: untrusted or damaged
PRAGMA writable_schema = ON;
INSERT INTO sqlite_schema SELECT 'table', 't' || x, 't' || x, 2, 'CREATE TABLE t' || x || ' (a)'
    FROM (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 10000) SELECT x FROM c);

-- : a table's text of eight megabytes
-- expect: untrusted or damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = sql || '/*' || many(8000000, 'x') || '*/' WHERE name = 'tag';

-- : a check nested ten thousand deep
-- expect: untrusted or damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (rank', 'CHECK (' || many(10000, '(') || '1' || many(10000, ')') || ' AND rank') WHERE name = 'tag';

-- : renamed table
-- expect: untrusted
ALTER TABLE tag RENAME TO label;

-- : missing table
-- expect: untrusted
DROP TABLE asset;

-- : no rowid
-- expect: untrusted
DROP TABLE tag;
CREATE TABLE tag (id INTEGER PRIMARY KEY NOT NULL, rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'), name TEXT NOT NULL, color TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- : not strict
-- expect: untrusted
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'card';

-- : schema text in other case
-- expect: untrusted
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'INTEGER', 'integer') WHERE name = 'tag';

-- : schema text with other spaces
-- expect: untrusted
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT', 'name  TEXT') WHERE name = 'tag';

-- : a view that calls itself an index
-- expect: untrusted or damaged
PRAGMA writable_schema = ON;
DELETE FROM sqlite_schema WHERE name = 'action';
INSERT INTO sqlite_schema VALUES ('index', 'action', 'action', 0, 'CREATE VIEW action AS SELECT 1 AS id');

-- : a table of ours twice
-- expect: untrusted or damaged
PRAGMA writable_schema = ON;
INSERT INTO sqlite_schema SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE name = 'tag';

-- : a schema row without text
-- expect: untrusted or damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = NULL WHERE name = 'tag';

-- : a schema row that is a blob
-- expect: untrusted or damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = zeroblob(50), name = x'00ff' WHERE name = 'tag';

-- : two tables on one page
-- expect: damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'segment') WHERE name = 'tag';

-- : a table on the page of another
-- expect: damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'meta') WHERE name = 'workspace';

-- : a table on page one
-- expect: damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'history';

-- : a table on a free page
-- expect: damaged
CREATE TABLE junk (a);
CREATE TEMP TABLE was AS SELECT rootpage FROM sqlite_schema WHERE name = 'junk';
DROP TABLE junk;
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM was) WHERE name = 'tag';

-- : a table beyond the end
-- expect: damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'tag';

-- : a table on a negative page
-- expect: damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET rootpage = -7 WHERE name = 'tag';

-- : an index on a table's page
-- expect: damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'card') WHERE name = 'card_by_lane';

-- : two indexes in each other's place
-- expect: damaged
PRAGMA writable_schema = ON;
CREATE TEMP TABLE was AS SELECT rootpage FROM sqlite_schema WHERE name = 'card_by_lane';
UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'card_by_step') WHERE name = 'card_by_lane';
UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM was) WHERE name = 'card_by_step';

-- : an asset of 200 MB of nothing
-- expect: opens or damaged
INSERT INTO asset VALUES (many(64, '0'), 'image/png', zeroblob(200000000));

-- : a title of 200 MB
-- expect: damaged
UPDATE journey SET title = many(200000000, 'x') WHERE id = (SELECT min(id) FROM journey);

-- : a changeset of 200 MB
-- expect: damaged
UPDATE history SET changeset = zeroblob(200000000) WHERE seq = (SELECT max(seq) FROM history);

-- : twenty texts of a megabyte
-- expect: opens or damaged
UPDATE card SET detail = many(1000000, 'x') WHERE id IN (SELECT id FROM card LIMIT 20);

-- : a title of a million characters
-- expect: opens or damaged
UPDATE journey SET title = many(1000000, 'word ');

-- : a card of a million emoji
-- expect: opens or damaged
UPDATE card SET text = many(250000, '👩‍👩‍👧') WHERE id = (SELECT min(id) FROM card);

-- : a title without a place to break
-- expect: opens or damaged
UPDATE step SET title = many(100000, 'x') WHERE id = (SELECT min(id) FROM step);

-- : bytes that are not UTF-8
-- expect: opens or damaged
UPDATE card SET text = CAST(x'c328fffec0afeda080f4908080' AS TEXT);

-- : zero characters inside text
-- expect: opens or damaged
UPDATE card SET text = CAST(x'610062' AS TEXT), owner = CAST(x'00' AS TEXT);
UPDATE journey SET title = CAST(x'6100620a1b5b33316d' AS TEXT);

-- : control and direction marks in titles
-- expect: opens or damaged
UPDATE journey SET title = char(0x202e, 0x2066, 7, 27, 0x9b) || '[31m' || char(10) || 'periplus: all is well';

-- : a rank of a million digits
-- expect: opens or damaged
UPDATE card SET rank = many(1000000, 'z') WHERE id = (SELECT min(id) FROM card);

-- : ranks out of the alphabet
-- expect: damaged
PRAGMA ignore_check_constraints = ON;
UPDATE step SET rank = 'ä!0';

-- : empty ranks
-- expect: damaged
PRAGMA ignore_check_constraints = ON;
UPDATE step SET rank = '';

-- : a step of infinite width
-- expect: damaged
UPDATE step SET width = 9e999;

-- : a step as wide as a number can be
-- expect: opens or damaged
UPDATE step SET width = 1.7e308;

-- : a step of almost no width
-- expect: opens or damaged
UPDATE step SET width = 5e-324;

-- : an emotion that is not a number
-- expect: damaged
PRAGMA ignore_check_constraints = ON;
UPDATE emotion SET value = 9e999;

-- : metrics of infinite and huge numbers
-- expect: opens or damaged
UPDATE metric SET target = -9e999, benchmark = 1.7e308;

-- : counts of infinite numbers
-- expect: opens or damaged
UPDATE measurement SET counts = '{"n":1e999,"mean":-1e999}';

-- : counts nested two million deep
-- expect: damaged
UPDATE measurement SET counts = many(2000000, '[');

-- : counts of a million names
-- expect: opens or damaged
INSERT INTO measurement (id, metric, date, counts) SELECT 12, min(id), '2026-01-01', (SELECT '{' || group_concat('"' || x || '":1') || '}' FROM (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 1000000) SELECT x FROM c)) FROM metric HAVING min(id) IS NOT NULL;

-- : a card that spans two billion steps
-- expect: opens or damaged
UPDATE card SET span = 2147483647;

-- : a span beyond numbers
-- expect: damaged
UPDATE card SET span = 9223372036854775807;

-- : a comment of the end of time
-- expect: opens or damaged
UPDATE comment SET at = 9223372036854775807;
UPDATE history SET at = -9223372036854775808;

-- : negative and zero ids
-- expect: damaged
INSERT INTO tag VALUES (-5, 'V', 'x', ''), (0, 'V', 'y', '');

-- : unknown words
-- expect: damaged
PRAGMA ignore_check_constraints = ON;
UPDATE lane SET kind = 'evil{canary}';

-- : blobs where text belongs
-- expect: untrusted or damaged
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'tag';
PRAGMA writable_schema = RESET;
INSERT INTO tag VALUES (3, 'V', x'ff00ff', 7);
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'tag';

-- : cards that point nowhere
-- expect: damaged
UPDATE card SET lane = 4711;

-- : no title row
-- expect: damaged
DELETE FROM workspace;

-- : a journey that opens from its own step
-- expect: damaged
UPDATE journey SET parent_step = (SELECT step.id FROM step JOIN stage ON stage.id = step.stage WHERE stage.journey = journey.id LIMIT 1);

-- : counterparts in a circle
-- expect: damaged
INSERT INTO journey SELECT 100 + x, 'V', 'J', '', '', '', 'current', 100 + (x + 1) % 3, NULL FROM (SELECT 0 AS x UNION SELECT 1 UNION SELECT 2);

-- : a journey that is its own future
-- expect: opens or damaged
UPDATE journey SET counterpart = id;

-- : twenty thousand journeys below each other
-- expect: opens or damaged
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 20000)
    INSERT INTO journey SELECT 100000 + x, 'V', 'J', '', '', '', 'current', NULL, CASE WHEN x > 1 THEN 299999 + x END FROM c;
INSERT INTO stage SELECT id + 100000, id, 'V', 'S', '', 0 FROM journey WHERE id BETWEEN 100000 AND 199999;
INSERT INTO step SELECT id + 200000, id + 100000, 'V', 'T', '', NULL FROM journey WHERE id BETWEEN 100000 AND 199999;

-- : twenty thousand journeys in one circle
-- expect: damaged
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 20000)
    INSERT INTO journey SELECT 100000 + x, 'V', 'J', '', '', '', 'current', NULL, 299999 + CASE WHEN x > 1 THEN x ELSE 20001 END FROM c;
INSERT INTO stage SELECT id + 100000, id, 'V', 'S', '', 0 FROM journey WHERE id BETWEEN 100000 AND 199999;
INSERT INTO step SELECT id + 200000, id + 100000, 'V', 'T', '', NULL FROM journey WHERE id BETWEEN 100000 AND 199999;

-- : a hundred thousand steps with one rank
-- expect: opens or damaged
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 100000)
    INSERT INTO step SELECT 100000 + x, (SELECT min(id) FROM stage), 'V', '', '', NULL FROM c;

-- : ten thousand cards in one cell
-- expect: opens or damaged
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 10000)
    INSERT INTO card (id, lane, step, span, rank, text, detail, moment_of_truth, owner, asset, color, icon)
    SELECT 100000 + x, lane, step, 1000000, 'V', 'c', '', 0, '', '', '', '' FROM c, (SELECT lane, step FROM card WHERE step IS NOT NULL LIMIT 1);

-- : a history step that is garbage
-- expect: damaged
-- undo
UPDATE history SET changeset = x'deadbeef00ff' WHERE seq = (SELECT max(seq) FROM history);

-- : a history step whose header is cut off
-- expect: damaged
-- undo
UPDATE history SET changeset = x'5404' WHERE seq = (SELECT max(seq) FROM history);

-- : a history step without an end of its name
-- expect: damaged
-- undo
UPDATE history SET changeset = x'540401000000746167' WHERE seq = (SELECT max(seq) FROM history);

-- : a history step of huge sizes
-- expect: damaged
-- undo
UPDATE history SET changeset = x'540401000000746167001200010000000000000007038fffffff7f' WHERE seq = (SELECT max(seq) FROM history);

-- : a history step with a size of nine bytes
-- expect: damaged
-- undo
UPDATE history SET changeset = x'54ffffffffffffffffff0100' WHERE seq = (SELECT max(seq) FROM history);

-- : a history step that changes meta
-- expect: damaged
-- undo
UPDATE history SET changeset = x'540201006d6574610012000303616263030178' WHERE seq = (SELECT max(seq) FROM history);

-- : a history step that changes the history
-- expect: damaged
-- undo
UPDATE history SET changeset = x'54020100686973746f72795f68656164001200010000000000000001010000000000000007' WHERE seq = (SELECT max(seq) FROM history);

-- : a history step that takes everything away twice
-- expect: opens or damaged
-- undo
UPDATE history SET changeset = x'5404010000007461670012000100000000000000070301560301780300120001000000000000000703015603017803005404010000007461670012000100000000000000070301560301780300' WHERE seq = (SELECT max(seq) FROM history);

-- : a history step with a key that is text
-- expect: opens or damaged
-- undo
UPDATE history SET changeset = x'5404010000007461670012000301370301560301780300' WHERE seq = (SELECT max(seq) FROM history);

-- : a history step with an empty changeset
-- expect: opens or damaged
-- undo
UPDATE history SET changeset = x'';

-- : history parents in a circle
-- expect: damaged
-- undo
UPDATE history SET parent = CASE WHEN seq = 1 THEN (SELECT max(seq) FROM history) ELSE seq - 1 END;

-- : history steps that are their own parent
-- expect: damaged
-- undo
UPDATE history SET parent = seq;

-- : gaps and huge numbers in the history
-- expect: opens or damaged
-- undo
UPDATE history SET seq = 9223372036854775807 WHERE seq = (SELECT max(seq) FROM history);

-- : a head elsewhere
-- expect: damaged
UPDATE history_head SET seq = 99999;

-- : a head in the past
-- expect: opens or damaged
-- undo
UPDATE history_head SET seq = 1;

-- : no head
-- expect: damaged
DELETE FROM history_head;

-- : redo that points nowhere
-- expect: opens or damaged
-- undo
INSERT INTO history_redo SELECT seq, 4711 FROM history_head WHERE true ON CONFLICT (parent) DO UPDATE SET child = 4711;

-- : redo that points back
-- expect: opens or damaged
-- undo
INSERT INTO history_redo SELECT seq, 1 FROM history_head WHERE true ON CONFLICT (parent) DO UPDATE SET child = 1;

-- : a view of the past nested a million deep
-- expect: opens or damaged
-- undo
UPDATE history SET view_before = '{"selection":' || many(1000000, '['), view_after = many(1000000, '{"journey":');

-- : a view of the past of a million things
-- expect: opens or damaged
-- undo
UPDATE history SET view_before = '{"viewport":[1e999,-1e999,1e308,0],"selection":[' || many(500000, '9e18,') || '1]}' WHERE seq = (SELECT max(seq) FROM history);

-- : a hundred thousand steps of history
-- expect: opens or damaged
-- undo
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 100000)
    INSERT INTO history SELECT m.seq + x, m.seq + x - 1, 'import', many(20, 'label'), '', '', 0, 1, '', '', x'' FROM c, (SELECT max(seq) AS seq FROM history) AS m;

-- : an asset under another hash
-- expect: opens or damaged
INSERT INTO asset VALUES (many(64, 'a'), 'image/png', x'89504e47');
UPDATE card SET asset = many(64, 'a');

-- : an asset whose name is a path
-- expect: opens or damaged
INSERT INTO asset VALUES ('{canary}', '../../../etc/passwd', x'00');
UPDATE card SET asset = '{canary}';
UPDATE persona SET portrait = 'asset:{canary}';

-- : an asset that lies about its kind
-- expect: opens or damaged
INSERT INTO asset VALUES (sha256('<svg/>'), 'image/png', CAST('<svg/>' AS BLOB));
UPDATE card SET asset = sha256('<svg/>');

-- : a picture of 900 million pixels
-- expect: opens or damaged
INSERT INTO asset VALUES (sha256(picture(30000, 30000)), 'image/png', picture(30000, 30000));
UPDATE card SET asset = sha256(picture(30000, 30000));
UPDATE persona SET portrait = 'asset:' || sha256(picture(30000, 30000));

-- : pictures as large as may be read
-- expect: opens or damaged
INSERT INTO asset VALUES (sha256(picture(5700, 5700)), 'image/png', picture(5700, 5700));
UPDATE card SET asset = sha256(picture(5700, 5700)), lane = (SELECT min(id) FROM lane WHERE journey = (SELECT journey FROM lane AS mine WHERE mine.id = card.lane) AND kind = 'image') WHERE step IS NOT NULL AND (SELECT count(*) FROM lane WHERE kind = 'image') > 0;
UPDATE persona SET portrait = 'asset:' || sha256(picture(5700, 5700));

-- : an SVG that names a file as an asset
-- expect: opens or damaged
INSERT INTO asset VALUES (many(64, 'b'), 'image/svg+xml', CAST('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><image xlink:href="{canary}" width="9" height="9"/></svg>' AS BLOB));
UPDATE card SET asset = many(64, 'b');
UPDATE persona SET portrait = 'asset:' || many(64, 'b');

-- : portraits and colours that are code
-- expect: opens or damaged
UPDATE persona SET portrait = 'look:' || many(200000, 'skin=url({canary});');
UPDATE card SET color = '"/><script>1</script>', icon = '../../../../{canary}';
UPDATE channel SET icon = ':/../{canary}';

-- : a workspace in UTF-16
-- expect: opens or untrusted or damaged
-- utf16

-- : a header that claims UTF-16
-- expect: untrusted or damaged or foreign
-- bytes 56: 00000002

-- : a page size of one byte
-- expect: foreign or damaged
-- bytes 16: 0003

-- : a page size that does not fit
-- expect: foreign or damaged or untrusted
-- bytes 16: 0200

-- : more reserved bytes than a page
-- expect: foreign or damaged or untrusted
-- bytes 20: ff

-- : a write-ahead log in the header
-- expect: untrusted or damaged
-- bytes 18: 0202

-- : a file format of the future
-- expect: foreign or damaged or untrusted
-- bytes 18: 0909

-- : a huge list of free pages
-- expect: opens or damaged
-- bytes 32: 00000002 7fffffff

-- : a size in the header beyond the file
-- expect: opens or damaged
-- bytes 28: 7fffffff

-- : automatic vacuum
-- expect: opens or untrusted or damaged
PRAGMA auto_vacuum = FULL;
VACUUM;

-- : automatic vacuum only in the header
-- expect: damaged or untrusted
-- bytes 52: 00000005 00000001

-- : looks encrypted
-- expect: foreign
-- bytes 0: 9f3ac2b8117e4d60a5d3f08e2bc4711e

-- : a format cookie of a thousand
-- expect: damaged or foreign or untrusted
-- bytes 44: 000003e8

-- : other content under our application id
-- expect: foreign
-- bytes 16: ffffffffffffffffffffffffffffffffffffffffffffffffffffffff

-- : version zero
-- expect: untrusted
PRAGMA user_version = 0;

-- : negative version
-- expect: untrusted
PRAGMA user_version = -2147483648;

-- : the newest version there can be
-- expect: newer
PRAGMA user_version = 2147483647;

-- : not ours by its id
-- expect: foreign
PRAGMA application_id = 252006673;

-- : newer with a trigger
-- expect: newer or untrusted
PRAGMA user_version = 99;
CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM tag; END;

-- : newer with an endless view
-- expect: newer or untrusted
-- bites: SELECT count(*) FROM action
PRAGMA user_version = 99;
DROP TABLE action;
CREATE VIEW action AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)
    SELECT x AS id, 'V' AS rank, NULL AS card, '' AS title, '' AS owner, '' AS due, 'idea' AS status FROM c;

-- : newer with a virtual table
-- expect: newer or untrusted
PRAGMA user_version = 99;
CREATE VIRTUAL TABLE extra USING fts5(a);

-- : newer with a virtual table in capitals and spaces
-- expect: newer or untrusted or damaged
PRAGMA user_version = 99;
PRAGMA writable_schema = ON;
INSERT INTO sqlite_schema VALUES ('table', 'extra', 'extra', 0, 'CREATE /**/ VIRTUAL TABLE extra USING fts5(a)');

-- : newer with a view that calls itself an index
-- expect: newer or untrusted or damaged
PRAGMA user_version = 99;
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET type = 'index', rootpage = 0, sql = 'CREATE VIEW action AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS id FROM c' WHERE name = 'action';

-- : newer with a generated column that burns time
-- expect: newer or untrusted
-- bites: SELECT max(length(g)) FROM card, (SELECT 1 FROM card), (SELECT 1 FROM card)
PRAGMA user_version = 99;
ALTER TABLE card ADD COLUMN g TEXT AS (hex(zeroblob(20000000))) VIRTUAL;

-- : newer with a name that is computed
-- expect: newer or untrusted
PRAGMA user_version = 99;
DROP TABLE tag;
CREATE TABLE tag (id INTEGER PRIMARY KEY NOT NULL, rank TEXT NOT NULL, name TEXT AS (hex(zeroblob(30000000))) NOT NULL, color TEXT NOT NULL) STRICT;
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 200) INSERT INTO tag (id, rank, color) SELECT x, 'V', '' FROM c;

-- : newer with a check that burns time
-- expect: newer or untrusted
-- bites: PRAGMA quick_check
PRAGMA user_version = 99;
DROP TABLE tag;
CREATE TABLE tag (id INTEGER PRIMARY KEY NOT NULL, rank TEXT NOT NULL, name TEXT NOT NULL, color TEXT NOT NULL,
    CHECK (length(hex(randomblob(abs(5000000 + 0 * length(name))))) > 0)) STRICT;
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 20000) INSERT INTO tag SELECT x, 'V', '', '' FROM c WHERE x < 200;

-- : newer with a pattern that never ends
-- expect: newer or untrusted
PRAGMA user_version = 99;
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', 'name TEXT NOT NULL CHECK (name NOT GLOB ''' || many(20, '*a') || 'b'')') WHERE name = 'tag';
INSERT INTO tag VALUES (5, 'V', many(100, 'a'), '');

-- : newer with an index on an expression
-- expect: newer or untrusted
PRAGMA user_version = 99;
CREATE INDEX i ON card (hex(zeroblob(10)));

-- : newer with a table on the page of another
-- expect: newer or untrusted or damaged
PRAGMA user_version = 99;
CREATE TABLE later (a);
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'card') WHERE name = 'later';

-- : newer with tables of other columns
-- expect: newer or untrusted or damaged
PRAGMA user_version = 99;
ALTER TABLE card DROP COLUMN icon;

-- : newer with millions of strange values
-- expect: newer or untrusted or damaged
PRAGMA user_version = 99;
DROP TABLE workspace;
CREATE TABLE workspace (a, b);
INSERT INTO workspace VALUES (1, 2);

-- : a write-ahead log beside
-- expect: opens or untrusted or damaged
-- beside -wal: 377f0682002de21800001000000000010000000100000001

-- : a garbage journal beside
-- expect: opens or untrusted or damaged
-- beside -journal: garbage

-- : an empty journal beside
-- expect: opens or untrusted or damaged
-- beside -journal:

-- : a hot journal that names another file
-- expect: untrusted or damaged
-- beside -journal: super

-- : a shared-memory file beside
-- expect: opens or untrusted or damaged
-- beside -shm: garbage
