extension Migration {
  /// Accounts, sessions, settings, what the house still owes (`chore`), and one table for all that people say.
  ///
  /// `record_by_place` serves pages of a thread, newest or oldest first. `record_by_room` serves sweeps of a whole
  /// room in the order of the file, so that they read it from front to back.
  static let first = Migration(
    number: 1,
    sql: """
      CREATE TABLE account (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        login BLOB NOT NULL UNIQUE,
        wraps BLOB NOT NULL,
        created_day TEXT NOT NULL,
        is_host INTEGER NOT NULL,
        quota_bytes INTEGER,
        stored_bytes INTEGER NOT NULL DEFAULT 0
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE session (
        hash BLOB NOT NULL PRIMARY KEY,
        account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        expires INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX session_by_account ON session (account);
      CREATE INDEX session_by_expiry ON session (expires);

      CREATE TABLE setting (
        key TEXT NOT NULL PRIMARY KEY,
        body BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE chore (
        name TEXT NOT NULL PRIMARY KEY
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE record (
        row_id INTEGER PRIMARY KEY,
        owner BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        room TEXT NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        parent BLOB CHECK (length(parent) = 16),
        position INTEGER NOT NULL,
        version INTEGER NOT NULL,
        body BLOB NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX record_by_id ON record (owner, room, id);
      CREATE INDEX record_by_place ON record (owner, room, parent, position);
      CREATE INDEX record_by_room ON record (owner, room);
      """)
}
