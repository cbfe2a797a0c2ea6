package import CouncilModel
package import CouncilStore

/// A paper that a letter cites, with where it can be read.
package struct CitedPaperLine: Sendable, Equatable {
  /// Whether the archive has it.
  package enum Standing: Sendable, Equatable {
    /// Usually one; several where the municipality has used the number several times.
    case there([PaperRow])
    case absent
    /// The letter does not say whose number it is: that of another council would be a false trail.
    case unknown
  }

  /// As it is cited: "Drucksache 21-0877".
  package var words: String
  package var reference: String
  /// Index of the first fact that cites it.
  package var fact: Int
  package var standing: Standing

  /// Papers with one number, at most: more are no help to anybody.
  private static let most = 5

  /// What a letter cites, each paper once, in the letter's order.
  ///
  /// - Throws: `StoreError`
  package static func lines(
    of extraction: Extraction, in store: some LetterBrowsing
  ) throws(StoreError) -> [CitedPaperLine] {
    var lines: [CitedPaperLine] = []
    for (index, fact) in extraction.facts.enumerated() {
      guard case .citedPaper(let cited) = fact.value else { continue }
      let key = ReferenceKey.key(of: cited.reference)
      guard !lines.contains(where: { ReferenceKey.key(of: $0.reference) == key }) else { continue }
      lines.append(
        CitedPaperLine(
          words: fact.evidence.text, reference: cited.reference, fact: index,
          standing: try standing(of: cited, fact.evidence.text, extraction, store)))
    }
    return lines
  }

  private static func standing(
    of cited: CitedPaper, _ words: String, _ extraction: Extraction, _ store: some LetterBrowsing
  ) throws(StoreError) -> Standing {
    guard let municipality = extraction.paper.municipality else { return .unknown }
    let found = try store.papers(numbered: cited.reference, of: municipality, limit: most)
      .filter { $0.sha256 != extraction.source.sha256 && isMeant($0, by: words) }
    return found.isEmpty ? .absent : .there(found)
  }

  /// "DS 14/2023" is not "KA 14/2023"; "Drucksache 14/2023" may be either.
  private static func isMeant(_ paper: PaperRow, by words: String) -> Bool {
    let sign = words.prefix(while: \.isLetter)
    let own = (paper.reference ?? "").prefix(while: \.isLetter)
    let isAbbreviation = sign.allSatisfy(\.isUppercase)
    return own.isEmpty || sign.isEmpty || !isAbbreviation
      || sign.lowercased() == own.lowercased()
  }
}
