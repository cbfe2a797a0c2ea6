import TextMatching

/// The words that compounds are made of, in the forms in which they stand there.
struct CompoundLexicon: Sendable {
  /// Inflection after the last part.
  private static let endings = CompoundLinks.all + ["ern", "nen"]

  /// The words' light stems, by number.
  private(set) var stems: [[UInt8]] = []
  /// The forms' hashes to the word's number.
  private var forms = ByteHashTable(capacity: 32_768)
  /// Stems and surfaces of words that are never taken apart.
  private var whole = ByteHashTable(capacity: 1_024)

  static let municipal = CompoundLexicon(MunicipalWords.text)

  init(_ text: String) {
    var surfaces: [[UInt8]] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let isWhole = word.first == "="
      var spelled = String(isWhole ? word.dropFirst() : word)
      let folded = spelled.withUTF8 { FoldedWord($0).segments.flatMap(\.self) }
      guard folded.count >= 3 else { continue }
      let stem = GermanStemmer.light(folded)
      if isWhole {
        whole.insert(StableHash(folded), 1)
        whole.insert(StableHash(stem), 1)
      }
      surfaces.append(folded)
      stems.append(stem)
    }
    // The words themselves first: no other word's inflection stands before them.
    for (index, surface) in surfaces.enumerated() {
      add(surface, index)
      if stems[index].count >= 3 { add(stems[index], index) }
    }
    let additions = (CompoundLinks.all + Self.endings).map { Array($0.utf8) }
    for (index, surface) in surfaces.enumerated() {
      add(surface, additions, index)
      if stems[index].count >= 3, stems[index] != surface { add(stems[index], additions, index) }
    }
  }

  private mutating func add(_ form: [UInt8], _ index: Int) {
    forms.insert(StableHash(form), UInt32(index))
  }

  /// Adds a form with each of what may stand after it.
  private mutating func add(_ form: [UInt8], _ additions: [[UInt8]], _ index: Int) {
    let hash = StableHash(form)
    for addition in additions {
      forms.insert(addition.reduce(hash) { $0.combined(with: $1) }, UInt32(index))
    }
  }

  /// The word that a form belongs to, by the form's hash.
  func word(_ hash: StableHash) -> Int? {
    forms.value(hash).map(Int.init)
  }

  func isWhole(_ word: [UInt8], stem: [UInt8]) -> Bool {
    whole.value(StableHash(word)) != nil || whole.value(StableHash(stem)) != nil
  }
}
