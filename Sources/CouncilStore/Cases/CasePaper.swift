package import CouncilModel

/// What linking looks at of a paper.
package struct CasePaper: Sendable, Equatable {
  /// A part of what a paper asks or answers.
  package struct Part: Sendable, Equatable {
    /// The exchange's identifier.
    package var id: String
    package var number: String?
    /// Empty where the paper prints only the answer.
    package var question: String
    package var disposition: Exchange.Disposition

    package init(
      id: String, number: String?, question: String, disposition: Exchange.Disposition
    ) {
      self.id = id
      self.number = number
      self.question = question
      self.disposition = disposition
    }
  }

  /// The order in which the archive took papers.
  package var order: Int64
  /// The hash of its first version.
  package var identity: String
  /// The hash of its present version.
  package var sha256: String
  package var paperType: Paper.PaperType
  package var municipality: String?
  package var reference: String?
  package var subject: String?
  package var date: String?
  package var meetingDate: String?
  package var originators: [String]
  package var parts: [Part]
  /// References that its text cites.
  package var cited: [String]
  /// Whether an answer says that it is only an interim one.
  package var isInterim: Bool

  package init(
    order: Int64, identity: String, sha256: String, paperType: Paper.PaperType,
    municipality: String? = nil, reference: String? = nil, subject: String? = nil,
    date: String? = nil, meetingDate: String? = nil, originators: [String] = [],
    parts: [Part] = [], cited: [String] = [], isInterim: Bool = false
  ) {
    self.order = order
    self.identity = identity
    self.sha256 = sha256
    self.paperType = paperType
    self.municipality = municipality
    self.reference = reference
    self.subject = subject
    self.date = date
    self.meetingDate = meetingDate
    self.originators = originators
    self.parts = parts
    self.cited = cited
    self.isInterim = isInterim
  }
}
