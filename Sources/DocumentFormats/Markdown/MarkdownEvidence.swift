/// What speaks for reading a text as Markdown.
///
/// Plain letters hold asterisks too ("Bürger*innen", "5,0*", a line of underscores), so single
/// signs prove nothing: the signs counted here are whole constructs.
struct MarkdownEvidence {
  private var headings = 0
  private var boldSpans = 0
  private var links = 0
  private var escapes = 0
  /// `~~struck~~`, `[^1]`, `|---|`.
  private var others = 0

  /// A table's head with the row of dashes below it: nothing else is written so.
  private var hasTable = false

  private static let repeated = 3
  private static let fewestColumns = 2

  init(_ lines: some Sequence<PhysicalLine>) {
    var afterBlank = true
    var barsAbove = 0
    for line in lines {
      defer { afterBlank = line.isBlank }
      let above = barsAbove
      barsAbove = 0
      var text = Substring(line.content)
      guard text.withUTF8(Self.holdsSign) else { continue }
      let scalars = line.scalars
      if afterBlank, MarkdownHeading(scalars) != nil { headings += 1 }
      countSpans(scalars)
      if scalars.first == "|" {
        barsAbove = scalars.count { $0 == "|" }
        if barsAbove == above, Self.isDelimiter(scalars) { hasTable = true }
      }
    }
  }

  /// "|---|:--|" of two columns or more.
  private static func isDelimiter(_ scalars: [Unicode.Scalar]) -> Bool {
    let bars = scalars.count { $0 == "|" }
    return bars > fewestColumns && scalars.count { $0 == "-" } >= bars - 1
      && scalars.allSatisfy { "|-: ".unicodeScalars.contains($0) }
  }

  /// Whether any of the constructs has a sign; most lines have none.
  private static func holdsSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "\\"), UInt8(ascii: "]"),
        UInt8(ascii: "~"), UInt8(ascii: "|"):
        return true
      default: continue
      }
    }
    return false
  }

  /// Constructs of two kinds, or many of one.
  var isClear: Bool {
    if hasTable { return true }
    let counts = [headings, boldSpans, links, escapes, others]
    return counts.filter { $0 > 0 }.count > 1 || counts.contains { $0 >= Self.repeated }
  }

  private mutating func countSpans(_ scalars: [Unicode.Scalar]) {
    var boldStart: Int?
    for index in scalars.indices.dropLast() {
      switch (scalars[index], scalars[index + 1]) {
      case ("\\", "*"), ("\\", "_"), ("\\", "#"), ("\\", "["), ("\\", "."): escapes += 1
      case ("]", "("): links += 1
      case ("[", "^"): others += 1
      case ("~", "~") where isPair(scalars, at: index): others += 1
      case ("|", "-") where index == 0, ("|", ":") where index == 0: others += 1
      case ("*", "*"):
        if let start = boldStart {
          // An opening mark, words, a closing mark without white space before it.
          if index > start + 2, !scalars[index - 1].isWhiteSpace { boldSpans += 1 }
          boldStart = nil
        } else if index + 2 < scalars.count, !scalars[index + 2].isWhiteSpace,
          scalars[index + 2] != "*"
        {
          boldStart = index
        }
      default: break
      }
    }
  }

  /// Two tildes; a longer run is a line across the page.
  private func isPair(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    (index == 0 || scalars[index - 1] != "~")
      && (index + 2 >= scalars.count || scalars[index + 2] != "~")
  }
}
