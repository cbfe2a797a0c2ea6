package import CouncilModel
package import CouncilStore
internal import GermanText
import TextMatching

/// Finds entities whose names are alike. They are proposed to a person, never merged silently.
package enum AlikePairs {
  /// Pairs of one kind in one place, without those that somebody keeps apart.
  package static func find(
    in entities: some Collection<RegistryEntity>, keptApart: Set<EntityPair>
  ) -> [AlikePair] {
    let named = entities.filter { $0.mergedInto == nil }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    var numbers: [String: Int] = [:]
    let known = named.map { Named($0, &numbers) }
    var pairs: [AlikePair] = []
    for group in groups(known) {
      for (index, first) in group.enumerated() {
        for second in group[(index + 1)...] {
          guard let reason = first.reason(second),
            !keptApart.contains(EntityPair(first.entity.id, second.entity.id))
          else { continue }
          pairs.append(AlikePair(first: first.entity, second: second.entity, reason: reason))
        }
      }
    }
    return pairs
  }

  /// Entities that are compared with each other: of one kind and place. A project or a meeting of a
  /// letter that names no place is compared with none.
  private static func groups(_ named: [Named]) -> [[Named]] {
    let compared = named.filter { $0.entity.place != nil || $0.entity.kind == .programme }
      .filter { $0.entity.kind != .information }
    let groups = Dictionary(grouping: compared) { "\($0.entity.kind) \($0.entity.place ?? "")" }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private struct Named {
    /// Letters of a word that may be misspelt in one of them.
    static let longWord = 8

    let entity: RegistryEntity
    let words: [String]
    let initials: String
    /// Each word's number, and the distinct ones in order: every name is compared with every other.
    private let numbers: [Int]
    private let distinct: [Int]

    /// - Parameter known: the numbers of words; gets those that it has not.
    init(_ entity: RegistryEntity, _ known: inout [String: Int]) {
      self.entity = entity
      words = NameKey.key(of: entity.name, kind: entity.kind).split(separator: " ").map(String.init)
      initials = String(words.compactMap(\.first))
      var numbers: [Int] = []
      for word in words {
        let number = known[word] ?? known.count
        known[word] = number
        numbers.append(number)
      }
      self.numbers = numbers
      distinct = Set(numbers).sorted()
    }

    /// Whether all its words are another's, too.
    private func isIn(_ other: Named) -> Bool {
      guard distinct.count <= other.distinct.count else { return false }
      var place = 0
      for number in distinct {
        while place < other.distinct.count, other.distinct[place] < number { place += 1 }
        guard place < other.distinct.count, other.distinct[place] == number else { return false }
      }
      return true
    }

    func reason(_ other: Named) -> String? {
      if isIn(other) || other.isIn(self) { return "one name holds the other" }
      if isAbbreviation(of: other) || other.isAbbreviation(of: self) {
        return "one is the other's initials"
      }
      guard words.count == other.words.count else { return nil }
      let different = numbers.indices.filter { numbers[$0] != other.numbers[$0] }
      guard different.count == 1, let index = different.first else { return nil }
      let (letters, otherLetters) = (Array(words[index]), Array(other.words[index]))
      guard min(letters.count, otherLetters.count) >= Self.longWord,
        OptimalStringAlignment.distance(between: letters, and: otherLetters, limit: 1) == 1
      else { return nil }
      return letters.sorted() == otherLetters.sorted()
        ? "two letters are swapped" : "one letter is different"
    }

    private func isAbbreviation(of other: Named) -> Bool {
      words.count == 1 && other.words.count > 2 && words[0] == other.initials
    }
  }
}
