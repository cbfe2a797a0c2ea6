internal import GermanText

/// Finds the terms that mean the same as one.
struct SynonymTable: Sendable {
  static let municipal = SynonymTable(Synonyms.text)

  /// Each other word of a term's lines, as the terms of its parts.
  private var synonyms: [String: [[WordAnalysis]]] = [:]

  init(_ text: String) {
    let analyzer = TextAnalyzer()
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map { word in
        word.split(separator: "_").map { analyzer.analysis(of: String($0)) }
          .filter { !$0.terms.isEmpty }
      }
      for word in words {
        guard word.count == 1, let term = word[0].terms.first else { continue }
        synonyms[term, default: []] += words.filter { $0 != word }
      }
    }
  }

  func synonyms(of term: String) -> [[WordAnalysis]] { synonyms[term] ?? [] }
}
