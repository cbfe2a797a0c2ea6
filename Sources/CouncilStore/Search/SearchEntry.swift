package import CouncilModel

/// What a hit shows of an entry: an exchange, or a letter's text outside of its exchanges.
package struct SearchEntry: Sendable, Equatable {
  package var id: Int64
  package var sha256: String
  package var path: String
  package var reference: String?
  package var subject: String?
  package var municipality: String?
  package var date: String?
  package var meetingDate: String?
  package var factions: [String]
  /// The exchange's identifier; nil for text outside of exchanges.
  package var exchange: String?
  package var number: String?
  package var question: String
  package var answer: String
  package var disposition: Exchange.Disposition?
  package var topics: [String]

  package init(
    id: Int64, sha256: String, path: String, reference: String?, subject: String?,
    municipality: String?, date: String?, meetingDate: String?, factions: [String],
    exchange: String?, number: String?, question: String, answer: String,
    disposition: Exchange.Disposition?, topics: [String]
  ) {
    self.id = id
    self.sha256 = sha256
    self.path = path
    self.reference = reference
    self.subject = subject
    self.municipality = municipality
    self.date = date
    self.meetingDate = meetingDate
    self.factions = factions
    self.exchange = exchange
    self.number = number
    self.question = question
    self.answer = answer
    self.disposition = disposition
    self.topics = topics
  }
}
