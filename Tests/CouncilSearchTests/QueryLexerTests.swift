import Testing

@testable import CouncilSearch

@Suite struct QueryLexerTests {
  private func kinds(_ query: String) throws -> [QueryLexer.Kind] {
    try QueryLexer.tokens(of: query).map(\.kind)
  }

  @Test(
    arguments: [
      ("", []), ("radweg brücke", [.word("radweg"), .word("brücke")]),
      ("\"neue brücke\"", [.phrase("neue brücke")]), ("„neue Brücke“", [.phrase("neue Brücke")]),
      ("»neu«", [.phrase("neu")]), ("a|b", [.word("a|b")]),
      ("a | b", [.word("a"), .or, .word("b")]),
      ("a ODER b", [.word("a"), .or, .word("b")]), ("a UND b", [.word("a"), .word("b")]),
      ("a und b", [.word("a"), .word("und"), .word("b")]), ("-a", [.minus, .word("a")]),
      ("a-b", [.word("a-b")]), ("a - b", [.word("a"), .word("-"), .word("b")]),
      ("(-a)", [.open, .minus, .word("a"), .close]), ("Lehrer(innen)", [.word("Lehrer(innen)")]),
      ("Lehrer(alt)", [.word("Lehrer"), .open, .word("alt"), .close]),
      ("year:2020", [.field("year", "2020")]), ("Amt:\"Amt für X\"", [.field("amt", "Amt für X")]),
      ("12:30", [.word("12:30")]), ("Mitarbeiter:in", [.word("Mitarbeiter:in")]),
      ("http://a", [.word("http://a")]), ("farbe:rot", [.field("farbe", "rot")]),
      ("a:", [.word("a:")]),
    ] as [(String, [QueryLexer.Kind])])
  func `A query is cut into words, phrases and signs`(query: String, kinds: [QueryLexer.Kind])
    throws
  {
    #expect(try self.kinds(query) == kinds)
  }

  @Test func `Places are counted in characters, whatever bytes they take`() throws {
    let tokens = try QueryLexer.tokens(of: "Ämter  größe amt:\"Bau\"")
    #expect(tokens.map(\.position) == [0, 7, 13])
    #expect(tokens.map(\.valuePosition) == [0, 7, 17])
  }

  @Test(arguments: [("\"a", 0), ("a „b", 2), ("amt:\"b", 4), ("year: 5", 5), ("year:", 5)])
  func `What is not closed or empty is refused with its place`(query: String, position: Int) {
    let error = #expect(throws: QueryError.self) { try QueryLexer.tokens(of: query) }
    #expect(error?.position == position)
  }
}
