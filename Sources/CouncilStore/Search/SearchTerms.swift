/// Terms of one letter, made before the transaction that writes them begins, and wherever the letter
/// was read.
package struct SearchTerms: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    /// Index of the exchange; nil for the letter's other text.
    package var exchange: Int?
    /// The letter's other text; nil for an exchange.
    package var text: String?
    package var question: TermText
    package var answer: TermText
    /// "Verkehr/Radverkehr", the strongest first.
    package var topics: [String]

    package init(
      exchange: Int?, text: String?, question: TermText, answer: TermText, topics: [String]
    ) {
      self.exchange = exchange
      self.text = text
      self.question = question
      self.answer = answer
      self.topics = topics
    }

    /// Words in question and answer.
    package var words: Int { question.wordCount + answer.wordCount }
  }

  /// Of the paper's reference and subject.
  package var subject: TermText
  package var rows: [Row]

  package init(subject: TermText, rows: [Row]) {
    self.subject = subject
    self.rows = rows
  }
}
