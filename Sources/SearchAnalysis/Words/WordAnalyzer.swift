import TextMatching

/// Makes terms of single words; knows nothing of the words around them.
struct WordAnalyzer: Sendable {
  /// Terms that a compound yields at most; more are noise.
  private static let mostTerms = 12
  /// In letters: shorter parts of hyphenated words ("E" of "E-Scooter") are no terms.
  private static let shortestSegment = 2

  private let splitter: CompoundSplitter

  init(lexicon: CompoundLexicon = .municipal) {
    splitter = CompoundSplitter(lexicon: lexicon)
  }

  /// - Parameter raw: a word as it stands in a text, with its hyphens, marks and dots.
  func analysis(_ raw: UnsafeBufferPointer<UInt8>) -> WordAnalysis {
    let folded = FoldedWord(raw)
    if folded.hasDigits { return number(folded) }
    return analysis(folded.segments)
  }

  /// The first of a word's terms; nil where it has none.
  func stem(_ raw: UnsafeBufferPointer<UInt8>) -> String? {
    let folded = FoldedWord(raw)
    if folded.hasDigits { return number(folded).terms.first }
    let word = folded.segments.flatMap(\.self)
    guard word.count > 1, !StopWords.all.contains(word.text) else { return nil }
    guard folded.segments.count == 1 else { return GermanStemmer.light(word).text }
    return GermanStemmer.light(GermanStemmer.withoutFeminine(collapsed(word))).text
  }

  /// - Parameter segments: folded letters between hyphens.
  func analysis(_ segments: [[UInt8]]) -> WordAnalysis {
    let word = segments.flatMap(\.self)
    guard word.count > 1, !StopWords.all.contains(word.text) else {
      return WordAnalysis(terms: [])
    }
    guard segments.count > 1 else { return simple(collapsed(word)) }
    let analyses = segments.map { simple(collapsed($0)) }
    var terms = Terms(GermanStemmer.light(word))
    for (segment, analysis) in zip(segments, analyses)
    where segment.count >= Self.shortestSegment && !StopWords.all.contains(segment.text) {
      for term in analysis.terms { terms.append(term) }
    }
    return WordAnalysis(
      terms: Array(terms.all.prefix(Self.mostTerms)),
      parts: analyses.compactMap(\.terms.first),
      seams: segments.count == 2 && analyses.allSatisfy { !$0.terms.isEmpty }
        ? [.init(head: analyses[0].terms[0], tail: analyses[1].terms[0])] : [],
      tail: segments.last ?? [])
  }

  // MARK: Words

  private func simple(_ spelled: [UInt8]) -> WordAnalysis {
    let word = GermanStemmer.withoutFeminine(spelled)
    let stem = GermanStemmer.light(word)
    var terms = Terms(stem)
    let parts = splitter.lexicon.isWhole(word, stem: stem) ? [] : splitter.parts(word)
    guard !parts.isEmpty else {
      if let strong = GermanStemmer.strong(stem) { terms.append(strong.text) }
      return WordAnalysis(terms: terms.all)
    }
    for part in parts { append(part, of: word, to: &terms) }
    if parts.count > 2 {
      for start in parts.indices {
        for end in (start + 1)..<parts.count where end - start < parts.count - 1 {
          let span = word[parts[start].start..<parts[end].end]
          terms.append(GermanStemmer.light(Array(span)).text)
        }
      }
    }
    return WordAnalysis(
      terms: Array(terms.all.prefix(Self.mostTerms)),
      parts: parts.map { splitter.lexicon.stems[$0.word].text },
      seams: parts.dropFirst().map { seam(before: $0, parts, word) },
      tail: parts.last.map { Array(word[$0.start...]) } ?? [])
  }

  private func seam(
    before part: CompoundSplitter.Part, _ parts: [CompoundSplitter.Part], _ word: [UInt8]
  ) -> WordAnalysis.Seam {
    func stem(_ span: [CompoundSplitter.Part], _ letters: ArraySlice<UInt8>) -> String {
      span.count == 1
        ? splitter.lexicon.stems[span[0].word].text : GermanStemmer.light(Array(letters)).text
    }
    return .init(
      head: stem(parts.filter { $0.end <= part.start }, word[..<part.start]),
      tail: stem(parts.filter { $0.start >= part.start }, word[part.start...]))
  }

  /// A part's stem, without derivation, and its own parts.
  private func append(_ part: CompoundSplitter.Part, of word: [UInt8], to terms: inout Terms) {
    let stem = splitter.lexicon.stems[part.word]
    terms.append(stem.text)
    if let strong = GermanStemmer.strong(stem) { terms.append(strong.text) }
    guard !splitter.lexicon.isWhole(stem, stem: stem) else { return }
    for inner in splitter.parts(Array(word[part.start..<part.end])) {
      terms.append(splitter.lexicon.stems[inner.word].text)
    }
  }

  // MARK: Umlauts typed as two letters

  /// The word with ae, oe, ue as a, o, u, unless it is known as it stands ("Kitaentgelt").
  private func collapsed(_ word: [UInt8]) -> [UInt8] {
    let result = TextFolding.collapsed(word)
    guard result.count < word.count else { return word }
    return splitter.parts(word).isEmpty ? result : word
  }

  // MARK: Numbers

  /// "0496/20" and its parts; "2.500" as 2500.
  private func number(_ folded: FoldedWord) -> WordAnalysis {
    let segments = folded.segments
    let isGrouped =
      segments.count > 1
      && segments.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isASCIIDigit) }
      && segments[0].count <= 3 && segments[0].allSatisfy(\.isASCIIDigit)
    guard segments.count > 1, !isGrouped else {
      return WordAnalysis(terms: [segments.flatMap(\.self).text])
    }
    var terms = Terms(Array(segments.map(\.text).joined(separator: "/").utf8))
    for segment in segments where segment.count >= Self.shortestSegment {
      terms.append(
        (segment.contains { !$0.isASCIIDigit } ? GermanStemmer.light(segment) : segment).text)
    }
    return WordAnalysis(terms: Array(terms.all.prefix(Self.mostTerms)))
  }
}

/// Terms in order, each once.
private struct Terms {
  private(set) var all: [String]

  init(_ first: [UInt8]) { all = [first.text] }

  mutating func append(_ term: String) {
    if !all.contains(term) { all.append(term) }
  }
}

extension [UInt8] {
  var text: String { String(decoding: self, as: UTF8.self) }
}
