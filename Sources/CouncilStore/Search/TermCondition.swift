/// Which entries of the index are asked for. None of the lists is empty.
package indirect enum TermCondition: Sendable, Hashable {
  case phrase(TermPhrase)
  case all([TermCondition])
  case any([TermCondition])
  /// What matches the first and not the second.
  case except(TermCondition, TermCondition)

  /// The phrases in the order in which they are counted.
  package var phrases: [TermPhrase] {
    switch self {
    case .phrase(let phrase): [phrase]
    case .all(let parts), .any(let parts): parts.flatMap(\.phrases)
    case .except(let wanted, let unwanted): wanted.phrases + unwanted.phrases
    }
  }
}
