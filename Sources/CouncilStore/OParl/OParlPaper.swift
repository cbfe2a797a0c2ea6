/// A paper of a feed, as it was said when it was last seen.
package struct OParlPaper: Sendable, Equatable {
  package enum State: String, Sendable, CaseIterable {
    /// Its files are still to be taken, or to be withdrawn.
    case pending
    /// All that could be had was.
    case settled
    case withdrawn
  }

  /// Its address, which together with its feed is what it is known by.
  package var id: String
  /// The hash of what was said of it.
  package var digest: String
  package var state: State
  /// What was said of it: the JSON of a module that the store does not know.
  package var content: String

  package init(id: String, digest: String, state: State, content: String) {
    self.id = id
    self.digest = digest
    self.state = state
    self.content = content
  }
}
