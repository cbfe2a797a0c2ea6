/// Cuts a query into words, quoted phrases and signs.
struct QueryLexer {
  enum Kind: Equatable {
    case word(String)
    case phrase(String)
    /// `name:value` or `name:"value"`
    case field(String, String)
    case or
    case minus
    case open
    case close
  }

  struct Token: Equatable {
    var kind: Kind
    /// In characters of the query.
    var position: Int
    /// Of a field's value.
    var valuePosition: Int
  }

  private static let quotes: [Character: Character] = [
    "\"": "\"", "„": "“", "“": "”", "»": "«", "«": "»",
  ]
  private static let alternatives: Set = ["OR", "ODER", "|"]
  /// Words that join what is joined without them, too.
  private static let conjunctions: Set = ["AND", "UND"]

  private let query: String
  private let characters: [Character]
  private var position = 0
  private var tokens: [Token] = []

  static func tokens(of query: String) throws(QueryError) -> [Token] {
    var lexer = QueryLexer(query)
    return try lexer.run()
  }

  private init(_ query: String) {
    self.query = query
    characters = Array(query)
  }

  private mutating func run() throws(QueryError) -> [Token] {
    while position < characters.count {
      let start = position
      let character = characters[position]
      if character.isWhitespace {
        position += 1
      } else if character == "(" || character == ")" {
        position += 1
        append(character == "(" ? .open : .close, start)
      } else if character == "-", isTermAhead {
        position += 1
        append(.minus, start)
      } else if Self.quotes[character] != nil {
        append(.phrase(try quoted()), start)
      } else {
        try word()
      }
    }
    return tokens
  }

  /// A minus before a word at the query's beginning or after a space excludes.
  private var isTermAhead: Bool {
    let before =
      position == 0 || characters[position - 1].isWhitespace || characters[position - 1] == "("
    let next = position + 1 < characters.count ? characters[position + 1] : " "
    return before && !next.isWhitespace
  }

  private mutating func word() throws(QueryError) {
    let start = position
    while position < characters.count, !isEnd(characters[position]) {
      if characters[position] == ":", let name = fieldName(start..<position) {
        try field(name, start)
        return
      }
      position += characters[position] == "(" ? genderEnding : 1
    }
    let word = String(characters[start..<position])
    if Self.alternatives.contains(word) {
      append(.or, start)
    } else if !Self.conjunctions.contains(word) {
      append(.word(word), start)
    }
  }

  private func isEnd(_ character: Character) -> Bool {
    character.isWhitespace || character == ")" || Self.quotes[character] != nil
      || character == "(" && genderEnding == 0
  }

  /// How long "(in)" or "(innen)" is where it stands next; else 0.
  private var genderEnding: Int {
    ["(in)", "(innen)"].first { characters[position...].starts(with: $0) }?.count ?? 0
  }

  /// A field's name before a colon; nil where the colon is part of a word ("Mitarbeiter:innen").
  private func fieldName(_ range: Range<Int>) -> String? {
    let name = String(characters[range]).lowercased()
    if QueryFields.names.contains(name) { return name }
    let after = String(characters[(range.upperBound + 1)...].prefix(5))
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLetter }), !after.hasPrefix("in"),
      !after.isEmpty, !after.hasPrefix(" "), !after.hasPrefix("/")
    else { return nil }
    return name
  }

  private mutating func field(_ name: String, _ start: Int) throws(QueryError) {
    position += 1
    let valueStart = position
    guard position < characters.count, !characters[position].isWhitespace else {
      throw QueryError(
        query: query, position: valueStart, reason: "a value is missing after \(name):")
    }
    let value: String
    if Self.quotes[characters[position]] != nil {
      value = try quoted()
    } else {
      while position < characters.count, !characters[position].isWhitespace,
        characters[position] != ")"
      {
        position += 1
      }
      value = String(characters[valueStart..<position])
    }
    tokens.append(
      Token(kind: .field(name, value), position: start, valuePosition: valueStart))
  }

  private mutating func quoted() throws(QueryError) -> String {
    let start = position
    let opening = characters[position]
    let closings: Set<Character> = [Self.quotes[opening] ?? opening, "\""]
    position += 1
    let first = position
    while position < characters.count, !closings.contains(characters[position]) { position += 1 }
    guard position < characters.count else {
      throw QueryError(query: query, position: start, reason: "a closing quote is missing")
    }
    position += 1
    return String(characters[first..<position - 1])
  }

  private mutating func append(_ kind: Kind, _ start: Int) {
    tokens.append(Token(kind: kind, position: start, valuePosition: start))
  }
}
