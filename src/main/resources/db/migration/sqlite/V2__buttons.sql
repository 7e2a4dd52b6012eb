-- What buttons stand for that cannot be written on them, by the token that they carry; deleted when old.
CREATE TABLE button (
    token   TEXT PRIMARY KEY,
    writing TEXT NOT NULL,
    at      INTEGER NOT NULL
);

CREATE INDEX button_at ON button (at);
