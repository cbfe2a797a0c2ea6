import CouncilModel

extension LetterText {
  /// The texts between line feeds that are no furniture.
  var paragraphs: [String] { stretches { !$0.isAside } }

  var furniture: [String] { stretches(where: \.isAside) }

  private func stretches(where isWanted: (Line) -> Bool) -> [String] {
    var ranges: [TextRange] = []
    for line in lines where isWanted(line) {
      if line.breakBefore == .none, let last = ranges.popLast() {
        ranges.append(TextRange(last.start, line.range.end))
      } else {
        ranges.append(line.range)
      }
    }
    return ranges.map(string)
  }
}
