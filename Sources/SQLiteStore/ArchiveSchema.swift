internal import GRDB

/// The archive's tables, version by version. A migration that was released is never changed.
///
/// Columns have the names of the JSON's fields. Numbers are decimals in text, exact; `lowReal`
/// is for comparing and sorting only.
enum ArchiveSchema {
  /// Stands in every archive's header ("AUSK"), so that no other database is taken for one.
  static let applicationID: UInt32 = 0x4155_534B

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("letters") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: letters)
    }
    RegistrySchema.register(in: &migrator)
    ImportSchema.register(in: &migrator)
    SearchSchema.register(in: &migrator)
    migrator.registerMigration("facts without name or number are not indexed by them") { database in
      try database.execute(
        sql: """
          DROP INDEX factByName;
          DROP INDEX factByNumber;
          CREATE INDEX factByName ON fact(type, name) WHERE name IS NOT NULL;
          CREATE INDEX factByNumber ON fact(type, lowReal) WHERE lowReal IS NOT NULL;
          """)
    }
    // Four indexes and two keys looked up took longer than all else of a letter, and no query
    // begins with a fact's name, number or exchange: a letter's facts lie after each other.
    migrator.registerMigration("facts lie by paper") { database in
      try database.execute(
        sql: """
          ALTER TABLE fact RENAME TO factBefore;
          \(facts)
          INSERT INTO fact SELECT paper, position, exchange, type, name, low, high, value, rule,
            confidence, text, page, start, "end", boxes
          FROM factBefore ORDER BY paper, position;
          DROP TABLE factBefore;
          """)
    }
    ImportSchema.registerSources(in: &migrator)
    // Lists of papers and facts go on where a page ended.
    migrator.registerMigration("sources are found by path") { database in
      try database.execute(sql: "CREATE INDEX sourceByPath ON source(path, sha256)")
    }
    RegistrySchema.registerUndoing(in: &migrator)
    ProfileSchema.register(in: &migrator)
    RegistrySchema.registerRevision(in: &migrator)
    // Letters cite "Drucksache 0317/21" and mean "DS 0317/21".
    migrator.registerMigration("papers are found by number") { database in
      try database.execute(
        sql:
          "CREATE INDEX paperByNumber ON paper(\(PaperNumber.column)) WHERE reference IS NOT NULL")
    }
    migrator.registerMigration("facts say whether they were recognised") { database in
      try database.execute(
        sql: "ALTER TABLE fact ADD COLUMN recognised INTEGER NOT NULL DEFAULT 0")
    }
    migrator.registerMigration("statements say whether they were recognised") { database in
      try database.execute(
        sql: "ALTER TABLE registryStatement ADD COLUMN recognised INTEGER NOT NULL DEFAULT 0")
    }
    CaseSchema.register(in: &migrator)
    OParlSchema.register(in: &migrator)
    return migrator
  }

  /// What a fact says; the same in both of its tables, and as little changed as they are.
  private static let factColumns = """
    type TEXT NOT NULL,
    name TEXT, -- of a sponsor, programme, area, provision, paper; interval
    low TEXT,                            -- full-time equivalents; times a year; euros; years
    high TEXT,
    lowReal REAL GENERATED ALWAYS AS (CAST(low AS REAL)) VIRTUAL,
    value TEXT NOT NULL,                 -- JSON, whole
    rule TEXT NOT NULL,
    confidence TEXT NOT NULL,
    text TEXT NOT NULL,                  -- the evidence's words
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,              -- UTF-8 offsets into the letter's text
    "end" INTEGER NOT NULL,
    boxes TEXT NOT NULL,                 -- JSON: [[left, top, right, bottom], …]
    """

  private static let facts = """
    CREATE TABLE fact (
      paper INTEGER NOT NULL REFERENCES paper(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      exchange INTEGER,                    -- exchange(row); goes with the paper, as the fact does
      \(factColumns)
      PRIMARY KEY (paper, position)
    ) STRICT, WITHOUT ROWID;
    """

  private static let letters = """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE,
      path TEXT NOT NULL,
      byteCount INTEGER NOT NULL,
      format TEXT NOT NULL,
      pages INTEGER NOT NULL,
      ocr INTEGER NOT NULL,
      status TEXT NOT NULL,
      firstSeen TEXT NOT NULL              -- ISO 8601, UTC
    ) STRICT;

    CREATE TABLE original (                -- the file's bytes, compressed by zlib
      source INTEGER PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE extraction (              -- the JSON of `auskunft extract`, compressed by zlib
      source INTEGER PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE,
      byteCount INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE diagnostic (
      source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      severity TEXT NOT NULL,
      page INTEGER,
      message TEXT NOT NULL,
      PRIMARY KEY (source, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE paper (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL UNIQUE REFERENCES source(id) ON DELETE CASCADE,
      paperType TEXT NOT NULL,
      reference TEXT,
      referenceKey TEXT,                   -- lower case, no white space
      subject TEXT,
      date TEXT,
      meetingDate TEXT,
      legalBasis TEXT,
      visibility TEXT,
      municipality TEXT,
      signatory TEXT
    ) STRICT;
    CREATE INDEX paperByReference ON paper(referenceKey);

    CREATE TABLE originator (
      paper INTEGER NOT NULL REFERENCES paper(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (paper, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE answeredBy (
      paper INTEGER NOT NULL REFERENCES paper(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (paper, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE exchange (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      paper INTEGER NOT NULL REFERENCES paper(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,           -- from 0, as in the JSON
      number TEXT,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      joint INTEGER NOT NULL,
      disposition TEXT NOT NULL,
      UNIQUE (paper, position)
    ) STRICT;

    CREATE TABLE fact (
      id INTEGER PRIMARY KEY,
      paper INTEGER NOT NULL REFERENCES paper(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      exchange INTEGER REFERENCES exchange(row) ON DELETE CASCADE,
      \(factColumns)
      UNIQUE (paper, position)
    ) STRICT;
    CREATE INDEX factByExchange ON fact(exchange);
    CREATE INDEX factByName ON fact(type, name);
    CREATE INDEX factByNumber ON fact(type, lowReal);
    """
}
