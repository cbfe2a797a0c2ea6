package import CouncilModel

/// A paper as a list shows it.
package struct PaperRow: Sendable, Equatable, Codable {
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
