/// Takes a contact column beside plain text out of it, where nothing but spaces parts the two:
///
///     zu Ihren Fragen teile ich mit:              Telefon:
///                                                 (0999) 62 41-15
///     1. Welche Zweigstellen sind geöffnet?
///                                                 Sprechzeiten:
///
/// A table of figures has spaces in its lines, too; only a column that names what letterheads name
/// is one.
struct ColumnBesideText {
  /// The column begins no further left. In characters.
  private static let leftmost = 40
  /// Its lines begin within this many characters of each other.
  private static let spread = 6
  /// Fewer lines are no column.
  private static let fewestLines = 6
  /// Longer lines are sentences. In characters.
  private static let longestLine = 34
  /// Spaces between the text and the column.
  private static let narrowestGap = 3
  private static let fewestSigns = 2
  private static let signs = [
    "Telefon", "Telefax", "Tel.", "Fax", "Sprechzeiten", "Sprechstunden", "Auskunft erteilt",
    "Zimmer", "Haltestelle", "Straßenbahn", "Buslinie", "IBAN", "BIC", "Konto", "www.", "@",
    "Bearbeite", "Aktenzeichen", "Besucheranschrift", "Postanschrift", "Öffnungszeiten",
  ].map { Array($0.utf8) }

  typealias Scalars = Substring.UnicodeScalarView

  /// The lines without the column, blank where nothing else stood there.
  let text: [Scalars]
  /// The column's lines, blank where it has none.
  let column: [Scalars]

  /// Nil where a page has no such column.
  init?(in lines: [PhysicalLine]) {
    let starts = lines.map(Self.rightStart)
    let columns = starts.compactMap { $0?.column }.sorted()
    let left = columns.max { Self.count(columns, from: $0) < Self.count(columns, from: $1) }
    guard let left, Self.count(columns, from: left) >= Self.fewestLines else { return nil }
    let isInColumn = starts.map { start in
      start.map { (left...(left + Self.spread)).contains($0.column) } ?? false
    }
    guard let first = isInColumn.firstIndex(of: true), let last = isInColumn.lastIndex(of: true)
    else { return nil }
    var text: [Scalars] = []
    var column: [Scalars] = []
    for (index, line) in lines.enumerated() {
      let blank = line.content[line.content.endIndex...]
      if isInColumn[index], let start = starts[index]?.index {
        text.append(Self.trimmed(line.content[..<start]))
        column.append(line.content[start...])
      } else {
        let isBeside = (first...last).contains(index)
        if isBeside, line.indentation + line.content.count > left { return nil }
        text.append(line.content)
        column.append(blank)
      }
    }
    guard column.allSatisfy({ $0.count <= Self.longestLine }),
      column.count(where: Self.isContact) >= Self.fewestSigns
    else { return nil }
    self.text = text
    self.column = column
  }

  /// Whether a line holds what letterheads name.
  private static func isContact(_ line: Scalars) -> Bool {
    let bytes = Array(Substring(line).utf8)
    return signs.contains { ASCII.firstIndex(of: $0, in: bytes[...], from: 0) != nil }
  }

  /// How many of the sorted columns begin within the spread after `left`.
  private static func count(_ columns: [Int], from left: Int) -> Int {
    columns.filter { (left...(left + spread)).contains($0) }.count
  }

  /// Where the last part of a line begins that spaces part from what stands before.
  private static func rightStart(
    _ line: PhysicalLine
  ) -> (column: Int, index: Scalars.Index)? {
    guard !line.isBlank else { return nil }
    if line.indentation >= leftmost { return (line.indentation, line.content.startIndex) }
    guard holdsGap(line.content) else { return nil }
    var found: (column: Int, index: Scalars.Index)?
    var spaces = 0
    var column = line.indentation
    for index in line.content.indices {
      let scalar = line.content[index]
      if scalar == "\t" { return nil }
      if scalar == " " {
        spaces += 1
      } else {
        if spaces >= narrowestGap, column >= leftmost { found = (column, index) }
        spaces = 0
      }
      column += 1
    }
    return found
  }

  /// Whether so many spaces stand in a row anywhere; in most lines they do not.
  private static func holdsGap(_ text: Scalars) -> Bool {
    var text = Substring(text)
    return text.withUTF8 { bytes in
      var spaces = 0
      for byte in bytes {
        spaces = byte == UInt8(ascii: " ") ? spaces + 1 : 0
        if spaces == narrowestGap { return true }
      }
      return false
    }
  }

  private static func trimmed(_ text: Scalars) -> Scalars {
    var text = text
    while let last = text.last, last == " " { text.removeLast() }
    return text
  }
}
