internal import CouncilStore
import TextMatching

/// Reads queries as people write them: words, "phrases", -exclusion, a OR b, (groups), prefix*,
/// field:value.
package struct QueryParser {
  /// In characters: what no one types by hand.
  private static let longest = 4_000
  /// Parentheses within parentheses.
  private static let deepest = 20

  private let query: String
  private let tokens: [QueryLexer.Token]
  private var index = 0
  private var depth = 0

  /// The query's parts; empty for an empty query.
  package static func parse(_ query: String) throws(QueryError) -> QueryNode {
    guard query.count <= longest else {
      throw QueryError(
        query: String(query.prefix(40)), position: 0, reason: "longer than \(longest) characters")
    }
    var parser = QueryParser(query: query, tokens: try QueryLexer.tokens(of: query))
    let node = try parser.alternatives()
    if let rest = parser.token {
      throw parser.error("a parenthesis is missing before this one", at: rest.position)
    }
    return node
  }

  private init(query: String, tokens: [QueryLexer.Token]) {
    self.query = query
    self.tokens = tokens
  }

  private var token: QueryLexer.Token? { index < tokens.count ? tokens[index] : nil }
  private var end: Int { query.count }

  private func error(_ reason: String, at position: Int) -> QueryError {
    QueryError(query: query, position: position, reason: reason)
  }

  private mutating func alternatives() throws(QueryError) -> QueryNode {
    var choices = [try conjunction()]
    while let or = token, or.kind == .or {
      if Self.isEmpty(choices.last) {
        throw error("a word is missing before OR", at: or.position)
      }
      index += 1
      choices.append(try conjunction())
      if Self.isEmpty(choices.last) {
        throw error("a word is missing after OR", at: token?.position ?? end)
      }
    }
    return choices.count == 1 ? choices[0] : .any(choices)
  }

  private static func isEmpty(_ node: QueryNode?) -> Bool { node == .all([]) }

  private mutating func conjunction() throws(QueryError) -> QueryNode {
    var parts: [QueryNode] = []
    while let token, token.kind != .or, token.kind != .close {
      parts.append(try term())
      // Words that follow each other are read together.
      if parts.count > 1, case .words(let last) = parts[parts.count - 1],
        case .words(let before) = parts[parts.count - 2]
      {
        parts.removeLast(2)
        parts.append(.words(before + " " + last))
      }
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func term() throws(QueryError) -> QueryNode {
    guard let token else { throw error("a word is missing", at: end) }
    index += 1
    switch token.kind {
    case .word(let word): return try self.word(word, at: token.position)
    case .phrase(let phrase): return .phrase(phrase)
    case .field(let name, let value):
      do {
        return .filter(try QueryFields.filter(name, value))
      } catch {
        throw self.error(
          error.reason, at: error.isAboutName ? token.position : token.valuePosition)
      }
    case .minus: return .not(try excluded(token.position))
    case .open:
      depth += 1
      guard depth <= Self.deepest else {
        throw error("more than \(Self.deepest) nested parentheses", at: token.position)
      }
      let node = try alternatives()
      guard self.token?.kind == .close else {
        throw error("a closing parenthesis is missing", at: token.position)
      }
      index += 1
      depth -= 1
      return node
    case .close, .or: throw error("a word is missing", at: token.position)
    }
  }

  private mutating func excluded(_ position: Int) throws(QueryError) -> QueryNode {
    guard let next = token, next.kind != .or, next.kind != .close, next.kind != .minus else {
      throw error("a word is missing after -", at: position)
    }
    return try term()
  }

  private func word(_ word: String, at position: Int) throws(QueryError) -> QueryNode {
    guard word.hasSuffix("*") else { return .words(word) }
    let start = String(word.dropLast())
    guard start.count(where: { $0.isLetter || $0.isNumber }) >= 2 else {
      throw error("at least two letters before *", at: position)
    }
    return .prefix(start)
  }
}
