/// Asks a server once: no redirects, no second tries, no manners. `CurlTransport` is the real one.
package protocol WebTransport: Sendable {
  /// - Parameters:
  ///   - fields: of the request's head, by name.
  /// - Throws: where no whole answer came; every status is an answer.
  func get(
    _ address: WebAddress, fields: [(name: String, value: String)], limits: WebLimits
  ) throws(WebFailure) -> WebAnswer
}
