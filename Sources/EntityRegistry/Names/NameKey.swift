package import CouncilModel
internal import GermanText
import TextMatching

/// A name as it is compared: "des Diakonischen Werks Erfurt e.V." and "Diakonisches Werk Erfurt"
/// have one key.
package enum NameKey {
  private static let articles = WordSet(Determiners.articles)
  /// Endings that declension adds, the longest first; a stem keeps at least four letters.
  private static let endings = ["innen", "ern", "em", "en", "er", "es", "e", "n", "s"]
  private static let shortestStem = 4

  /// Words in lower case without articles, legal form, an abbreviation in brackets and endings;
  /// an organisation's short forms are its full name.
  package static func key(of name: String, kind: EntityKind) -> String {
    let words = words(of: name, kind: kind)
    let synonyms = kind == .sponsor ? SponsorSynonyms.unified(words) : words
    return synonyms.map(stem).joined(separator: " ")
  }

  /// The words that tell names apart, in lower case.
  static func words(of name: String, kind: EntityKind) -> [String] {
    let plain = withoutBrackets(name).lowercased()
    let words = plain.split { !($0.isLetter || $0.isNumber || $0 == ".") }
      .map { String($0.filter { $0 != "." }) }
      .filter { !$0.isEmpty }
    let telling = joiningLegalForm(words).filter { word in
      !articles.contains(word) && !(kind == .sponsor && LegalForms.words.contains(word))
    }
    return telling.isEmpty ? words : telling
  }

  /// A word without the ending that declension gives it: "diakonisch" for "Diakonischen".
  static func stem(_ word: String) -> String {
    guard let first = word.first, first.isLetter else { return word }
    var stem = word
    while let ending = endings.first(where: { ending in
      stem.byteCount >= shortestStem + ending.byteCount && stem.hasLiteralSuffix(ending)
    }) {
      stem = stem.droppingSuffix(ending)
    }
    return stem
  }

  /// "Lindener Hafen AG (LHAG)" without "(LHAG)".
  private static func withoutBrackets(_ name: String) -> String {
    var depth = 0
    let kept = name.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth = max(0, depth - 1) } }
      return depth == 0 && character != ")"
    }
    return kept.containsLetter ? kept : name
  }

  /// "e. V." is one word.
  private static func joiningLegalForm(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if word == "v", joined.last == "e" || joined.last == "i" {
        joined[joined.count - 1] += word
      } else {
        joined.append(word)
      }
    }
    return joined
  }
}
