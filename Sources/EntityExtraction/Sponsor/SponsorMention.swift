import GermanText
import TextMatching

/// An organisation's name in a passage.
struct SponsorMention {
  var passage: Int
  var span: Range<Int>
  /// In the nominative, on one line.
  var name: String
  /// The name without its legal form, as later mentions shorten it.
  var bareName: String
  /// The abbreviation that the letter itself introduces: "(KABS)".
  var abbreviation: String?
  var rule: String

  /// A name made of tokens; the word before them says its case.
  init(
    _ tokens: [Token], passage: Int, span: Range<Int>, legalForm: Range<Int>? = nil, rule: String
  ) {
    self.passage = passage
    self.span = span
    self.rule = rule
    let article = tokens.word(span.lowerBound - 1)
    let bareEnd = legalForm.map { min($0.lowerBound, span.upperBound) } ?? span.upperBound
    let bare = Self.join(tokens, span.lowerBound..<max(bareEnd, span.lowerBound), after: article)
    bareName = bare
    name = bare
    if let legalForm {
      let form = Self.join(tokens, legalForm, after: "")
      let isTied =
        tokens.isSymbol("-", legalForm.lowerBound - 1) && tokens[legalForm.lowerBound].gap == .none
      name = isTied ? bare + form : bare + " " + form
      bareName = Self.withoutBracket(bare.hasTrailingHyphen ? name : bare)
    }
    abbreviation = Self.abbreviation(tokens, in: span) ?? Self.abbreviation(tokens, after: span)
  }

  /// A name that the lexicon gives.
  init(passage: Int, span: Range<Int>, name: String, rule: String) {
    (self.passage, self.span, self.name, self.rule) = (passage, span, name, rule)
    bareName = name
  }

  /// "Aktionsgemeinschaft … (KABS) e.V."
  private static func abbreviation(_ tokens: [Token], in span: Range<Int>) -> String? {
    for index in span where tokens.isSymbol("(", index) && tokens.isSymbol(")", index + 2) {
      return tokens.token(index + 1).flatMap { $0.text.isAbbreviation ? $0.text : nil }
    }
    return nil
  }

  /// "Stadtjugendausschuss e.V. (stja)"
  private static func abbreviation(_ tokens: [Token], after span: Range<Int>) -> String? {
    let index = span.upperBound
    guard tokens.isSymbol("(", index), tokens.isSymbol(")", index + 2),
      let token = tokens.token(index + 1),
      token.kind == .word, token.text.byteCount <= 8, !token.text.contains(" ")
    else { return nil }
    return token.text
  }

  private static func withoutBracket(_ name: String) -> String {
    guard let open = name.firstIndex(of: "(") else { return name }
    return name[..<open].trimmingSpaces
  }

  /// The tokens' words with the gaps that print has between them, in the nominative.
  static func join(_ tokens: [Token], _ span: Range<Int>, after article: String) -> String {
    var pieces: [(text: String, spaced: Bool)] = []
    for index in span {
      let token = tokens[index]
      // "Reha- Südwest": a compound parted at a line's end.
      let isTied =
        tokens.isSymbol("-", index - 1) && token.isCapitalized && index > span.lowerBound
        && tokens[index - 1].gap == .none
      pieces.append((token.text, index > span.lowerBound && token.gap != .none && !isTied))
    }
    var words: [String] = []
    for piece in pieces {
      if piece.spaced || words.isEmpty {
        words.append(piece.text)
      } else {
        words[words.count - 1] += piece.text
      }
    }
    return Nominative.words(words, after: article).joined(separator: " ")
  }
}

extension String {
  /// Two to eight letters, most of them capitals.
  fileprivate var isAbbreviation: Bool {
    let capitals = unicodeScalars.filter(\.properties.isUppercase).count
    return byteCount >= 2 && byteCount <= 8 && capitals * 2 >= unicodeScalars.count
  }

  fileprivate var hasTrailingHyphen: Bool { hasLiteralSuffix("-") }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
