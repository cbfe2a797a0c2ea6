/// Where a paper's fields stand in its letter: the proof of each, as a fact has one.
///
/// A field without a value has none, nor has a value that only the file declares, such as a title
/// that no page shows.
package struct HeadEvidence: Sendable, Hashable, Codable {
  package var reference: Evidence?
  package var subject: Evidence?
  package var date: Evidence?
  package var meetingDate: Evidence?
  package var legalBasis: Evidence?
  package var visibility: Evidence?
  package var municipality: Evidence?
  /// One for each originator, in their order.
  package var originators: [Evidence] = []
  /// One for each office that answers, in their order.
  package var answeredBy: [Evidence] = []
  package var signatory: Evidence?

  package init() {}
}
