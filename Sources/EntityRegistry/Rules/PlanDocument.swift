internal import FoundationEssentials
internal import GermanText
import TextMatching

/// A plan or report that a sentence names with its year: "ISEK 2030", "Seniorenbericht 2018",
/// "Fachplan Altenhilfe 2030".
struct PlanDocument {
  private static let kinds: SuffixSet = [
    "bericht", "berichts", "plan", "konzept", "konzepts", "planung", "strategie", "programm",
    "gutachten", "studie", "masterplan", "leitbild", "isek", "insek", "stek", "analyse",
  ]

  var name: String
  /// Without its article.
  var range: Range<Int>

  static func all(in sentence: AnswerSentence) -> [PlanDocument] {
    sentence.range.compactMap { index -> PlanDocument? in
      guard sentence.word(index).hasSuffix(in: kinds), sentence.phrases.isNoun(index) else {
        return nil
      }
      var end = index + 1
      while sentence.range.contains(end), sentence.phrases.isNoun(end) { end += 1 }
      guard sentence.range.contains(end), isYear(sentence.tokens[end]) else { return nil }
      let range = index..<(end + 1)
      return PlanDocument(name: sentence.passage.words(range), range: range)
    }
  }

  private static func isYear(_ token: Token) -> Bool {
    guard token.kind == .number, token.text.byteCount == 4, token.gap == .space,
      let value = token.value
    else { return false }
    return value >= 1990 && value <= 2100
  }
}
