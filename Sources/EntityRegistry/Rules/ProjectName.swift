internal import CouncilModel
internal import GermanText
import TextMatching

/// The proper name of a project after the word for it: "Förderprogramm ⟨Th.INKA⟩", "Modellprojekt
/// ⟨„Nüchtern betrachtet“⟩".
enum ProjectName {
  private static let longest = 10
  private static let kinds: SuffixSet = ["programm", "projekt", "vorhaben"]

  /// The proper name in "das ESF-Programm NachbarNetz", "das Modellprojekt „Nüchtern betrachtet“".
  static func name(in phrase: NounPhrase, of sentence: AnswerSentence) -> String? {
    guard let kind = phrase.core.last(where: { sentence.word($0).hasSuffix(in: kinds) }),
      let name = name(at: kind + 1, in: sentence), name.range.upperBound <= phrase.core.upperBound
    else { return nil }
    return name.text
  }

  static func name(
    at start: Int, in sentence: AnswerSentence
  ) -> (text: String, range: Range<Int>)? {
    if let fact = sentence.programmes.first(where: { $0.range.lowerBound == start }) {
      return (fact.name, fact.range)
    }
    guard let first = sentence.tokens.token(start), sentence.range.contains(start) else {
      return nil
    }
    if ["„", "\"", "“", "»"].contains(first.text) {
      let limit = min(sentence.range.upperBound, start + longest)
      guard start + 1 < limit,
        let end = (start + 1..<limit).first(where: {
          ["“", "\"", "”", "«"].contains(sentence.tokens[$0].text)
        }), end > start + 1
      else { return nil }
      return (sentence.passage.words(start + 1..<end), start..<(end + 1))
    }
    guard first.isCapitalized, first.gap == .space else { return nil }
    return (sentence.passage.words(start..<start + 1), start..<(start + 1))
  }
}
