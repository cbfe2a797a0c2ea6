/// What became of a letter that was added to a store.
package enum Addition: Sendable, Equatable {
  case added
  /// Its bytes were there already; nothing was changed.
  case duplicate
}
