/// Why something was not had from a server.
package struct WebFailure: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The host is not one of those that may be asked.
    case otherHost
    /// It leads away from an encrypted connection.
    case unencrypted
    case tooManyRedirects
    /// A redirect without an address that can be asked for.
    case brokenRedirect
    /// It is not there (404, 410).
    case absent
    /// It is there for others only, or the server does not like the request (4xx).
    case denied
    /// It could not answer, however often it was asked (5xx, 429).
    case busy
    /// No connection, no whole answer, or not in time.
    case disconnected
    /// More bytes than are taken.
    case tooLarge
    /// Somebody wanted it to end.
    case stopped
  }

  package var kind: Kind
  package var address: WebAddress
  /// The server's status, or the library's words.
  package var detail: String?

  package init(_ kind: Kind, _ address: WebAddress, _ detail: String? = nil) {
    self.kind = kind
    self.address = address
    self.detail = detail
  }

  /// Whether the same may succeed later.
  package var isTransient: Bool {
    switch kind {
    case .busy, .disconnected, .stopped: true
    default: false
    }
  }

  /// Without the address.
  package var reason: String {
    let words =
      switch kind {
      case .otherHost: "on another host, \(address.host)"
      case .unencrypted: "redirected to an unencrypted connection"
      case .tooManyRedirects: "redirected too often"
      case .brokenRedirect: "redirected to no address"
      case .absent: "not there"
      case .denied: "not given"
      case .busy: "the server cannot answer now"
      case .disconnected: "no whole answer"
      case .tooLarge: "too large"
      case .stopped: "stopped"
      }
    return detail.map { "\(words) (\($0))" } ?? words
  }

  /// `https://ris.example.org/x: not there (404)`
  package var message: String { "\(address): \(reason)" }
}
