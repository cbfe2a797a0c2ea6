/// What became of an import's change.
package enum ImportResult: Sendable, Equatable {
  case written
  /// The letter is there.
  case added
  /// It has taken the place of the paper's version before.
  case replaced
  /// Its bytes were there already.
  case duplicate
  /// The database does not take it; nothing of it is there, and the others are.
  case refused(detail: String)
}
