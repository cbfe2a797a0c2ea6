internal import Synchronization

/// Where readers of a feed note what is odd, from any thread.
package final class QuirkLog: Sendable {
  private let state: Mutex<FeedNotes>

  /// - Parameter notes: what was noted before, to go on with.
  package init(_ notes: FeedNotes = FeedNotes()) {
    state = Mutex(notes)
  }

  package var notes: FeedNotes { state.withLock { $0 } }

  /// - Parameter place: the address of what is odd.
  package func add(_ quirk: Quirk, at place: String) {
    state.withLock { $0.add(quirk, at: place) }
  }
}
