/// Something about a document that its reader should know: what was cut, repaired or left out.
package struct Diagnostic: Sendable, Hashable, Codable {
  package enum Severity: String, Sendable, Codable {
    /// Worth knowing; nothing is missing.
    case info
    /// Something may be missing or misread: the extraction is `partial`.
    case warning
  }

  package var severity: Severity
  package var page: Int?
  package var message: String

  package init(_ severity: Severity, page: Int? = nil, _ message: String) {
    self.severity = severity
    self.page = page
    self.message = message
  }
}
