internal import GRDB

/// The import's memory: every file that was offered, every import, and papers' versions.
enum ImportSchema {
  static func register(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("imports") { database in
      try database.execute(sql: tables)
    }
  }

  /// What came later than the search index.
  static func registerSources(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("letters come from sources of any kind") { database in
      try database.execute(sql: sources)
    }
  }

  /// A file's path becomes a key that only its source understands, and what the file system said of
  /// it one text; an import's process belongs to a machine.
  private static let sources = """
    ALTER TABLE file RENAME COLUMN path TO key;
    ALTER TABLE file ADD COLUMN stamp TEXT;
    UPDATE file SET stamp = byteCount || ' ' || modified || ' ' || inode;
    ALTER TABLE file DROP COLUMN modified;
    ALTER TABLE file DROP COLUMN inode;
    ALTER TABLE importRun ADD COLUMN host TEXT;
    """

  private static let tables = """
    CREATE TABLE file (                    -- every file that was ever offered to an import
      id INTEGER PRIMARY KEY,
      path BLOB NOT NULL UNIQUE,           -- whole, byte for byte
      name TEXT NOT NULL,                  -- as it was offered
      state TEXT NOT NULL,                 -- inWork, imported, duplicate, quarantined, refused
      byteCount INTEGER,
      modified INTEGER,                    -- nanoseconds since 1970
      inode INTEGER,
      sha256 TEXT,
      letter TEXT,                         -- hash under which its paper is archived
      kind TEXT,                           -- why it was not taken, in a word
      reason TEXT,
      complaints TEXT,                     -- what the libraries said
      attempts INTEGER NOT NULL,
      changed TEXT NOT NULL                -- ISO 8601, UTC
    ) STRICT;
    CREATE INDEX fileByLetter ON file(letter) WHERE letter IS NOT NULL;

    CREATE TABLE version (                 -- of papers whose file was changed
      source INTEGER PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE,
      identity TEXT NOT NULL,              -- hash of the first version; it names the exchanges
      number INTEGER NOT NULL,             -- from 1
      since TEXT NOT NULL,
      UNIQUE (identity, number)
    ) STRICT;

    CREATE TABLE importRun (
      id INTEGER PRIMARY KEY,
      process INTEGER NOT NULL,
      processStart INTEGER NOT NULL,
      started TEXT NOT NULL,
      updated TEXT NOT NULL,
      ended TEXT,
      offered INTEGER,
      finished INTEGER NOT NULL,
      seconds REAL NOT NULL
    ) STRICT;
    """
}
