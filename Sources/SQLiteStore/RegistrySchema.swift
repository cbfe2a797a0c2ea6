internal import GRDB

/// The registry's tables. A migration that was released is never changed.
enum RegistrySchema {
  static func register(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("registry") { database in
      try database.execute(sql: registry)
    }
  }

  static func registerUndoing(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("decisions can be undone") { database in
      try database.execute(
        sql: """
          CREATE TABLE registryBefore (    -- what a decision changed, as it was before
            number INTEGER PRIMARY KEY,    -- of the decision
            state TEXT NOT NULL            -- JSON
          ) STRICT;
          """)
    }
  }

  /// What tells whether something read from the registry still holds.
  static func registerRevision(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("the registry counts its changes") { database in
      try database.execute(
        sql: """
          CREATE TABLE registryRevision (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            number INTEGER NOT NULL        -- raised by each transaction that changed something
          ) STRICT;
          INSERT INTO registryRevision (one, number) VALUES (1, 1);
          """)
    }
  }

  private static let registry = """
    CREATE TABLE registryEntity (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      place TEXT,                          -- the municipality; NULL for what many share
      mergedInto TEXT REFERENCES registryEntity(id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE registryAlias (           -- names in letters besides the canonical one
      entity TEXT NOT NULL REFERENCES registryEntity(id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      PRIMARY KEY (entity, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE registryStatement (
      id TEXT PRIMARY KEY,
      subject TEXT NOT NULL REFERENCES registryEntity(id),
      property TEXT NOT NULL,
      value TEXT NOT NULL,                 -- JSON, whole
      target TEXT REFERENCES registryEntity(id),  -- the entity that the value names
      scope TEXT,
      polarity TEXT NOT NULL,
      statedBy TEXT,
      sha256 TEXT NOT NULL,                -- of the letter; it may be gone, the statement stays
      path TEXT NOT NULL,
      reference TEXT,
      municipality TEXT,
      exchange TEXT,
      number TEXT,
      page INTEGER NOT NULL,
      start INTEGER NOT NULL,              -- UTF-8 offsets into the letter's text
      "end" INTEGER NOT NULL,
      text TEXT NOT NULL,
      asOf TEXT,
      basis TEXT,
      validFrom TEXT,
      validTo TEXT,
      rule TEXT NOT NULL,
      status TEXT NOT NULL,
      proposedSubject TEXT NOT NULL,       -- what the rules named, whatever was decided since
      recorded TEXT NOT NULL               -- ISO 8601, UTC
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX registryStatementBySubject ON registryStatement(subject);
    CREATE INDEX registryStatementByLetter ON registryStatement(sha256);

    CREATE TABLE registryKeptApart (
      first TEXT NOT NULL REFERENCES registryEntity(id),
      second TEXT NOT NULL REFERENCES registryEntity(id),
      PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE registryDecision (        -- the log
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,                    -- ISO 8601, UTC
      by TEXT NOT NULL,
      decision TEXT NOT NULL               -- JSON
    ) STRICT;
    """
}
