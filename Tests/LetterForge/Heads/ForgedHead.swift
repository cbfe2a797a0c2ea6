/// What the head of a composed letter states, known by how it was made.
package struct ForgedHead: Sendable {
  package var reference: String?
  /// As ISO 8601 writes it: "2023-05-09".
  package var date: String?
  package var subject: String?
  /// Factions and persons, as printed.
  package var originators: [String] = []
  package var answeredBy: [String] = []
}
