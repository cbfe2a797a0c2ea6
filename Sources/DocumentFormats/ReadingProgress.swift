internal import Synchronization

/// What readers tell whoever waits for them, before they are done.
package enum ReadingProgress {
  private static let listener = Mutex<(@Sendable (Int) -> Void)?>(nil)

  /// Has the number of a document's pages told as soon as it is known. For processes that read
  /// one document at a time.
  package static func listen(_ body: @escaping @Sendable (_ pages: Int) -> Void) {
    listener.withLock { $0 = body }
  }

  static func announce(pages: Int) {
    listener.withLock { $0 }?(pages)
  }
}
