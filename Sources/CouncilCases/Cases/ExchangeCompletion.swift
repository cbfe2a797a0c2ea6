internal import CouncilModel
package import CouncilStore

/// Puts the parts of an inquiry beside the parts of its answers: where an answer does not restate a
/// question, the exchange takes it from the inquiry.
package struct ExchangeCompletion: Sendable {
  /// How an answer's part was found to belong to a question.
  package enum Match: String, Sendable, Codable {
    /// The answer restates the question.
    case wording
    /// Both have the same number.
    case number
    /// Nothing but the place in the list is left to tell by, and as many are left in both.
    case order
    /// The answer is one text for all questions.
    case whole
  }

  /// A part of an answer, by its paper's and its own place.
  package struct Answer: Sendable, Equatable {
    package var paper: Int
    package var part: Int
    package var match: Match
    /// Whether both print a question with this number, and the wordings have little in common: both
    /// are to be shown.
    package var isWordedOtherwise: Bool
  }

  /// What was asked, with what answers it.
  package struct Row: Sendable, Equatable {
    /// Index of the inquiry's part.
    package var asked: Int
    package var answers: [Answer]
  }

  /// Questions with the same number that have less in common are worded otherwise.
  private static let likeWording = 0.3

  /// One for each part of the inquiry, in its order.
  package private(set) var rows: [Row]
  /// Parts of answers that belong to no question of the inquiry.
  package private(set) var unasked: [Answer] = []

  private let asked: [CasePaper.Part]
  private let askedPrints: [TextPrint?]

  /// - Parameters:
  ///   - asked: the inquiry's parts.
  ///   - answers: the parts of each paper that answers.
  package init(_ asked: [CasePaper.Part], answers: [[CasePaper.Part]]) {
    self.asked = asked
    askedPrints = asked.map { TextPrint($0.question) }
    rows = asked.indices.map { Row(asked: $0, answers: []) }
    for (paper, parts) in answers.enumerated() { place(parts, of: paper) }
  }

  /// How many of the inquiry's parts have an answer.
  package func answered(in answers: [[CasePaper.Part]]) -> Int {
    rows.count { row in
      row.answers.contains { answers[$0.paper][$0.part].disposition != .notAnswered }
    }
  }

  /// By wording first, then by number, then by what is left.
  private mutating func place(_ parts: [CasePaper.Part], of paper: Int) {
    let prints = parts.map { TextPrint($0.question) }
    var left = Array(parts.indices)
    var taken: Set<Int> = []
    func settle(_ part: Int, _ row: Int, _ match: Match, _ differs: Bool = false) {
      rows[row].answers.append(
        Answer(paper: paper, part: part, match: match, isWordedOtherwise: differs))
      taken.insert(row)
      left.removeAll { $0 == part }
    }
    for part in parts.indices {
      guard let print = prints[part], let row = bestWording(print, parts[part].number, taken) else {
        continue
      }
      settle(part, row, .wording)
    }
    for part in left {
      guard let number = Self.plain(parts[part].number),
        let row = asked.indices.first(where: { row in
          !taken.contains(row) && Self.plain(asked[row].number) == number
        })
      else { continue }
      let differs = prints[part].map { differ($0, from: row) } ?? false
      settle(part, row, .number, differs)
    }
    for part in left {
      let kin = kin(of: Self.plain(parts[part].number), taken)
      for row in kin { settle(part, row, .number) }
    }
    let open = asked.indices.filter { !taken.contains($0) }
    let unnumbered = left.filter { parts[$0].number == nil }
    if unnumbered.count == open.count, left.count == unnumbered.count {
      for (part, row) in zip(unnumbered, open) { settle(part, row, .order) }
    } else if parts.count == 1, let part = unnumbered.first, parts[part].question.isEmpty {
      for row in open {
        rows[row].answers.append(
          Answer(paper: paper, part: part, match: .whole, isWordedOtherwise: false))
      }
      left.removeAll { $0 == part }
    }
    unasked += left.map {
      Answer(paper: paper, part: $0, match: .order, isWordedOtherwise: false)
    }
  }

  /// The question that is worded most alike; of two that are, the one with the same number.
  private func bestWording(_ print: TextPrint, _ number: String?, _ taken: Set<Int>) -> Int? {
    let number = Self.plain(number)
    var best: (row: Int, likeness: Double)?
    for row in asked.indices where !taken.contains(row) {
      guard let other = askedPrints[row] else { continue }
      let isSameNumber = number != nil && Self.plain(asked[row].number) == number
      // Half a stretch more decides between questions that differ in a year.
      let likeness = print.likeness(to: other) + (isSameNumber ? 0.02 : 0)
      if likeness >= PairEvidence.likeQuestions, likeness > best?.likeness ?? 0 {
        best = (row, likeness)
      }
    }
    return best?.row
  }

  /// The questions that a number is a part of, or that are parts of it: 1 of "1a", "2a" and "2b" of 2.
  private func kin(of number: String?, _ taken: Set<Int>) -> [Int] {
    guard let number else { return [] }
    return asked.indices.filter { row in
      guard let other = Self.plain(asked[row].number) else { return false }
      return Self.isPart(number, of: other)
        || (Self.isPart(other, of: number) && !taken.contains(row))
    }
  }

  /// Whether letters stand after a number: "1a" of "1".
  private static func isPart(_ part: String, of number: String) -> Bool {
    part.hasPrefix(number) && part.utf8.count > number.utf8.count
      && number.utf8.allSatisfy { $0 < 0x3A }
      && part.utf8.dropFirst(number.utf8.count).allSatisfy { $0 >= 0x3A }
  }

  private func differ(_ print: TextPrint, from row: Int) -> Bool {
    guard let other = askedPrints[row] else { return false }
    return print.likeness(to: other) < Self.likeWording
  }

  /// A number as it is compared: "1 a", "1.a" and "1a" are one.
  static func plain(_ number: String?) -> String? {
    guard let number else { return nil }
    let letters = FoldedLetters.text(of: number)
    return letters.isEmpty ? nil : letters
  }
}
