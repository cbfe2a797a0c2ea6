package import CouncilModel

/// A cell of which letters say different things.
package struct RegistryConflict: Sendable {
  /// Why two letters may say different things.
  package enum Kind: String, Sendable, Codable {
    /// Said at different times: it may have changed.
    case changed
    /// Said at the same time, or at times that are not known.
    case contradicts
  }

  /// Of what they disagree.
  package let cell: StatementCell
  /// Whether it may have changed in between.
  package let kind: Kind
  /// At least two, the oldest first.
  package let statements: [RegistryStatement]
}

extension RegistryView {
  /// The cells of which letters disagree, by subject.
  package func conflicts() -> [RegistryConflict] {
    let cells = Dictionary(grouping: statements.filter(\.property.isSingle)) { StatementCell($0) }
    return cells.compactMap { cell, said -> RegistryConflict? in
      let letters = Dictionary(grouping: said) { $0.source.sha256 }
      let disagree = Self.disagree(Array(letters.values))
      guard disagree else { return nil }
      let ordered = said.sorted { ($0.valid.asOf ?? "", $0.id) < ($1.valid.asOf ?? "", $1.id) }
      return RegistryConflict(cell: cell, kind: Self.kind(of: ordered), statements: ordered)
    }
    .sorted { first, second in
      let (one, other) = (name(first), name(second))
      return one != other
        ? one < other : first.cell.property.rawValue < second.cell.property.rawValue
    }
  }

  private func name(_ conflict: RegistryConflict) -> String {
    let entity = entities[conflict.cell.subject]
    return "\(entity?.place ?? "") \(entity?.name ?? "") \(conflict.cell.subject)"
  }

  /// Whether letters, or one letter with itself, say different things of one time.
  private static func disagree(_ letters: [[RegistryStatement]]) -> Bool {
    for (index, letter) in letters.enumerated() {
      for other in letters[(index + 1)...] where values(letter) != values(other) {
        if letter.contains(where: { mine in other.contains { !mine.isApart(from: $0) } }) {
          return true
        }
      }
      // Several sponsors may share a project; several numbers of positions contradict each other.
      let single = letter.filter { $0.property != .sponsor && $0.property != .leadOffice }
      for (position, mine) in single.enumerated() {
        if single[(position + 1)...].contains(where: {
          $0.comparable != mine.comparable && !mine.isApart(from: $0)
        }) {
          return true
        }
      }
    }
    return false
  }

  private static func values(_ letter: [RegistryStatement]) -> Set<String> {
    Set(letter.map(\.comparable))
  }

  private static func kind(of statements: [RegistryStatement]) -> RegistryConflict.Kind {
    let times = statements.map { $0.valid.asOf }
    let isDated = times.allSatisfy { $0 != nil }
    let isOneTime = zip(times, times.dropFirst()).contains { first, second in
      ValidTime.isUpTo(first ?? "", second ?? "") && ValidTime.isUpTo(second ?? "", first ?? "")
    }
    return isDated && !isOneTime ? .changed : .contradicts
  }
}

extension RegistryStatement {
  /// What has to be the same for two statements to agree.
  var comparable: String {
    switch value {
    case .staffing(let staffing):
      "\(polarity) \(staffing.fullTimeEquivalents) \(staffing.bound?.rawValue ?? "")"
    case .frequency(let frequency):
      "\(frequency.kind) \(frequency.perYearMin.map { "\($0)" } ?? "") "
        + (frequency.perYearMax.map { "\($0)" } ?? "")
    default: "\(polarity) \(CanonicalValue.text(value))"
    }
  }

  /// Whether the two speak of stretches of time that do not touch.
  func isApart(from other: RegistryStatement) -> Bool { isAfter(other) || other.isAfter(self) }
}
