import CouncilModel
import GermanText
import TextMatching

/// Finds tables: rows that the format knows, and runs of short lines with numbers in them.
enum TableRegions {
  /// Longer lines are sentences. In words.
  private static let longestRow = 9
  private static let fewestNumericLines = 3
  private static let numericShare = 0.34
  /// Lines of a table's head above the first number.
  private static let longestHead = 8
  /// CharacterTable that end a line of text.
  private static let lineEnds: CharacterTable = ".?!:;,"
  /// In a number and after it.
  private static let numberSigns: CharacterTable = ".,%*/-"

  /// Ranges of line indices, in order.
  static func regions(in lines: [LetterText.Line], of text: LetterText) -> [Range<Int>] {
    var regions: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      guard isShort(lines[start], in: text) else {
        start += 1
        continue
      }
      var end = start
      while end < lines.count, isShort(lines[end], in: text), !isHeading(lines[end]) { end += 1 }
      if let region = table(in: start..<end, lines, text) { regions.append(region) }
      start = max(end, start + 1)
    }
    return regions
  }

  private static func table(
    in run: Range<Int>, _ lines: [LetterText.Line], _ text: LetterText
  ) -> Range<Int>? {
    let numeric = run.filter { hasNumber(lines[$0], in: text) }
    guard let first = numeric.first, let last = numeric.last else { return nil }
    let start = max(run.lowerBound, first - longestHead)
    guard numeric.count >= fewestNumericLines,
      Double(numeric.count) >= Double(last + 1 - first) * numericShare
    else { return grid(around: first, in: run, lines, text) }
    return start..<(last + 1)
  }

  /// The rows with cells around one with a number: a grid needs no more of them to be one.
  private static func grid(
    around row: Int, in run: Range<Int>, _ lines: [LetterText.Line], _ text: LetterText
  ) -> Range<Int>? {
    func isRow(_ index: Int) -> Bool {
      lines[index].role == .tableRow
        && text.utf8[lines[index].range.start..<lines[index].range.end].contains(UInt8(ascii: "\t"))
    }
    guard isRow(row) else { return nil }
    var (start, end) = (row, row + 1)
    while start > run.lowerBound, isRow(start - 1) { start -= 1 }
    while end < run.upperBound, isRow(end) { end += 1 }
    return start < row ? start..<end : nil
  }

  private static func isHeading(_ line: LetterText.Line) -> Bool {
    if case .heading = line.role { return true }
    return false
  }

  private static func isShort(_ line: LetterText.Line, in text: LetterText) -> Bool {
    if line.role == .tableRow { return true }
    guard line.words.count <= longestRow, line.role == .body, let last = line.words.last,
      !last.range.isEmpty
    else { return false }
    let lastByte = text.utf8[last.range.end - 1]
    return !lineEnds.contains(lastByte) || line.words.count == 1
  }

  private static func hasNumber(_ line: LetterText.Line, in text: LetterText) -> Bool {
    line.words.contains { word in
      // A word of nothing but a soft hyphen is empty.
      guard !word.range.isEmpty else { return false }
      let bytes = text.utf8[word.range.start..<word.range.end]
      guard bytes.allSatisfy({ isDigit($0) || numberSigns.contains($0) || $0 >= 0x80 }) else {
        return false
      }
      if let first = bytes.first, first < 0x80, bytes.allSatisfy({ $0 < 0x80 }) {
        return isDigit(first)
      }
      let string = text.string(word.range)
      return string.beginsWithNumber
        && string.allSatisfy { $0.isNumber || ".,%*€/-–".contains($0) }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
