/// What seeding a letter changed.
package struct SeedOutcome: Sendable, Equatable, Codable {
  /// New proposals.
  package var proposed = 0
  /// Statements that were there already.
  package var known = 0
  /// Proposals that rules no longer make and nobody had decided on.
  package var withdrawn = 0
  /// Proposals that say in other words what somebody has decided on.
  package var decided = 0

  package init() {}

  package static func + (left: SeedOutcome, right: SeedOutcome) -> SeedOutcome {
    var sum = SeedOutcome()
    sum.proposed = left.proposed + right.proposed
    sum.known = left.known + right.known
    sum.withdrawn = left.withdrawn + right.withdrawn
    sum.decided = left.decided + right.decided
    return sum
  }
}
