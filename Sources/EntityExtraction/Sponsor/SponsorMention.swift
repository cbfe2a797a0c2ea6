import GermanText
import TextMatching

/// An organisation's name in a passage.
struct SponsorMention {
  var passage: Int
  var tokens: Range<Int>
  /// In the nominative, on one line.
  var name: String
  /// The name without its legal form, as later mentions shorten it.
  var bareName: String
  /// The abbreviation that the letter itself introduces: "(KABS)".
  var abbreviation: String?
  var rule: String

  /// A name made of tokens; the word before them says its case.
  init(
    _ all: [Token], passage: Int, tokens: Range<Int>, legalForm: Range<Int>? = nil, rule: String
  ) {
    self.passage = passage
    self.tokens = tokens
    self.rule = rule
    let article = all.word(tokens.lowerBound - 1)
    let bareEnd = legalForm.map { min($0.lowerBound, tokens.upperBound) } ?? tokens.upperBound
    let bare = Self.join(all, tokens.lowerBound..<max(bareEnd, tokens.lowerBound), after: article)
    bareName = bare
    name = bare
    if let legalForm {
      let form = Self.join(all, legalForm, after: "")
      let isTied =
        all.isSymbol("-", legalForm.lowerBound - 1) && all[legalForm.lowerBound].gap == .none
      name = isTied ? bare + form : bare + " " + form
      bareName = Self.withoutBracket(bare.hasTrailingHyphen ? name : bare)
    }
    abbreviation = Self.abbreviation(all, in: tokens) ?? Self.abbreviation(all, behind: tokens)
  }

  /// A name that the lexicon gives.
  init(passage: Int, tokens: Range<Int>, name: String, rule: String) {
    (self.passage, self.tokens, self.name, self.rule) = (passage, tokens, name, rule)
    bareName = name
  }

  /// "Aktionsgemeinschaft … (KABS) e.V."
  private static func abbreviation(_ all: [Token], in tokens: Range<Int>) -> String? {
    for index in tokens where all.isSymbol("(", index) && all.isSymbol(")", index + 2) {
      return all.token(index + 1).flatMap { $0.text.isAbbreviation ? $0.text : nil }
    }
    return nil
  }

  /// "Stadtjugendausschuss e.V. (stja)"
  private static func abbreviation(_ all: [Token], behind tokens: Range<Int>) -> String? {
    let index = tokens.upperBound
    guard all.isSymbol("(", index), all.isSymbol(")", index + 2), let token = all.token(index + 1),
      token.kind == .word, token.text.byteCount <= 8, !token.text.contains(" ")
    else { return nil }
    return token.text
  }

  private static func withoutBracket(_ name: String) -> String {
    guard let open = name.firstIndex(of: "(") else { return name }
    return name[..<open].trimmingSpaces
  }

  /// The tokens' words with the gaps that print has between them, in the nominative.
  static func join(_ all: [Token], _ tokens: Range<Int>, after article: String) -> String {
    var pieces: [(text: String, spaced: Bool)] = []
    for index in tokens {
      let token = all[index]
      // "Reha- Südwest": a compound parted at a line's end.
      let isTied =
        all.isSymbol("-", index - 1) && token.isCapitalized && index > tokens.lowerBound
        && all[index - 1].gap == .none
      pieces.append((token.text, index > tokens.lowerBound && token.gap != .none && !isTied))
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
    return utf8.count >= 2 && utf8.count <= 8 && capitals * 2 >= unicodeScalars.count
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
