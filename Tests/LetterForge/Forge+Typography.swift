/// How the lines are set: broken at a width, with few or many blank lines, with other blanks.
extension Forge {
  /// A line's width, in characters.
  private static let widths = [66, 78, 90]

  mutating func typeset(_ lines: [String]) -> [String] {
    var lines = lines
    let isDoubleSpaced = dice.happens(onceIn: 12)
    if isDoubleSpaced {
      take("typography", "double spaced")
      lines = lines.flatMap { $0.isEmpty ? [""] : [$0, ""] }
    }
    if dice.happens(onceIn: 3) {
      let width = dice.pick(Self.widths)
      take("typography", "broken lines")
      lines = lines.flatMap { Self.broken($0, at: width) }
    }
    switch dice.number(in: 1...11) {
    case 1:
      take("typography", "indented")
      lines = lines.map { $0.isEmpty ? "" : "    " + $0 }
    case 2:
      take("typography", "blanks at the end")
      lines = lines.map { $0 + "  " }
    case 3:
      take("typography", "hard blanks")
      lines = lines.map(Self.withHardBlank)
    case 4:
      take("typography", "carriage returns")
      lines = lines.map { $0 + "\r" }
    default: break
    }
    return lines
  }

  /// A blank that never breaks, in place of the first.
  private static func withHardBlank(_ line: String) -> String {
    guard let blank = line.firstIndex(of: " "), blank != line.startIndex else { return line }
    var line = line
    line.replaceSubrange(blank...blank, with: "\u{A0}")
    return line
  }

  private static func broken(_ line: String, at width: Int) -> [String] {
    guard line.count > width, !line.contains("\t") else { return [line] }
    var lines: [String] = []
    var open = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if !open.isEmpty, open.count + 1 + word.count > width {
        lines.append(open)
        open = String(word)
      } else {
        open = open.isEmpty ? String(word) : open + " " + word
      }
    }
    return lines + (open.isEmpty ? [] : [open])
  }
}
