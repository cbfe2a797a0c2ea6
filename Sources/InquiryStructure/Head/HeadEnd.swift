import CouncilModel
import GermanText
import TextMatching

/// Where a head ends whose last lines were taken for the first question's: "Gegenstand:", "Thema: …" and
/// the sentence that announces the answers are the head's, wherever the questions begin.
enum HeadEnd {
  /// How many lines of the first question may be the head's.
  private static let reach = 8
  private static let announcing: SubstringSet = ["folgt:", "olgendes mit:", "Stellung:", "lautet:"]

  /// - Parameter question: the first question's range.
  static func offset(firstQuestion start: Int, question: TextRange?, in text: LetterText) -> Int {
    guard let question else { return start }
    var end = start
    var isOpen = false
    let lines = text.lines.filter {
      !$0.isAside && $0.range.start >= start && $0.range.start < question.end
    }
    for line in lines.prefix(reach) {
      let printed = text.string(line.range)
      if isOpen || printed.contains(anyOf: announcing)
        || !AnnouncedOffices.names(in: printed.collapsedWhiteSpace).isEmpty
      {
        end = line.range.end
        isOpen = false
      } else if printed.contains(ascii: ":"), let (field, value) = FieldLabels.split(printed) {
        if field != .other { end = line.range.end }
        isOpen = field != .other && value.isEmpty
      }
    }
    return end
  }
}
