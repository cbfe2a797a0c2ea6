internal import CouncilModel
package import CouncilStore
import TextMatching

/// Makes terms of texts, remembering each word that it has seen.
///
/// Not for several threads at once: each has its own, or takes turns.
package final class TextAnalyzer {
  /// In words: what is remembered, at most some 100 MB.
  private static let mostRemembered = 200_000
  /// How many words a suspended one may stand before its completion: "Grund-, Haupt- und Realschule".
  private static let longestSuspension = 6

  private let words = WordAnalyzer()
  private var places = ByteHashTable(capacity: 4_096)
  private var analyses: [WordAnalysis] = []
  /// The analyses as the index takes them.
  private var indexedWords: [TermText.Word] = []
  /// Counts how often everything was forgotten.
  private var memory = 0

  /// An analyzer that has seen no word yet.
  package init() {}

  /// A text's words with their terms, without those that say nothing.
  package func tokens(of text: String) -> [SearchToken] {
    var tokens: [SearchToken] = []
    scan(text) { word, place, extra in
      var analysis = analyses[place]
      if let extra { analysis.terms += extra.filter { !analysis.terms.contains($0) } }
      guard !analysis.terms.isEmpty else { return }
      tokens.append(SearchToken(range: TextRange(word.start, word.end), analysis: analysis))
    }
    return tokens
  }

  /// Those of a text's words that are looked for.
  package func tokens(of text: String, _ choice: WordChoice) -> [SearchToken] {
    var tokens: [SearchToken] = []
    scan(text, where: choice.mightTake) { word, place, extra in
      let isWanted =
        choice.judgement(at: place, memory: memory)
        ?? choice.judge(analyses[place], at: place, memory: memory)
      guard isWanted || extra.map(choice.takes) == true else { return }
      var analysis = analyses[place]
      if let extra { analysis.terms += extra.filter { !analysis.terms.contains($0) } }
      tokens.append(SearchToken(range: TextRange(word.start, word.end), analysis: analysis))
    }
    return tokens
  }

  /// A text as the index takes it.
  package func indexed(_ text: String) -> TermText {
    var terms = TermText(capacity: text.byteCount * 2)
    scan(text) { _, place, extra in
      guard !indexedWords[place].isEmpty || extra != nil else { return }
      terms.append(indexedWords[place], others: extra ?? [])
    }
    return terms
  }

  /// What a word is found by.
  package func analysis(of word: String) -> WordAnalysis {
    let tokens = tokens(of: word)
    guard let first = tokens.first else { return WordAnalysis(terms: []) }
    guard tokens.count > 1 else { return first.analysis }
    var terms: [String] = []
    for term in tokens.flatMap(\.analysis.terms) where !terms.contains(term) { terms.append(term) }
    return WordAnalysis(terms: terms, parts: tokens.compactMap(\.analysis.terms.first))
  }

  /// The first of the terms that a word is found by, without taking it apart; nil of none.
  package func stem(of word: String) -> String? {
    var word = word
    return word.withUTF8 { words.stem($0) }
  }

  /// Goes through a text's words.
  ///
  /// - Parameters:
  ///   - isAskedFor: says of a word that nothing was left out of whether it is gone to.
  ///   - body: takes a word, the number of its analysis, and terms that the words around it give it
  ///     besides.
  private func scan(
    _ text: String, where isAskedFor: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool = { _ in true },
    _ body: (WordScanner.Word, Int, [String]?) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      if analyses.count > Self.mostRemembered { forget() }
      var scanner = WordScanner(bytes)
      var previous: WordScanner.Word?
      while let word = scanner.next() {
        defer { previous = word }
        if !word.isSuspended, !isAskedFor(bytes[word.start..<word.end]) { continue }
        let place = place(of: bytes, word)
        var extra: [String]?
        if word.isSuspended {
          extra = completed(word, in: bytes, scanner)
        } else if word.startsWithDigit {
          extra = Citations.terms(of: word, previous, in: bytes, analyses[place])
        }
        body(word, place, extra)
      }
    }
  }

  private func place(of bytes: UnsafeBufferPointer<UInt8>, _ word: WordScanner.Word) -> Int {
    let raw = UnsafeBufferPointer(rebasing: bytes[word.start..<word.end])
    let hash = StableHash(raw)
    if let place = places.value(hash) { return Int(place) }
    let analysis = words.analysis(raw)
    places.insert(hash, UInt32(analyses.count))
    analyses.append(analysis)
    indexedWords.append(TermText.Word(terms: analysis.terms))
    return analyses.count - 1
  }

  private func forget() {
    places = ByteHashTable(capacity: 4_096)
    analyses = []
    indexedWords = []
    memory += 1
  }

  /// The terms of a suspended word with the part that was left out: "Kinderhilfe" of "Kinder- und
  /// Jugendhilfe".
  private func completed(
    _ word: WordScanner.Word, in bytes: UnsafeBufferPointer<UInt8>, _ scanner: WordScanner
  ) -> [String]? {
    var scanner = scanner
    for _ in 0..<Self.longestSuspension {
      guard let next = scanner.next() else { return nil }
      let text = String(decoding: bytes[next.start..<next.end], as: UTF8.self)
      if next.isSuspended || WordScanner.conjunctions.contains(text) { continue }
      let tail = analyses[place(of: bytes, next)].tail
      guard !tail.isEmpty else { return nil }
      let raw = UnsafeBufferPointer(rebasing: bytes[word.start..<word.end])
      let head = FoldedWord(raw).segments.flatMap(\.self)
      return words.analysis([head + tail]).terms
    }
    return nil
  }
}
