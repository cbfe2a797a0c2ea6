import CouncilModel
import TextMatching

/// Cuts a letter's text into blocks along its lines, questions and answers.
struct BlockReader {
  let text: LetterText
  /// UTF-8 offset where the head ends and the letter's body begins.
  let bodyStart: Int
  /// UTF-8 offset where the closing begins; nil where there is none.
  let closingStart: Int?
  /// UTF-8 offset where an annex begins below the close; nil where there is none.
  let annexStart: Int?
  private let questions: RangeIndex
  private let answers: RangeIndex
  /// Where questions and answers begin and end.
  private let edges: [Int]

  init(text: LetterText, exchanges: [Exchange], bodyStart: Int, parts: LetterParts) {
    self.text = text
    self.bodyStart = bodyStart
    closingStart = parts.closingStart
    annexStart = parts.annexStart
    let asked = exchanges.compactMap(\.questionRange)
    let answered = exchanges.flatMap(\.answerRanges)
    questions = RangeIndex(asked)
    answers = RangeIndex(answered)
    edges = (asked + answered).flatMap { [$0.start, $0.end] }
  }

  func blocks() -> [Block] {
    let tables = TableRegions.regions(in: text.lines, of: text)
      .map {
        TextRange(text.lines[$0.lowerBound].range.start, text.lines[$0.upperBound - 1].range.end)
      }
      .filter { $0.start >= bodyStart }
    let tableIndex = RangeIndex(tables)
    var cuts = [0, text.byteCount, bodyStart]
    cuts += [closingStart, annexStart].compactMap { $0 }
    for line in text.lines where line.isAside || line.breakBefore != .none {
      if !tables.contains(where: { $0.start < line.range.start && line.range.start < $0.end }) {
        cuts.append(line.range.start)
      }
    }
    for line in text.lines where line.isAside {
      cuts += [line.range.start, line.range.end]
    }
    cuts += edges
    let sorted = cuts.sorted()
    return zip(sorted, sorted.dropFirst()).compactMap { start, end in
      start == end ? nil : trimmed(TextRange(start, end)).map { block(at: $0, tables: tableIndex) }
    }
  }

  private func trimmed(_ range: TextRange) -> TextRange? {
    var range = range
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
    // A tab before a row's first word is an empty cell.
    while range.start < range.end, isSpace(text.utf8[range.start]), text.utf8[range.start] != 0x09 {
      range.start += 1
    }
    while range.end > range.start, isSpace(text.utf8[range.end - 1]) { range.end -= 1 }
    return range.isEmpty ? nil : range
  }

  private func block(at range: TextRange, tables: RangeIndex) -> Block {
    let index = text.firstLine(endingBehind: range.start)
    let line = index < text.lines.count ? text.lines[index] : nil
    return Block(
      kind: kind(of: range, line: line, tables: tables), text: text.string(range),
      page: line?.page ?? 1, start: range.start, end: range.end, reason: line?.invisibility)
  }

  private func kind(of range: TextRange, line: LetterText.Line?, tables: RangeIndex) -> Block.Kind {
    if let aside = line?.aside { return kind(of: aside) }
    if questions.contains(range) { return .question }
    let isAnswer = answers.contains(range)
    if !isAnswer {
      if range.end <= bodyStart { return .head }
      if let closingStart, range.start >= closingStart, range.start < annexStart ?? Int.max {
        return .closing
      }
      if isLabel(range) { return .label }
    }
    if case .heading = line?.role { return .heading }
    if line?.role == .tableRow || tables.contains(range) { return .table }
    if line?.role == .listItem || startsWithBullet(range) { return .list }
    return .paragraph
  }

  private func kind(of aside: LetterText.Aside) -> Block.Kind {
    switch aside {
    case .furniture: .furniture
    case .footnote: .footnote
    case .stamp: .stamp
    case .annex: .annex
    case .invisible: .invisible
    }
  }

  /// What stands directly before a question or an answer and is neither.
  private func isLabel(_ range: TextRange) -> Bool {
    let longest = 60
    let gap = 2
    guard range.count <= longest else { return false }
    let near = range.end...(range.end + gap)
    return questions.begins(in: near) || answers.begins(in: near)
  }

  private func startsWithBullet(_ range: TextRange) -> Bool {
    let firstByte = text.utf8[range.start]
    guard firstByte >= 0x80 || firstByte == UInt8(ascii: "-"), let first = text.string(range).first
    else { return false }
    return "•▪‣◦●○■□➢✓".contains(first)
      || first.unicodeScalars.first?.properties.generalCategory == .privateUse
      || (("-–".contains(first)) && text.utf8[range.start...].dropFirst(3).first != nil
        && text.string(range).dropFirst().first == " ")
  }
}
