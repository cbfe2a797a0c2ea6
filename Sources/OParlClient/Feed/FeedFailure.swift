/// Why a feed cannot be read on.
package enum FeedFailure: Error, Sendable, Equatable {
  case web(WebFailure)
  /// What came is no JSON, or none of OParl's.
  case unreadable(WebAddress, detail: String)

  /// `https://ris.example.org/x: no JSON (at byte 17)`
  package var message: String {
    switch self {
    case .web(let failure): failure.message
    case .unreadable(let address, let detail): "\(address): \(detail)"
    }
  }

  package var isStopped: Bool {
    if case .web(let failure) = self { return failure.kind == .stopped }
    return false
  }
}
