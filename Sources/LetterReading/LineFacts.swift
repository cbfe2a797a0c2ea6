package import CouncilModel
internal import EntityExtraction
internal import FoundationEssentials

/// The facts in one line of text, without a letter around it.
///
/// `{"facts":[{"confidence":1,"end":15,"rule":"…","start":8,"text":"2,5 VZÄ","type":"staffing","value":{…}}]}`
package struct LineFacts: Sendable, Encodable {
  struct LineFact: Sendable, Encodable {
    private enum Key: String, CodingKey { case type, value, start, end, text, rule, confidence }

    let finding: Finding
    /// In Unicode scalars of the line.
    let start: Int
    let end: Int
    let text: String

    init(_ finding: Finding, in line: String.UTF8View) {
      let from = line.index(line.startIndex, offsetBy: finding.range.start)
      let to = line.index(line.startIndex, offsetBy: finding.range.end)
      text = String(decoding: line[from..<to], as: UTF8.self)
      start = String(decoding: line[..<from], as: UTF8.self).unicodeScalars.count
      end = start + text.unicodeScalars.count
      self.finding = finding
    }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(finding.value.type, forKey: .type)
      try fields.encode(finding.value, forKey: .value)
      try fields.encode(start, forKey: .start)
      try fields.encode(end, forKey: .end)
      try fields.encode(text, forKey: .text)
      try fields.encode(finding.rule, forKey: .rule)
      try fields.encode(finding.confidence, forKey: .confidence)
    }
  }

  let facts: [LineFact]

  /// - Parameter type: the only type to look for; nil for all.
  package init(in line: String, ofType type: FactType? = nil) {
    facts = Extractors.findings(in: [Passage(line)])
      .filter { type == nil || $0.value.type == type }
      .map { LineFact($0, in: line.utf8) }
  }
}
