internal import Synchronization

/// What readers tell whoever waits for them, before they are done.
package enum ReadingProgress {
  /// Holds the function in a type of its own: a lock that hands out a bare function wraps it once
  /// more each time it is asked.
  private struct Listener: Sendable {
    let body: @Sendable (_ pages: Int) -> Void
  }

  private static let listener = Mutex<Listener?>(nil)

  /// Has the number of a document's pages told as soon as it is known. For processes that read
  /// one document at a time.
  package static func listen(_ body: @escaping @Sendable (_ pages: Int) -> Void) {
    listener.withLock { $0 = Listener(body: body) }
  }

  static func announce(pages: Int) {
    listener.withLock { $0 }?.body(pages)
  }
}
