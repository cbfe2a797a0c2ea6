internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import GRDB

extension LetterRows {
  /// Writes the letter as the next version of the paper whose present version has the bytes `old`.
  ///
  /// The paper keeps its row and its exchanges' names; the old bytes and their JSON stay, too.
  func replace(_ old: String) throws -> ImportResult {
    let present = try Row.fetchOne(
      database,
      sql: """
        SELECT paper.id AS paper, source.id AS source, source.firstSeen
        FROM paper JOIN source ON source.id = paper.source WHERE source.sha256 = ?
        """, arguments: [old])
    guard let present else { return try add() }
    // A version that the same transaction brought is in the index before it goes.
    try index.write(database)
    try removePast()
    guard let source = try insertSource() else { return .duplicate }

    let paper: Int64 = present["paper"]
    for table in ["originator", "answeredBy", "fact", "searchEntry", "exchange"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE paper = ?", arguments: [paper])
    }
    var row = try RowStatement(
      database, Self.paperColumns.update(of: "paper", where: "id"))
    bindPaper(source: source, to: &row)
    row.bind(paper)
    try row.run()
    try insertContent(source: source, paper: paper)
    try insert(
      """
      INSERT INTO version (source, identity, number, since) VALUES (?, ?, 1, ?)
      ON CONFLICT DO NOTHING
      """, [present["source"] as Int64, letter.identity, present["firstSeen"] as String])
    try insert(
      """
      INSERT INTO version (source, identity, number, since)
      SELECT ?1, ?2, max(number) + 1, ?3 FROM version WHERE identity = ?2
      """, [source, letter.identity, Date.now.formatted(.iso8601)])
    return .replaced
  }

  /// Where a file has its old bytes again, they are read anew.
  private func removePast() throws {
    try insert(
      """
      DELETE FROM source WHERE sha256 = ?1
        AND id IN (SELECT source FROM version WHERE identity = ?2)
        AND id NOT IN (SELECT source FROM paper)
      """, [letter.content.source.sha256, letter.identity])
  }
}
