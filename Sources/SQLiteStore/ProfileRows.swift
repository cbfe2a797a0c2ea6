internal import CouncilModel
internal import CouncilStore
internal import GRDB

/// Reads and writes what letters show of their senders, within the transaction that is open.
struct ProfileRows {
  let database: Database

  // MARK: - Learning

  func learn(_ traits: LetterTraits, of sha256: String, rules: Int) throws {
    let source = try Int64.fetchOne(
      database, sql: "SELECT id FROM source WHERE sha256 = ?", arguments: [sha256])
    guard let source else { return }
    try run("DELETE FROM profileLetter WHERE source = ?", [source])
    try run(
      "INSERT INTO profileLetter (source, rules, sender) VALUES (?, ?, ?)",
      [source, rules, traits.sender])
    guard traits.sender != nil else { return }
    for trait in traits.traits {
      try run(
        "INSERT INTO profileTrait (source, kind, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [source, trait.kind.rawValue, trait.text])
    }
  }

  // MARK: - Counting

  /// A letter that stands in several versions counts once.
  private static let letters = "count(DISTINCT coalesce(version.identity, source.sha256))"

  private static let tables = """
    profileLetter AS letter JOIN source ON source.id = letter.source
      LEFT JOIN version ON version.source = letter.source
    """

  /// Whether a trait of a letter is forgotten.
  private static let forgotten = """
    EXISTS (SELECT 1 FROM profileForgotten AS forgotten
      WHERE forgotten.sender = letter.sender AND forgotten.text IN ('', trait.text))
    """

  func summaries() throws -> [ProfileSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT letter.sender, \(Self.letters) AS letters,
          count(DISTINCT trait.kind || ' ' || trait.text) AS traits,
          count(DISTINCT CASE WHEN \(Self.forgotten) THEN trait.kind || ' ' || trait.text END)
            AS forgotten
        FROM \(Self.tables) LEFT JOIN profileTrait AS trait ON trait.source = letter.source
        WHERE letter.sender IS NOT NULL GROUP BY letter.sender ORDER BY letter.sender
        """
    ).map { row in
      ProfileSummary(
        sender: row["sender"], letters: row["letters"], traits: row["traits"],
        forgotten: row["forgotten"])
    }
  }

  func traits(of sender: String) throws -> [LearnedTrait] {
    try learned("letter.sender = ?", [sender])
  }

  func traits(like trait: SenderTrait) throws -> [LearnedTrait] {
    try learned("trait.text = ? AND trait.kind = ?", [trait.text, trait.kind.rawValue])
  }

  private func learned(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [LearnedTrait] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT letter.sender, trait.kind, trait.text, \(Self.letters) AS letters,
          min(source.path) AS example, \(Self.forgotten) AS isForgotten,
          (SELECT count(*) FROM profileTrait AS same
            JOIN profileLetter AS other ON other.source = same.source
           WHERE same.text = trait.text AND same.kind = trait.kind
             AND other.sender <> letter.sender) AS others
        FROM \(Self.tables) JOIN profileTrait AS trait ON trait.source = letter.source
        WHERE \(condition) GROUP BY letter.sender, trait.kind, trait.text
        """, arguments: arguments
    ).map { row in
      LearnedTrait(
        sender: row["sender"], trait: SenderTrait(try row.word("kind"), row["text"]),
        letters: row["letters"], others: row["others"], example: row["example"],
        isForgotten: row["isForgotten"])
    }
  }

  // MARK: - Forgetting

  func forget(sender: String, text: String?, at: String) throws -> Int {
    let before = try standing(of: sender)
    try run(
      """
      INSERT INTO profileForgotten (sender, text, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
      """, [sender, text ?? "", at])
    return try before - standing(of: sender)
  }

  /// How many traits of a sender are not forgotten.
  private func standing(of sender: String) throws -> Int {
    try traits(of: sender).count { !$0.isForgotten }
  }

  private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
