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

  /// The same condition with every phrase in one place.
  package func placed(_ place: TermPhrase.Place) -> TermCondition {
    guard place != .anywhere else { return self }
    switch self {
    case .phrase(var phrase):
      phrase.place = place
      return .phrase(phrase)
    case .all(let parts): return .all(parts.map { $0.placed(place) })
    case .any(let parts): return .any(parts.map { $0.placed(place) })
    case .except(let wanted, let unwanted): return .except(wanted.placed(place), unwanted)
    }
  }

  /// The same condition with lists in lists joined, each part once, and no lists of one.
  package var simplified: TermCondition {
    switch self {
    case .phrase: return self
    case .except(let wanted, let unwanted):
      return .except(wanted.simplified, unwanted.simplified)
    case .all(let parts):
      let parts = Self.unique(
        parts.map(\.simplified).flatMap { part in
          if case .all(let inner) = part { inner } else { [part] }
        })
      return parts.count == 1 ? parts[0] : .all(parts)
    case .any(let parts):
      let parts = Self.unique(
        parts.map(\.simplified).flatMap { part in
          if case .any(let inner) = part { inner } else { [part] }
        })
      return parts.count == 1 ? parts[0] : .any(parts)
    }
  }

  private static func unique(_ parts: [TermCondition]) -> [TermCondition] {
    var seen: Set<TermCondition> = []
    return parts.filter { seen.insert($0).inserted }
  }
}
