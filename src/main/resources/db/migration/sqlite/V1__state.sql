-- Moments are milliseconds since 1970 (UTC), the same in both databases, so that no driver's zone comes between.

CREATE TABLE subscription (
    chat_id INTEGER PRIMARY KEY,
    agency  TEXT,
    status  TEXT    NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED', 'ENDED')),
    since   INTEGER NOT NULL
);

CREATE TABLE handled_update (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    update_id INTEGER NOT NULL UNIQUE,
    at        INTEGER NOT NULL
);

CREATE INDEX handled_update_at ON handled_update (at);

-- One row for each issue whose push began. Never deleted: it is what keeps an old issue from going out again.
CREATE TABLE issue (
    issue_key TEXT PRIMARY KEY,
    begun     INTEGER NOT NULL
);

-- The texts of messages, by their hash, so that a thousand chats share one.
CREATE TABLE body (
    hash     TEXT PRIMARY KEY,
    html     TEXT NOT NULL,
    keyboard TEXT NOT NULL
);

CREATE TABLE delivery (
    issue_key  TEXT    NOT NULL,
    chat_id    INTEGER NOT NULL REFERENCES subscription (chat_id) ON DELETE CASCADE ON UPDATE CASCADE,
    part       INTEGER NOT NULL,
    body       TEXT REFERENCES body (hash),
    state      TEXT    NOT NULL
        CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'GONE', 'REJECTED', 'UNKNOWN', 'EMPTY')),
    attempts   INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL,
    message_id INTEGER,
    last_error TEXT,
    planned_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (issue_key, chat_id, part)
);
CREATE INDEX delivery_open ON delivery (state, not_before);
CREATE INDEX delivery_chat ON delivery (chat_id);
CREATE INDEX delivery_body ON delivery (body);

CREATE TABLE lease (
    name    TEXT PRIMARY KEY,
    holder  TEXT    NOT NULL,
    expires INTEGER NOT NULL
);

-- As db-scheduler wants it.
CREATE TABLE scheduled_tasks (
    task_name            TEXT      NOT NULL,
    task_instance        TEXT      NOT NULL,
    task_data            BLOB,
    execution_time       TIMESTAMP NOT NULL,
    picked               BIT       NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMP,
    last_failure         TIMESTAMP,
    consecutive_failures INT,
    last_heartbeat       TIMESTAMP,
    version              BIGINT    NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
