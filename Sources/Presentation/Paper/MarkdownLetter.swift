package import CouncilModel
import TextMatching

/// A letter as Markdown: its head, then each question with its answer and the facts in it.
package struct MarkdownLetter {
  /// All of it.
  package let text: String

  package init(_ extraction: Extraction) {
    var parts = [Self.heading(extraction)]
    let head = PaperHead(extraction.paper).lines.map { "- \($0.label): \($0.value)" }
    if !head.isEmpty { parts.append(head.joined(separator: "\n")) }
    parts += extraction.diagnostics.map { "> \($0.severity.rawValue): \($0.message)" }
    for (index, exchange) in extraction.exchanges.enumerated() {
      parts += Self.parts(exchange)
      parts += Self.facts(extraction.facts.filter { $0.exchange == index })
    }
    let loose = extraction.facts.filter { $0.exchange == nil }
    if !loose.isEmpty { parts += ["## Outside of the questions"] + Self.facts(loose) }
    text = parts.joined(separator: "\n\n") + "\n"
  }

  private static func heading(_ extraction: Extraction) -> String {
    let paper = extraction.paper
    return "# " + (paper.subject ?? paper.reference ?? extraction.source.path)
  }

  private static func parts(_ exchange: Exchange) -> [String] {
    let title = exchange.number.map { "\($0). \(exchange.question)" } ?? exchange.question
    let answer = exchange.answer.isEmpty ? "*\(exchange.disposition.rawValue)*" : exchange.answer
    return ["## " + title.split(whereSeparator: \.isNewline).joined(separator: " "), answer]
  }

  private static func facts(_ facts: [Fact]) -> [String] {
    guard !facts.isEmpty else { return [] }
    let lines = facts.map { fact in
      let words = fact.evidence.text.collapsedWhiteSpace
      return "- \(fact.value.type.rawValue): \(fact.value.summary) "
        + "(page \(fact.evidence.page): “\(words)”)"
    }
    return [lines.joined(separator: "\n")]
  }
}
