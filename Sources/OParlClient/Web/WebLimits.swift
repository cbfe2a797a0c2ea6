/// How long and how large an answer may be.
package struct WebLimits: Sendable {
  /// Until a connection stands.
  package var connect = Duration.seconds(20)
  /// For all of it: a large file over a slow line.
  package var total = Duration.seconds(300)
  /// With hardly a byte coming.
  package var stall = Duration.seconds(60)
  /// In bytes, after unpacking.
  package var bytes: Int

  /// - Parameter bytes: of the answer.
  package init(bytes: Int) {
    self.bytes = bytes
  }

  /// A page of a list: the largest that are served have some hundred objects of some kilobytes.
  package static let page = WebLimits(bytes: 64 << 20)
}
