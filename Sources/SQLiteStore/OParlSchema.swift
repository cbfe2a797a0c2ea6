internal import GRDB

/// Councils' feeds, what sources declare, and letters that were withdrawn.
enum OParlSchema {
  static func register(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("letters come from councils' feeds") { database in
      try database.execute(sql: tables)
    }
  }

  private static let tables = """
    ALTER TABLE file ADD COLUMN declared TEXT;  -- JSON: what its source says of the letter

    CREATE TABLE oparlFeed (
      id TEXT PRIMARY KEY,                 -- address of the body
      content TEXT NOT NULL                -- JSON: settings, and how far it is read
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE oparlPaper (
      feed TEXT NOT NULL REFERENCES oparlFeed(id) ON DELETE CASCADE,
      id TEXT NOT NULL,                    -- address of the paper
      digest TEXT NOT NULL,                -- of what was said of it, without times of change
      state TEXT NOT NULL,                 -- pending, settled, withdrawn
      content TEXT NOT NULL,               -- JSON: what was said of it
      PRIMARY KEY (feed, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX oparlPaperByState ON oparlPaper(feed, state, id);

    CREATE TABLE withdrawn (               -- letters that a council took back; nothing lists them
      id INTEGER PRIMARY KEY,
      key BLOB NOT NULL,                   -- of the source that was withdrawn
      sha256 TEXT NOT NULL,
      path TEXT NOT NULL,
      at TEXT NOT NULL,                    -- ISO 8601, UTC
      byteCount INTEGER NOT NULL,
      bytes BLOB,                          -- compressed by zlib; NULL where they went, too
      extractionByteCount INTEGER,
      extraction BLOB
    ) STRICT;
    """
}
