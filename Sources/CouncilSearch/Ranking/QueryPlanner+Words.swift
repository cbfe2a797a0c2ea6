internal import CouncilModel
internal import CouncilStore
internal import GermanText
import SearchAnalysis
import TextMatching

/// Plain words: what each of them is found by.
extension QueryPlanner {
  /// Words of the archive's vocabulary that one term is expanded to at most.
  private static let mostLearned = 16
  /// Words after each other that may be one compound.
  private static let joinedWords = 2...3
  /// In entries: of words that are as rare, compounds with unknown parts are looked for, too.
  private static let rare = 12
  /// In letters: in longer words two wrong letters are likelier than a compound nobody knows.
  private static let longEnoughForTwoTypos = 10

  /// A group for each word that says something.
  mutating func groups(_ words: String) throws -> [RankedGroup] {
    let tokens = analyzer.tokens(of: words)
    let known = try index.frequencies(of: tokens.flatMap(\.analysis.terms))
    let spelled = tokens.map { words.slice(ofBytes: $0.range.start..<$0.range.end) }
    let joined = try joined(tokens, spelled)
    let several = synonyms.synonyms(ofSeveral: tokens.map(\.analysis.terms[0]))
    var groups: [RankedGroup] = []
    for (place, token) in tokens.enumerated() {
      let compounds = joined.filter { $0.places.contains(place) }.map(\.term)
      var others = compounds.map {
        RankedGroup.Alternative([Self.phrases([$0], 1)], weight: Weight.joined)
      }
      for synonyms in several where synonyms.places.contains(place) {
        others += synonyms.words.map(Self.synonym)
      }
      let group = try group(
        spelled[place], token.analysis, known, others, isPartOfKnown: !compounds.isEmpty)
      if !groups.contains(where: { $0.alternatives == group.alternatives }) { groups.append(group) }
    }
    return groups
  }

  /// Compounds of the archive that the query has in several words: "Haus Meister".
  private func joined(
    _ tokens: [SearchToken], _ spelled: [String]
  ) throws -> [(places: Range<Int>, term: String)] {
    var candidates: [(places: Range<Int>, term: String)] = []
    for start in tokens.indices {
      for count in Self.joinedWords where start + count <= tokens.count {
        let places = start..<(start + count)
        // Those that write a compound's parts apart leave out what stands between them.
        for link in count == 2 ? CompoundLinks.orNone : [""] {
          let word = spelled[places].joined(separator: link)
          guard let term = analyzer.stem(of: word) else { continue }
          candidates.append((places, term))
        }
      }
    }
    guard !candidates.isEmpty else { return [] }
    let known = try index.frequencies(of: candidates.map(\.term))
    return candidates.filter { known[$0.term] != nil }
  }

  private mutating func group(
    _ word: String, _ analysis: WordAnalysis, _ known: [String: Int],
    _ others: [RankedGroup.Alternative], isPartOfKnown: Bool
  ) throws -> RankedGroup {
    let main = analysis.terms[0]
    var own = try member(main)
    if analysis.parts.isEmpty {
      for term in analysis.terms.dropFirst() { own += Self.phrases([term], Weight.derivation) }
    }
    var alternatives = [RankedGroup.Alternative([own])]
    for seam in analysis.seams {
      alternatives.append(
        .init([try member(seam.head), try member(seam.tail)], weight: Weight.parts))
    }
    for words in synonyms.synonyms(of: main) where words.count > 1 {
      alternatives.append(Self.synonym(words))
    }
    alternatives += others
    if analysis.terms.allSatisfy({ known[$0] == nil }), !isPartOfKnown {
      let synonyms = own.dropFirst().flatMap(\.phrase.terms)
      alternatives += try unknown(
        word, main, hasSynonym: !index.frequencies(of: synonyms).isEmpty)
    } else if let entries = known[main], entries < Self.rare {
      let compounds = try UnknownWords(index: index, synonyms: synonyms).beginning(with: main)
      alternatives += compounds.map {
        .init([Self.phrases([$0], 1)], weight: Weight.beginning)
      }
    }
    return RankedGroup(word: word, alternatives: alternatives)
  }

  private static func synonym(_ words: [WordAnalysis]) -> RankedGroup.Alternative {
    .init(words.map { phrases([$0.terms[0]], 1) }, weight: Weight.synonym)
  }

  /// Ways to find a word that the archive does not know: compounds that have it, its parts, or what
  /// it may have meant.
  private mutating func unknown(
    _ word: String, _ main: String, hasSynonym: Bool
  ) throws -> [RankedGroup.Alternative] {
    let finder = UnknownWords(index: index, synonyms: synonyms)
    let nearest = hasSynonym ? [] : try finder.nearest(to: main)
    if nearest.first?.distance != 1 {
      var found = try finder.containing(main).map {
        RankedGroup.Alternative([Self.phrases([$0], 1)], weight: Weight.containing)
      }
      if let parts = try finder.parts(of: main) {
        found.append(.init(try parts.map { try member($0) }, weight: Weight.parts))
      }
      if !found.isEmpty { return found }
      // Two wrong letters are a guess; that a part of the word is there is certain.
      if nearest.isEmpty || main.byteCount < Self.longEnoughForTwoTypos,
        let side = try finder.side(of: main)
      {
        return [.init([try member(side)], weight: Weight.parts)]
      }
    }
    if let first = nearest.first { plan.corrections.append(.init(word: word, term: first.term)) }
    return nearest.map { term, distance in
      .init(
        [Self.phrases([term], 1)], weight: distance == 1 ? Weight.typo : Weight.typo * Weight.typo)
    }
  }

  /// What a term is found by: itself, without derivation, words that mean the same, compounds that
  /// only the archive's vocabulary explains.
  private func member(_ term: String) throws -> [RankedGroup.Phrase] {
    var phrases = Self.phrases([term], 1)
    let analysis = analyzer.analysis(of: term)
    let derived =
      analysis.parts.isEmpty ? analysis.terms.filter { term.hasPrefix($0) && $0 != term } : []
    phrases += Self.phrases(derived, Weight.derivation)
    for base in [term] + derived {
      for words in synonyms.synonyms(of: base) where words.count == 1 {
        phrases += Self.phrases(Array(words[0].terms.prefix(1)), Weight.synonym)
      }
    }
    phrases += Self.phrases(
      try index.compounds(of: term, limit: Self.mostLearned).map(\.term), Weight.learned)
    return phrases
  }

  private static func phrases(_ terms: [String], _ weight: Double) -> [RankedGroup.Phrase] {
    terms.map { .init(phrase: TermPhrase([$0]), weight: weight) }
  }
}
