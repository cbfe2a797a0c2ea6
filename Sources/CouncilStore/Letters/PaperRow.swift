package import CouncilModel

/// A paper as a list shows it.
package struct PaperRow: Sendable, Equatable {
  package var sha256: String
  package var path: String
  package var status: Extraction.Status
  package var paperType: Paper.PaperType
  package var reference: String?
  package var subject: String?
  package var date: String?
  package var meetingDate: String?
  package var municipality: String?
  package var exchanges: Int
  package var facts: Int

  package init(
    sha256: String, path: String, status: Extraction.Status, paperType: Paper.PaperType,
    reference: String?, subject: String?, date: String?, meetingDate: String?,
    municipality: String?, exchanges: Int, facts: Int
  ) {
    self.sha256 = sha256
    self.path = path
    self.status = status
    self.paperType = paperType
    self.reference = reference
    self.subject = subject
    self.date = date
    self.meetingDate = meetingDate
    self.municipality = municipality
    self.exchanges = exchanges
    self.facts = facts
  }
}

/// Writes every field, absent ones as null, as the paper's own JSON does.
extension PaperRow: Encodable {
  private enum Key: String, CodingKey {
    case sha256, path, status, paperType, reference, subject, date, meetingDate, municipality
    case exchanges, facts
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(sha256, forKey: .sha256)
    try fields.encode(path, forKey: .path)
    try fields.encode(status, forKey: .status)
    try fields.encode(paperType, forKey: .paperType)
    try fields.encode(reference, forKey: .reference)
    try fields.encode(subject, forKey: .subject)
    try fields.encode(date, forKey: .date)
    try fields.encode(meetingDate, forKey: .meetingDate)
    try fields.encode(municipality, forKey: .municipality)
    try fields.encode(exchanges, forKey: .exchanges)
    try fields.encode(facts, forKey: .facts)
  }
}
