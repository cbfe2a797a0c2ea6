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

  package var subject: String
  package var rows: [Row]

  package init(subject: String, rows: [Row]) {
    self.subject = subject
    self.rows = rows
  }
}
