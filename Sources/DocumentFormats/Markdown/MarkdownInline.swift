import CouncilModel

/// Reads the marks inside a paragraph: emphasis, what is struck out, links, footnotes' marks,
/// backslash escapes, and the HTML that Markdown may hold.
struct MarkdownInline {
  /// A character, or a run of `*` or `_` that may open or close an emphasis.
  private struct Token {
    var scalar: Unicode.Scalar
    /// 0 for a character.
    var signs = 0
    var canOpen = false
    var canClose = false
    /// The emphases that begin and end here, as numbers of signs.
    var opened: [Int] = []
    var closed: [Int] = []
    /// A tag of HTML; it has no character of its own.
    var tag: MarkdownTag?
    var position: StyledScalar.Position?
    var invisibility: Invisibility?

    /// CharacterTable that belong to no emphasis, and so are text.
    var literal: Int { signs - opened.reduce(0, +) - closed.reduce(0, +) }
  }

  /// Longer runs are lines to write on ("____________"), not marks.
  private static let longestRun = 3
  /// A link's text and address are looked for no further than this, so that reading stays linear.
  private static let longestLink = 2000

  /// More open emphases than any text has; keeps reading linear too.
  private static let mostOpeners = 20

  /// Of a footnote, with its brackets.
  private static let longestMark = 8

  private var tokens: [Token] = []
  private let references: Set<String>

  /// - Parameter references: names of addresses that the text defines, in lower case.
  static func read(
    _ scalars: [Unicode.Scalar], references: Set<String> = []
  ) -> [StyledScalar] {
    guard scalars.contains(where: isMark) else { return scalars.map { StyledScalar(scalar: $0) } }
    var inline = MarkdownInline(references: references)
    inline.tokenise(scalars)
    inline.pair()
    return inline.styled()
  }

  /// Whether a mark may begin; in most paragraphs none does.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "_", "\\", "[", "~", "<", "&", "`": true
    default: false
    }
  }

  private mutating func tokenise(_ scalars: [Unicode.Scalar]) {
    /// The places of brackets and addresses that do not belong to the text.
    var skipped: [Int: Int] = [:]
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if let end = skipped[index] {
        index = end
      } else if scalar == "\\", Self.isEscapable(next) {
        tokens.append(Token(scalar: next))
        index += 2
      } else if scalar == "[", let mark = Self.footnoteMark(in: scalars, at: index) {
        tokens += mark.text.map { Token(scalar: $0, position: .raised) }
        index = mark.end
      } else if scalar == "<", let comment = MarkdownTag.commentEnd(in: scalars, at: index) {
        tokens += scalars[index..<comment].map { Token(scalar: $0, invisibility: .hidden) }
        index = comment
      } else if scalar == "<", let (tag, end) = MarkdownTag.read(in: scalars, at: index) {
        tokens.append(Token(scalar: tag.isLineBreak ? "\n" : " ", tag: tag))
        index = end
      } else if scalar == "&", let entity = MarkdownEntity.read(in: scalars, at: index) {
        tokens.append(Token(scalar: entity.scalar))
        index = entity.end
      } else if scalar == "`", let code = Self.code(in: scalars, at: index) {
        tokens += scalars[code.text].map { Token(scalar: $0) }
        index = code.end
      } else if scalar == "~", next == "~", isPair(scalars, at: index) {
        index = appendRun(scalars, at: index)
      } else if scalar == "[", let link = link(in: scalars, at: index) {
        if tokens.last?.scalar == "!" { tokens.removeLast() }
        skipped[link.textEnd] = link.end
        index += 1
      } else if scalar == "*" || scalar == "_" {
        index = appendRun(scalars, at: index)
      } else {
        tokens.append(Token(scalar: scalar))
        index += 1
      }
    }
  }

  /// Two tildes strike out; one is an approximation, and more draw a line.
  private func isPair(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let before = index > 0 ? scalars[index - 1] : " "
    return before != "~" && (index + 2 >= scalars.count || scalars[index + 2] != "~")
  }

  private mutating func appendRun(_ scalars: [Unicode.Scalar], at start: Int) -> Int {
    let sign = scalars[start]
    let end = scalars[start...].firstIndex { $0 != sign } ?? scalars.count
    let before = start > 0 ? scalars[start - 1] : " "
    let after = end < scalars.count ? scalars[end] : " "
    var token = Token(scalar: sign, signs: end - start)
    if token.signs <= Self.longestRun {
      token.canOpen = !after.isWhiteSpace
      token.canClose = !before.isWhiteSpace
      // "Bürger*innen", "datei_name": single signs inside of words are letters, as it were.
      if token.signs == 1 || sign == "_" {
        token.canOpen = token.canOpen && !before.isLetterOrDigit
        token.canClose = token.canClose && !after.isLetterOrDigit
      }
    }
    tokens.append(token)
    return end
  }

  /// Finds for each closing run the nearest opening one; what remains is text.
  private mutating func pair() {
    var openers: [(token: Int, signs: Int)] = []
    for index in tokens.indices where tokens[index].signs > 0 {
      var signs = tokens[index].signs
      let sign = tokens[index].scalar
      // `**Frage: **Antwort` is common: an open bold ends at the next pair of asterisks.
      let endsBold =
        signs == 2 && sign != "~"
        && openers.contains { tokens[$0.token].scalar == sign && $0.signs == 2 }
      if tokens[index].canClose || endsBold {
        while signs > 0,
          let match = openers.lastIndex(where: {
            tokens[$0.token].scalar == sign && $0.signs <= signs
          })
        {
          let opener = openers[match]
          openers.removeSubrange(match...)
          tokens[opener.token].opened.append(opener.signs)
          tokens[index].closed.append(opener.signs)
          signs -= opener.signs
        }
      }
      guard tokens[index].canOpen, signs == tokens[index].signs else { continue }
      openers += signs == Self.longestRun ? [(index, 2), (index, 1)] : [(index, signs)]
      if openers.count > Self.mostOpeners { openers.removeFirst() }
    }
  }

  private func styled() -> [StyledScalar] {
    var result: [StyledScalar] = []
    var bold = 0
    var italic = 0
    var struck = 0
    var tags = MarkdownTag.Open()
    result.reserveCapacity(tokens.count)
    func append(_ token: Token) {
      result.append(
        StyledScalar(
          scalar: token.scalar, isBold: bold > 0 || tags.isBold,
          isItalic: italic > 0 || tags.isItalic,
          position: token.position ?? tags.position,
          invisibility: token.invisibility
            ?? (tags.isHidden ? .hidden : struck > 0 || tags.isStruck ? .struck : nil)))
    }
    func count(_ token: Token, _ signs: Int, _ step: Int) {
      if token.scalar == "~" {
        struck += step
      } else if signs == 2 {
        bold += step
      } else {
        italic += step
      }
    }
    for token in tokens {
      if let tag = token.tag {
        tags.apply(tag)
        if tag.isLineBreak { append(token) }
        continue
      }
      guard token.signs > 0 else {
        append(token)
        continue
      }
      for signs in token.closed { count(token, signs, -1) }
      for _ in 0..<token.literal { append(token) }
      for signs in token.opened { count(token, signs, 1) }
    }
    return result
  }

  /// `[^1]`: the mark's text and where it ends.
  private static func footnoteMark(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (text: ArraySlice<Unicode.Scalar>, end: Int)? {
    guard start + 3 < scalars.count, scalars[start + 1] == "^",
      let end = scalars[start..<min(start + longestMark, scalars.count)].firstIndex(of: "]"),
      end > start + 2, scalars[(start + 2)..<end].allSatisfy(\.isLetterOrDigit)
    else { return nil }
    return (scalars[(start + 2)..<end], end + 1)
  }

  // MARK: Links and escapes

  /// Where a link's text ends, and where its address does: `[text](address)`, `[text][name]`.
  private func link(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (textEnd: Int, end: Int)? {
    let window = scalars[start..<min(start + Self.longestLink, scalars.count)]
    guard
      let close = window.indices.first(where: {
        window[$0] == "]" && window[$0 - 1] != "\\"
      }), close + 1 < window.endIndex
    else { return nil }
    if window[close + 1] == "(", let end = window[(close + 1)...].firstIndex(of: ")") {
      return (close, end + 1)
    }
    guard !references.isEmpty, let name = MarkdownReferences.name(in: scalars, at: close + 1),
      references.contains(name.text)
    else { return nil }
    return (close, name.end)
  }

  /// A short text between two signs for code, which a typist takes for an apostrophe, too: `3,5`.
  private static func code(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (text: Range<Int>, end: Int)? {
    let begin = scalars[start...].firstIndex { $0 != "`" } ?? scalars.endIndex
    let signs = begin - start
    guard signs <= longestRun, start == 0 || !scalars[start - 1].isLetterOrDigit else { return nil }
    var index = begin
    while index < min(begin + longestLink, scalars.count), scalars[index] != "\n" {
      let end = scalars[index...].firstIndex { $0 != "`" } ?? scalars.endIndex
      if end - index == signs, index > begin { return (begin..<index, end) }
      index = max(end, index + 1)
    }
    return nil
  }

  private static func isEscapable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
