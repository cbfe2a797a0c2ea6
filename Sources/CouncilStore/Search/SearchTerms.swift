package import CouncilModel
package import GermanText

/// Terms of one letter, made before the transaction that writes them begins, and wherever the letter
/// was read.
package struct SearchTerms: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    /// Index of the exchange; nil for the letter's other text.
    package var exchange: Int?
    package var text: String?
    package let question: String
    package let answer: String
    package var topics: [String]
    /// How many there are; a word's terms stand at one place.
    package let words: Int

    package init(
      exchange: Int?, text: String?, question: String, answer: String, topics: [String]
    ) {
      self.exchange = exchange
      self.text = text
      self.question = question
      self.answer = answer
      self.topics = topics
      words = Self.words(in: question) + Self.words(in: answer)
    }

    private static func words(in indexed: String) -> Int {
      guard !indexed.isEmpty else { return 0 }
      var indexed = indexed
      return indexed.withUTF8 { bytes in
        var words = 1
        for byte in bytes { words &+= byte == 0x20 ? 1 : 0 }
        return words
      }
    }
  }

  /// In bytes: less text outside of exchanges says nothing.
  private static let shortestText = 160

  package var subject: String
  package var rows: [Row]

  package init(subject: String, rows: [Row]) {
    self.subject = subject
    self.rows = rows
  }

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
    exchange: Int?, text: String?, question: String, answer: String, _ subject: String,
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
