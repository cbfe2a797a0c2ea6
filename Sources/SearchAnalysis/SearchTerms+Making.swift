package import CouncilModel
package import CouncilStore

extension SearchTerms {
  /// In bytes: less text outside of exchanges says nothing.
  private static let shortestText = 160

  /// What the search index takes of a letter: its subject, a row for each exchange, and one for the
  /// text outside of them where there is enough of it.
  package init(_ extraction: Extraction, _ analyzer: TextAnalyzer) {
    let paper = extraction.paper
    let heading = [paper.reference, paper.subject].compactMap(\.self).joined(separator: " ")
    let subject = analyzer.indexed(heading)
    var rows = extraction.exchanges.enumerated().map { index, exchange in
      Self.row(
        exchange: index, text: nil, question: exchange.question, answer: exchange.answer,
        subject, analyzer)
    }
    let other = Self.otherText(extraction)
    if extraction.exchanges.isEmpty || other.utf8.count >= Self.shortestText {
      rows.append(
        Self.row(exchange: nil, text: other, question: "", answer: other, subject, analyzer))
    }
    self.init(subject: subject, rows: rows)
  }

  private static func row(
    exchange: Int?, text: String?, question: String, answer: String, _ subject: TermText,
    _ analyzer: TextAnalyzer
  ) -> Row {
    let question = analyzer.indexed(question)
    let answer = analyzer.indexed(answer)
    return Row(
      exchange: exchange, text: text, question: question, answer: answer,
      topics: TopicThesaurus.municipal.topics(
        subject: subject, question: question, answer: answer))
  }

  /// What a letter says outside of its exchanges, without head and furniture.
  private static func otherText(_ extraction: Extraction) -> String {
    let taken = extraction.exchanges.flatMap { exchange in
      [exchange.questionRange].compactMap(\.self) + exchange.answerRanges
    }
    return extraction.blocks
      .filter { block in
        switch block.kind {
        case .head, .furniture, .label, .closing, .stamp, .invisible: false
        case .heading, .question, .paragraph, .list, .table, .footnote, .annex:
          !taken.contains { $0.overlaps(block.range) }
        }
      }
      .map(\.text).joined(separator: "\n")
  }
}
