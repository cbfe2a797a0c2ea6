internal import GRDB

/// The tables of search. The index itself holds no text, only terms that the analysis made of it;
/// other programs can read every table but `search`.
enum SearchSchema {
  /// Raised with every change of the analysis that changes the terms of a text.
  static let rulesVersion = 2

  static let tables = """
    CREATE TABLE searchEntry (             -- what a hit is: an exchange, or a letter's other text
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- the row in search; never used twice
      paper INTEGER NOT NULL REFERENCES paper(id) ON DELETE CASCADE,
      exchange INTEGER REFERENCES exchange(row) ON DELETE CASCADE,
      words INTEGER NOT NULL,              -- of question and answer that the index keeps
      text TEXT,                           -- of a letter outside of its exchanges
      UNIQUE (paper, exchange)
    ) STRICT;
    CREATE INDEX searchEntryByExchange ON searchEntry(exchange);

    CREATE TABLE searchTopic (
      entry INTEGER NOT NULL REFERENCES searchEntry(id) ON DELETE CASCADE,
      topic TEXT NOT NULL,                 -- "Verkehr/Radverkehr"
      PRIMARY KEY (entry, topic)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX searchTopicByName ON searchTopic(topic);

    CREATE TABLE searchTerm (              -- the vocabulary, as of the last count
      term TEXT PRIMARY KEY,
      entries INTEGER NOT NULL,
      length INTEGER NOT NULL              -- in bytes
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX searchTermByLength ON searchTerm(length, term, entries);

    CREATE TABLE searchCompound (          -- compounds that only the archive's vocabulary explains
      part TEXT NOT NULL,
      term TEXT NOT NULL,
      entries INTEGER NOT NULL,
      PRIMARY KEY (part, entries, term)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE searchState (
      key TEXT PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO searchState VALUES
      ('rulesVersion', \(rulesVersion)), ('entries', 0), ('words', 0),
      ('missingPapers', (SELECT count(*) FROM paper));
    CREATE TRIGGER searchEntryAdded AFTER INSERT ON searchEntry BEGIN
      UPDATE searchState SET value = value + 1 WHERE key = 'entries';
      UPDATE searchState SET value = value + new.words WHERE key = 'words';
    END;
    CREATE TRIGGER searchEntryRemoved AFTER DELETE ON searchEntry BEGIN
      UPDATE searchState SET value = value - 1 WHERE key = 'entries';
      UPDATE searchState SET value = value - old.words WHERE key = 'words';
    END;
    CREATE TRIGGER searchEntryChanged AFTER UPDATE OF words ON searchEntry BEGIN
      UPDATE searchState SET value = value + new.words - old.words WHERE key = 'words';
    END;

    CREATE VIRTUAL TABLE searchVocabulary USING fts5vocab(search, row);
    """

  static func createIndex(_ name: String) -> String {
    """
    CREATE VIRTUAL TABLE \(name)
      USING fts5(subject, question, answer, content='', columnsize=0, tokenize='\(IndexedTermTokenizer.name)');
    \(withoutMerging(name))
    """
  }

  /// Each transaction adds a piece to the index. They are put together when the vocabulary is
  /// counted, and before that sixteen at a time: four at a time, as FTS5 does it unasked, each word
  /// is written once more for every step.
  private static func withoutMerging(_ index: String) -> String {
    "INSERT INTO \(index) (\(index), rank) VALUES ('automerge', 0);"
  }

  static func register(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("search") { database in
      try database.execute(sql: createIndex("search"))
      try database.execute(sql: tables)
    }
    // A statement with a trigger keeps a copy of every page that it changes, in case it fails half
    // way: with each letter's entries that was most of what an import wrote.
    migrator.registerMigration("entries counted together") { database in
      try database.execute(sql: "DROP TRIGGER searchEntryAdded")
    }
    migrator.registerMigration("pieces of the index merged seldom") { database in
      try database.execute(sql: withoutMerging("search"))
    }
  }
}
