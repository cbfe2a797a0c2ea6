internal import GRDB

/// The tables of cases. A migration that was released is never changed.
enum CaseSchema {
  static func register(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("cases") { database in
      try database.execute(sql: tables)
    }
  }

  private static let tables = """
    CREATE TABLE councilCase (             -- what linking found last; made anew each time
      id TEXT PRIMARY KEY,
      state TEXT NOT NULL,
      reference TEXT,
      subject TEXT,
      municipality TEXT,
      askers TEXT NOT NULL,                -- JSON
      asked TEXT,
      answered TEXT,
      due TEXT,
      parts INTEGER NOT NULL,
      partsAnswered INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE caseMember (
      paper INTEGER PRIMARY KEY REFERENCES paper(id) ON DELETE CASCADE,
      caseID TEXT NOT NULL REFERENCES councilCase(id) ON DELETE CASCADE,
      role TEXT NOT NULL
    ) STRICT;
    CREATE INDEX caseMemberByCase ON caseMember(caseID);

    CREATE TABLE caseLink (                -- papers by the hashes of their first versions
      position INTEGER PRIMARY KEY,
      paper TEXT NOT NULL,
      other TEXT,                          -- NULL for what is cited and not in the archive
      reference TEXT,
      kind TEXT NOT NULL,
      standing TEXT NOT NULL,
      reasons TEXT NOT NULL                -- JSON
    ) STRICT;
    CREATE INDEX caseLinkByPaper ON caseLink(paper);
    CREATE INDEX caseLinkByOther ON caseLink(other) WHERE other IS NOT NULL;

    CREATE TABLE caseVerdict (             -- what people decided; stays when linking runs again
      first TEXT NOT NULL,                 -- hashes of the papers' first versions, in order
      second TEXT NOT NULL,
      isOneCase INTEGER NOT NULL,
      PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE deadlineRule (
      id INTEGER PRIMARY KEY,
      municipality TEXT NOT NULL,
      days INTEGER NOT NULL,
      "from" TEXT,
      until TEXT,
      basis TEXT
    ) STRICT;
    """
}
