import CouncilModel

/// Footnotes' marks that poppler delivers as words or lines of their own: "1" small and raised
/// after "2,5", or before the note at the page's foot.
enum PDFMarks {
  private static let longestMark = 3
  /// A mark stands no farther from its word. In units of the word's font size.
  private static let behindWord = 0.6
  private static let beforeNote = 1.2
  /// The share of its height that a mark has in common with its line.
  private static let sharedHeight = 0.3
  /// Lines around a mark among which its own is looked for: notes' marks come in stacks.
  private static let reach = 30

  /// The lines with every mark written as one, and at its word.
  static func joined(_ lines: [TextLine]) -> [TextLine] {
    var lines = lines
    for index in lines.indices { raise(&lines[index]) }
    guard lines.contains(where: isMark) else { return lines }
    var isTaken = [Bool](repeating: false, count: lines.count)
    for index in lines.indices where isMark(lines[index]) {
      guard let mark = lines[index].words.first else { continue }
      let around = max(0, index - reach)..<min(lines.count, index + reach + 1)
      if let host = around.first(where: { host in
        host != index && !isTaken[host] && stands(mark, after: lines[host].words.last)
      }) {
        append(mark, to: &lines[host])
        isTaken[index] = true
      } else if let host = around.first(where: { host in
        host != index && !isTaken[host] && stands(mark, before: lines[host].words.first)
      }) {
        lines[host].words.insert(raised(mark), at: 0)
        lines[host].cells = lines[host].cells.map { $0 + 1 }
        isTaken[index] = true
      }
    }
    return lines.indices.filter { !isTaken[$0] }.map { lines[$0] }
  }

  /// Writes the small raised words of a line as marks.
  private static func raise(_ line: inout TextLine) {
    guard let size = line.words.first?.style.size,
      line.words.contains(where: { $0.style.size != size })
    else { return }
    for index in line.words.indices where isMark(line.words[index]) {
      let mark = line.words[index]
      let previous = index > 0 ? line.words[index - 1] : nil
      let next = index + 1 < line.words.count ? line.words[index + 1] : nil
      if isRaised(mark, beside: previous) || (previous == nil && isRaised(mark, beside: next)) {
        line.words[index] = raised(mark)
      }
    }
  }

  private static func isMark(_ line: TextLine) -> Bool {
    line.words.count == 1 && isMark(line.words[0])
  }

  private static func isMark(_ word: Word) -> Bool {
    guard word.text.utf8.count <= longestMark else { return false }
    return word.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "*") }
  }

  private static func isRaised(_ mark: Word, beside word: Word?) -> Bool {
    guard let word, let here = mark.box, let there = word.box, word.style.size > 0 else {
      return false
    }
    return mark.style.size <= word.style.size * RaisedGlyphs.markShare
      && there.bottom - here.bottom >= word.style.size * RaisedGlyphs.rise
      && min(here.bottom, there.bottom) - max(here.top, there.top) > here.height * sharedHeight
  }

  private static func stands(_ mark: Word, after word: Word?) -> Bool {
    guard let word, isRaised(mark, beside: word), let here = mark.box, let there = word.box
    else { return false }
    let gap = here.left - there.right
    return gap > -word.style.size * behindWord && gap < word.style.size * behindWord
  }

  private static func stands(_ mark: Word, before word: Word?) -> Bool {
    guard let word, isRaised(mark, beside: word), let here = mark.box, let there = word.box
    else { return false }
    let gap = there.left - here.right
    return gap > -word.style.size * 0.1 && gap < word.style.size * beforeNote
  }

  private static func append(_ mark: Word, to line: inout TextLine) {
    guard var word = line.words.popLast() else { return }
    word.text += raised(mark).text
    word.box = mark.box.flatMap { word.box?.union($0) } ?? word.box
    line.words.append(word)
  }

  private static func raised(_ mark: Word) -> Word {
    var mark = mark
    mark.text = Superscripts.raised(mark.text) ?? mark.text
    return mark
  }
}
