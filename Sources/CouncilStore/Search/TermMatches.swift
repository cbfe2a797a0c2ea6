/// Entries of the index with how often each phrase stands in them.
package struct TermMatches: Sendable {
  /// Where a phrase stands in an entry.
  package struct Count: Sendable, Equatable {
    package var phrase: Int
    package var subject: Int
    package var question: Int
    package var answer: Int

    package init(phrase: Int, subject: Int, question: Int, answer: Int) {
      self.phrase = phrase
      self.subject = subject
      self.question = question
      self.answer = answer
    }
  }

  package struct Entry: Sendable {
    package var id: Int64
    package var paper: Int64
    /// Words in question and answer.
    package var length: Int
    /// The entry's counts, a range of `counts`.
    package var counts: Range<Int>

    package init(id: Int64, paper: Int64, length: Int, counts: Range<Int>) {
      self.id = id
      self.paper = paper
      self.length = length
      self.counts = counts
    }
  }

  package var entries: [Entry] = []
  package var counts: [Count] = []

  package init() {}
}
