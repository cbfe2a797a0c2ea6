import CouncilModel

/// Tells raised glyphs in a run without white space from the word that they touch: a footnote's
/// mark after "2,5" is no digit of it, and "½" may be set as a small 1, a slash and a small 2.
struct RaisedGlyphs {
  /// What a glyph is beside the largest ones of its run.
  enum Level { case line, raised, lowered }

  /// One glyph: its character, its place, and the size of its font in points.
  struct Glyph {
    var scalar: Unicode.Scalar
    var box: BoundingBox
    var size: Double
  }

  /// Marks are set at most this large. In units of the word's font size.
  static let markShare = 0.87
  /// A raised glyph's foot stands at least this far above the word's. In units of its font size.
  static let rise = 0.2
  /// Digits this small after a digit belong to no number, even on the same foot.
  private static let smallDigitShare = 0.78
  private static let slashes: Set<Unicode.Scalar> = ["/", "\u{2044}", "\u{2215}"]
  private static let fractions = [
    "1/2": "½", "1/4": "¼", "3/4": "¾", "1/3": "⅓", "2/3": "⅔", "1/5": "⅕", "1/8": "⅛",
    "3/8": "⅜", "5/8": "⅝", "7/8": "⅞",
  ]

  let glyphs: [Glyph]
  private let base: Glyph

  /// Nil where no glyph is smaller or stands higher than another.
  init?(_ glyphs: [Glyph]) {
    guard let first = glyphs.first,
      let largest = glyphs.max(by: { $0.size < $1.size }),
      glyphs.contains(where: {
        $0.size < largest.size * Self.markShare
          || abs($0.box.bottom - largest.box.bottom) > largest.size * Self.rise
      })
    else { return nil }
    self.glyphs = glyphs
    base = first.size == largest.size ? first : largest
  }

  /// The run's words: parts that stand on the line, each with what is raised after it, as
  /// indices of its glyphs and its text; nil for the text of plain parts, which need cleaning.
  func words() -> [(range: Range<Int>, text: [(range: Range<Int>, raised: String?)])] {
    let levels = glyphs.indices.map(level)
    var words: [(range: Range<Int>, text: [(range: Range<Int>, raised: String?)])] = []
    var index = 0
    while index < glyphs.count {
      var part: (range: Range<Int>, raised: String?)
      if let (end, fraction) = fraction(at: index, levels) {
        part = (index..<end, fraction)
      } else {
        let end = levels[index...].firstIndex { $0 != levels[index] } ?? glyphs.count
        part = (index..<end, raised(index..<end, levels[index]))
      }
      // A mark before a word, a fraction of digits after a digit, and what has no raised form, stands for itself.
      let isFraction = part.raised?.contains("\u{2044}") == true
      let isApart = levels[index] == .raised && part.raised == nil || isFraction
      let behindMark = words.last.map { $0.text.count == 1 && isMark($0) } ?? false
      if let last = words.indices.last, !isApart, !behindMark {
        words[last].range = words[last].range.lowerBound..<part.range.upperBound
        words[last].text.append(part)
      } else {
        words.append((part.range, [part]))
      }
      index = part.range.upperBound
    }
    return words
  }

  private func isMark(
    _ word: (range: Range<Int>, text: [(range: Range<Int>, raised: String?)])
  ) -> Bool {
    guard let text = word.text[0].raised else { return false }
    return text.unicodeScalars.allSatisfy(Superscripts.isDigit)
  }

  private func raised(_ range: Range<Int>, _ level: Level) -> String? {
    guard level == .raised else { return nil }
    let text = Self.text(glyphs[range])
    // After a large initial the rest of the word stands higher.
    let letters = glyphs[range].count { !Self.isDigit($0.scalar) && $0.scalar.isLetterOrDigit }
    return letters > 1 ? text : Superscripts.raised(text)
  }

  private func level(of index: Int) -> Level {
    let glyph = glyphs[index]
    let rise = base.box.bottom - glyph.box.bottom
    if rise >= base.size * Self.rise { return .raised }
    guard glyph.size < base.size * Self.markShare else { return .line }
    if rise < 0 { return .lowered }
    let isDigitBehindDigit =
      index > 0 && Self.isDigit(glyph.scalar) && Self.isDigit(glyphs[index - 1].scalar)
      && glyph.size < base.size * Self.smallDigitShare
    return isDigitBehindDigit ? .raised : .line
  }

  /// A raised number, a slash, and a small number after it.
  private func fraction(at start: Int, _ levels: [Level]) -> (end: Int, text: String)? {
    guard levels[start] == .raised, Self.isDigit(glyphs[start].scalar),
      let slash = glyphs[start...].firstIndex(where: { !Self.isDigit($0.scalar) }),
      Self.slashes.contains(glyphs[slash].scalar)
    else { return nil }
    var end = slash + 1
    while end < glyphs.count, Self.isDigit(glyphs[end].scalar),
      glyphs[end].size < base.size * Self.markShare, levels[end] != .raised
    {
      end += 1
    }
    guard end > slash + 1 else { return nil }
    let numerator = Self.text(glyphs[start..<slash])
    let denominator = Self.text(glyphs[(slash + 1)..<end])
    let written = "\(numerator)/\(denominator)"
    return (end, Self.fractions[written] ?? "\(numerator)\u{2044}\(denominator)")
  }

  private static func text(_ glyphs: ArraySlice<Glyph>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: glyphs.map(\.scalar))
    return String(text)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }
}
