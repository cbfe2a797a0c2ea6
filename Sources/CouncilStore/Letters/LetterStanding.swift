/// Where bytes stand in a store.
package enum LetterStanding: Sendable, Equatable {
  case absent
  /// A paper's present version.
  case present
  /// An earlier version of the paper that is named after this hash.
  case past(identity: String)
}
