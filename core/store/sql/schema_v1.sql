-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema version 1. The contract that keeps undo exact is in docs/adr/0001-sqlite-changesets.md; in short, for every
-- tracked table: STRICT, an INTEGER key that is never NULL, no UNIQUE beyond it, no triggers, views, generated columns
-- or foreign-key actions, and foreign keys checked at COMMIT. Order is by rank, ties by id.
-- The columns are described once more, for the compiler, in core/model/schema.h; tst_schema compares both.
-- 1346720332 is "PERL" read as four big-endian ASCII bytes.
PRAGMA application_id = 1346720332;
PRAGMA user_version = 1;

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    CHECK (id = 1)
) STRICT;

CREATE TABLE segment (
    id INTEGER PRIMARY KEY NOT NULL,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    share REAL CHECK (share BETWEEN 0 AND 1)
) STRICT;

CREATE TABLE persona (
    id INTEGER PRIMARY KEY NOT NULL,
    segment INTEGER REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    quote TEXT NOT NULL,
    bio TEXT NOT NULL,
    portrait TEXT NOT NULL
) STRICT;

CREATE TABLE trait (
    id INTEGER PRIMARY KEY NOT NULL,
    persona INTEGER NOT NULL REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    kind TEXT NOT NULL CHECK (kind IN ('fact', 'goal', 'need', 'motivation', 'fear', 'frustration', 'habit', 'channel', 'skill', 'tool', 'section')),
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    value REAL
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY NOT NULL,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    icon TEXT NOT NULL,
    online INTEGER NOT NULL CHECK (online IN (0, 1))
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY NOT NULL,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    name TEXT NOT NULL,
    color TEXT NOT NULL
) STRICT;

CREATE TABLE journey (
    id INTEGER PRIMARY KEY NOT NULL,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    title TEXT NOT NULL,
    scenario TEXT NOT NULL,
    objective TEXT NOT NULL,
    quote TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('current', 'future')),
    counterpart INTEGER REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    parent_step INTEGER REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE journey_persona (
    id INTEGER PRIMARY KEY NOT NULL,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    persona INTEGER NOT NULL REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]')
) STRICT;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY NOT NULL,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    title TEXT NOT NULL,
    duration TEXT NOT NULL,
    collapsed INTEGER NOT NULL CHECK (collapsed IN (0, 1))
) STRICT;

CREATE TABLE step (
    id INTEGER PRIMARY KEY NOT NULL,
    stage INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    width REAL CHECK (width > 0)
) STRICT;

CREATE TABLE step_persona (
    id INTEGER PRIMARY KEY NOT NULL,
    step INTEGER NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    persona INTEGER NOT NULL REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]')
) STRICT;

CREATE TABLE lane (
    id INTEGER PRIMARY KEY NOT NULL,
    journey INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    kind TEXT NOT NULL CHECK (kind IN ('touchpoint', 'goal', 'emotion', 'thought', 'pain', 'opportunity', 'metric', 'image', 'backstage', 'note', 'text')),
    title TEXT NOT NULL,
    collapsed INTEGER NOT NULL CHECK (collapsed IN (0, 1)),
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
) STRICT;

CREATE TABLE emotion (
    id INTEGER PRIMARY KEY NOT NULL,
    step INTEGER NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    persona INTEGER REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    value REAL NOT NULL CHECK (value BETWEEN -2 AND 2),
    word TEXT NOT NULL
) STRICT;

CREATE TABLE metric (
    id INTEGER PRIMARY KEY NOT NULL,
    journey INTEGER REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    step INTEGER REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('nps', 'csat', 'csat-mean', 'ces1', 'ces2', 'churn', 'retention', 'clv', 'fcr', 'frt', 'aht', 'resolution-time', 'conversion', 'engagement', 'custom')),
    unit TEXT NOT NULL,
    higher_is_better INTEGER NOT NULL CHECK (higher_is_better IN (0, 1)),
    target REAL,
    benchmark REAL,
    review TEXT NOT NULL,
    owner TEXT NOT NULL,
    CHECK ((journey IS NOT NULL) + (stage IS NOT NULL) + (step IS NOT NULL) <= 1)
) STRICT;

CREATE TABLE measurement (
    id INTEGER PRIMARY KEY NOT NULL,
    metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    counts TEXT NOT NULL
) STRICT;

CREATE TABLE card (
    id INTEGER PRIMARY KEY NOT NULL,
    lane INTEGER NOT NULL REFERENCES lane (id) DEFERRABLE INITIALLY DEFERRED,
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    step INTEGER REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    span INTEGER NOT NULL CHECK (span >= 1),
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    text TEXT NOT NULL,
    detail TEXT NOT NULL,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
    cx_level INTEGER CHECK (cx_level BETWEEN 1 AND 6),
    owner TEXT NOT NULL,
    severity TEXT CHECK (severity IN ('minor', 'major', 'critical')),
    impact INTEGER CHECK (impact BETWEEN 1 AND 10),
    effort INTEGER CHECK (effort BETWEEN 1 AND 10),
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
    persona INTEGER REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    metric INTEGER REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
    asset TEXT NOT NULL,
    color TEXT NOT NULL,
    icon TEXT NOT NULL,
    CHECK ((stage IS NULL) <> (step IS NULL))
) STRICT;

CREATE TABLE card_tag (
    id INTEGER PRIMARY KEY NOT NULL,
    card INTEGER NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
    tag INTEGER NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE card_link (
    id INTEGER PRIMARY KEY NOT NULL,
    from_card INTEGER NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
    to_card INTEGER NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE comment (
    id INTEGER PRIMARY KEY NOT NULL,
    journey INTEGER REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    step INTEGER REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    card INTEGER REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
    persona INTEGER REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
    CHECK ((journey IS NOT NULL) + (stage IS NOT NULL) + (step IS NOT NULL) + (card IS NOT NULL) + (persona IS NOT NULL) = 1)
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY NOT NULL,
    card INTEGER REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
    trait INTEGER REFERENCES trait (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    grade TEXT NOT NULL CHECK (grade IN ('assumption', 'anecdote', 'observed', 'measured')),
    source TEXT NOT NULL CHECK (source IN ('', 'survey', 'interview', 'review', 'social-media', 'feedback-form', 'analytics', 'other')),
    n INTEGER CHECK (n >= 0),
    note TEXT NOT NULL,
    CHECK ((card IS NULL) <> (trait IS NULL))
) STRICT;

CREATE TABLE action (
    id INTEGER PRIMARY KEY NOT NULL,
    rank TEXT NOT NULL CHECK (rank GLOB '*[1-9A-Za-z]'),
    card INTEGER REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('idea', 'planned', 'doing', 'done', 'dropped'))
) STRICT;

-- COMMIT looks for rows that point to a deleted one: without these indexes it would read whole tables.
CREATE INDEX persona_by_segment ON persona (segment) WHERE segment IS NOT NULL;
CREATE INDEX trait_by_persona ON trait (persona);
CREATE INDEX journey_by_counterpart ON journey (counterpart) WHERE counterpart IS NOT NULL;
CREATE INDEX journey_by_parent_step ON journey (parent_step) WHERE parent_step IS NOT NULL;
CREATE INDEX journey_persona_by_journey ON journey_persona (journey);
CREATE INDEX journey_persona_by_persona ON journey_persona (persona);
CREATE INDEX stage_by_journey ON stage (journey);
CREATE INDEX step_by_stage ON step (stage);
CREATE INDEX step_persona_by_step ON step_persona (step);
CREATE INDEX step_persona_by_persona ON step_persona (persona);
CREATE INDEX lane_by_journey ON lane (journey);
CREATE INDEX emotion_by_step ON emotion (step);
CREATE INDEX emotion_by_persona ON emotion (persona) WHERE persona IS NOT NULL;
CREATE INDEX metric_by_journey ON metric (journey) WHERE journey IS NOT NULL;
CREATE INDEX metric_by_stage ON metric (stage) WHERE stage IS NOT NULL;
CREATE INDEX metric_by_step ON metric (step) WHERE step IS NOT NULL;
CREATE INDEX measurement_by_metric ON measurement (metric);
CREATE INDEX card_by_lane ON card (lane);
CREATE INDEX card_by_stage ON card (stage) WHERE stage IS NOT NULL;
CREATE INDEX card_by_step ON card (step) WHERE step IS NOT NULL;
CREATE INDEX card_by_channel ON card (channel) WHERE channel IS NOT NULL;
CREATE INDEX card_by_persona ON card (persona) WHERE persona IS NOT NULL;
CREATE INDEX card_by_metric ON card (metric) WHERE metric IS NOT NULL;
CREATE INDEX card_tag_by_card ON card_tag (card);
CREATE INDEX card_tag_by_tag ON card_tag (tag);
CREATE INDEX card_link_by_from_card ON card_link (from_card);
CREATE INDEX card_link_by_to_card ON card_link (to_card);
CREATE INDEX comment_by_journey ON comment (journey) WHERE journey IS NOT NULL;
CREATE INDEX comment_by_stage ON comment (stage) WHERE stage IS NOT NULL;
CREATE INDEX comment_by_step ON comment (step) WHERE step IS NOT NULL;
CREATE INDEX comment_by_card ON comment (card) WHERE card IS NOT NULL;
CREATE INDEX comment_by_persona ON comment (persona) WHERE persona IS NOT NULL;
CREATE INDEX evidence_by_card ON evidence (card) WHERE card IS NOT NULL;
CREATE INDEX evidence_by_trait ON evidence (trait) WHERE trait IS NOT NULL;
CREATE INDEX action_by_card ON action (card) WHERE card IS NOT NULL;

-- Not tracked by undo from here on.

-- uuid, writer (version that made the file) and minimum_reader (oldest file version whose readers understand this file).
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- One row a step; parent 0 is the beginning. Rows are never deleted or changed, except that the newest one may take
-- in the edits that fold into it.
CREATE TABLE history (
    seq INTEGER PRIMARY KEY NOT NULL,
    parent INTEGER NOT NULL,
    op TEXT NOT NULL,
    label TEXT NOT NULL,
    merge_key TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    schema_version INTEGER NOT NULL,
    view_before TEXT NOT NULL,
    view_after TEXT NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

-- The step the rows stand at.
CREATE TABLE history_head (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    seq INTEGER NOT NULL
) STRICT;

-- Which child of a step redo follows.
CREATE TABLE history_redo (
    parent INTEGER PRIMARY KEY NOT NULL,
    child INTEGER NOT NULL
) STRICT;

-- Pictures and files, once by the SHA-256 of their bytes.
CREATE TABLE asset (
    hash TEXT PRIMARY KEY NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
