internal import GermanText
import SearchAnalysis
import TextMatching

/// Finds the terms that mean the same as one, or as several words together.
///
/// Lines are analysed when a word that begins like one of theirs is asked for: a search needs few.
final class SynonymTable {
  /// In bytes: as much of a word's beginning as stemming leaves.
  private static let keyLength = 3

  /// A thing's words, each as its parts.
  private let lines: [[[Substring]]]
  /// Lines by how their words begin.
  private var lineNumbers: [String: [Int]] = [:]
  /// Lines that have a word of several parts, by how the first part begins.
  private var longLineNumbers: [String: [Int]] = [:]
  private var analyzed: [Int: [[WordAnalysis]]] = [:]
  private var known: [String: [[WordAnalysis]]] = [:]
  private let analyzer: TextAnalyzer

  init(_ text: String, _ analyzer: TextAnalyzer) {
    self.analyzer = analyzer
    lines = text.split(separator: "\n").map { line in
      line.split(separator: " ").map { $0.split(separator: "_") }
    }
    for (number, line) in lines.enumerated() {
      for word in line {
        guard let first = word.first else { continue }
        let key = Self.key(TextFolding.folded(String(first)))
        if word.count == 1 {
          lineNumbers[key, default: []].append(number)
        } else {
          longLineNumbers[key, default: []].append(number)
        }
      }
    }
  }

  /// Each other word of a term's lines, as the terms of its parts.
  func synonyms(of term: String) -> [[WordAnalysis]] {
    if let known = known[term] { return known }
    var synonyms: [[WordAnalysis]] = []
    var seen: Set<Int> = []
    for number in lineNumbers[Self.key(term)] ?? [] where seen.insert(number).inserted {
      let words = words(number)
      for word in words where word.count == 1 && word[0].terms.first == term {
        synonyms += words.filter { $0 != word }
      }
    }
    known[term] = synonyms
    return synonyms
  }

  /// What means the same as several of a query's words, with which of them.
  func synonyms(ofSeveral terms: [String]) -> [(places: [Int], words: [[WordAnalysis]])] {
    var found: [(places: [Int], words: [[WordAnalysis]])] = []
    var seen: Set<Int> = []
    for number in terms.flatMap({ longLineNumbers[Self.key($0)] ?? [] })
    where seen.insert(number).inserted {
      let words = words(number)
      for word in words where word.count > 1 {
        let places = word.compactMap { part in terms.firstIndex { $0 == part.terms.first } }
        if places.count == word.count { found.append((places, words.filter { $0 != word })) }
      }
    }
    return found
  }

  private func words(_ number: Int) -> [[WordAnalysis]] {
    if let words = analyzed[number] { return words }
    let words = lines[number].map { word in
      word.map { analyzer.analysis(of: String($0)) }.filter { !$0.terms.isEmpty }
    }
    analyzed[number] = words
    return words
  }

  private static func key(_ term: String) -> String {
    term.prefix(ofBytes: keyLength)
  }
}
