package import CouncilModel

/// What happened in a case, in order: asked, interim answer, answered, minutes, asked again.
package enum CaseTimeline {
  package enum Event: String, Sendable, Codable {
    case asked, interimAnswer, answered, minutes, askedAgain, other
  }

  /// A step.
  package struct Entry: Sendable, Equatable {
    package var event: Event
    /// ISO 8601; nil where the paper prints none.
    package var date: String?
    /// Whether the date is the session's, not the paper's own.
    package var isSession: Bool
    /// The hash of the paper's present version.
    package var paper: String
  }

  /// A paper of the timeline.
  package struct Paper: Sendable {
    package var sha256: String
    package var role: CouncilCase.Role
    package var date: String?
    package var meetingDate: String?

    package init(sha256: String, role: CouncilCase.Role, date: String?, meetingDate: String?) {
      self.sha256 = sha256
      self.role = role
      self.date = date
      self.meetingDate = meetingDate
    }
  }

  /// The steps by date; what has none comes at the place of its kind.
  ///
  /// - Parameters:
  ///   - papers: the case's own.
  ///   - later: inquiries that ask on or again.
  package static func entries(of papers: [Paper], askedAgain later: [Paper]) -> [Entry] {
    let own = papers.map { entry(of: $0, event(of: $0.role)) }
    let again = later.map { entry(of: $0, .askedAgain) }
    return (own + again).enumerated().sorted { left, right in
      key(left.element, left.offset) < key(right.element, right.offset)
    }.map(\.element)
  }

  private static func key(_ entry: Entry, _ offset: Int) -> (String, Int, Int) {
    (entry.date ?? "9999", rank(entry.event), offset)
  }

  private static func rank(_ event: Event) -> Int {
    switch event {
    case .asked: 0
    case .interimAnswer: 1
    case .answered: 2
    case .minutes: 3
    case .other: 4
    case .askedAgain: 5
    }
  }

  private static func event(of role: CouncilCase.Role) -> Event {
    switch role {
    case .inquiry: .asked
    case .answer, .answeredInquiry: .answered
    case .interimAnswer: .interimAnswer
    case .minutes: .minutes
    case .other: .other
    }
  }

  private static func entry(of paper: Paper, _ event: Event) -> Entry {
    Entry(
      event: event, date: paper.date ?? paper.meetingDate, isSession: paper.date == nil,
      paper: paper.sha256)
  }
}
