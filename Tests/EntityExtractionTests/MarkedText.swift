import CouncilModel
import EntityExtraction

/// A text with expected spans: "Es sind ⟦2,5 VZÄ⟧ besetzt."
struct MarkedText {
  let text: String
  let spans: [String]
  let ranges: [TextRange]

  init(_ marked: String) {
    var text = ""
    var spans: [String] = []
    var ranges: [TextRange] = []
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧":
        ranges.append(TextRange(start, text.utf8.count))
        spans.append(String(decoding: text.utf8.dropFirst(start), as: UTF8.self))
      default: text.append(character)
      }
    }
    (self.text, self.spans, self.ranges) = (text, spans, ranges)
  }

  /// What an extractor finds in the text as one passage.
  func findings(
    _ extractor: any FactExtractor, kind: Passage.Kind = .paragraph
  ) -> [Finding] {
    extractor.findings(in: [Passage(text, kind: kind)])
  }

  /// The words at the findings' ranges.
  func words(_ findings: [Finding]) -> [String] {
    findings.map {
      String(decoding: text.utf8.dropFirst($0.range.start).prefix($0.range.count), as: UTF8.self)
    }
  }
}
