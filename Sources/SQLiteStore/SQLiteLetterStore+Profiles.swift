package import CouncilModel
package import CouncilStore
internal import GRDB

extension SQLiteLetterStore: ProfileStore {
  package func lettersToLearn(rules: Int, limit: Int) throws(StoreError) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT source.sha256 FROM source
            LEFT JOIN profileLetter ON profileLetter.source = source.id
          WHERE profileLetter.rules IS NOT ? ORDER BY source.id LIMIT ?
          """, arguments: [rules, limit])
    }
  }

  package func learn(
    _ letters: [(sha256: String, traits: LetterTraits)], rules: Int
  ) throws(StoreError) {
    try write { database in
      for letter in letters {
        try ProfileRows(database: database).learn(letter.traits, of: letter.sha256, rules: rules)
      }
    }
  }

  package func profiles() throws(StoreError) -> [ProfileSummary] {
    try read { try ProfileRows(database: $0).summaries() }
  }

  package func traits(of sender: String) throws(StoreError) -> [LearnedTrait] {
    let kinds = SenderTrait.Kind.allCases
    return try read { try ProfileRows(database: $0).traits(of: sender) }.sorted { one, other in
      let places = [one, other].map { kinds.firstIndex(of: $0.trait.kind) ?? kinds.endIndex }
      return (places[0], -one.letters, one.trait.text) < (
        places[1], -other.letters, other.trait.text
      )
    }
  }

  package func traits(among traits: [SenderTrait]) throws(StoreError) -> [LearnedTrait] {
    try read { database in
      let rows = ProfileRows(database: database)
      return try Set(traits).flatMap(rows.traits(like:)).sorted { one, other in
        (one.sender, one.trait.text, one.trait.kind.rawValue)
          < (other.sender, other.trait.text, other.trait.kind.rawValue)
      }
    }
  }

  package func forget(sender: String, text: String?, at: String) throws(StoreError) -> Int {
    try write { try ProfileRows(database: $0).forget(sender: sender, text: text, at: at) }
  }
}
