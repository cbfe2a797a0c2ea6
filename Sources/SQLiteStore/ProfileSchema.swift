internal import GRDB

/// What letters show of their senders. A migration that was released is never changed.
enum ProfileSchema {
  static func register(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("what letters show of their senders") { database in
      try database.execute(sql: tables)
    }
  }

  private static let tables = """
    CREATE TABLE profileLetter (           -- letters that were looked at
      source INTEGER PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE,
      rules INTEGER NOT NULL,              -- the version of the rules that did
      sender TEXT                          -- the municipality that it names
    ) STRICT;
    CREATE INDEX profileLetterBySender ON profileLetter(sender) WHERE sender IS NOT NULL;

    CREATE TABLE profileTrait (            -- of letters that name their sender
      source INTEGER NOT NULL REFERENCES profileLetter(source) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (source, kind, text)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX profileTraitByText ON profileTrait(text, kind);

    CREATE TABLE profileForgotten (
      sender TEXT NOT NULL,
      text TEXT NOT NULL,                  -- empty: all of the sender's
      at TEXT NOT NULL,                    -- ISO 8601, UTC
      PRIMARY KEY (sender, text)
    ) STRICT, WITHOUT ROWID;
    """
}
