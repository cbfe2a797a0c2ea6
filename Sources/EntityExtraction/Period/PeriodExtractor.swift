package import CouncilModel
import GermanText

/// Finds stretches of the calendar (Zeitangaben): "bis Ende 2024", "seit 2018", "Schuljahr 2022/23",
/// "Stand: 30.09.2023", "am 21.07.2020"; never years in names ("ISEK 2030", "Haushalt 2023") or
/// numbers of papers.
package struct PeriodExtractor: PassageExtractor {
  /// An extractor; all of a kind are alike.
  package init() {}

  package var type: FactType { .period }

  /// The phrases of a passage; none overlaps another.
  package func findings(in passage: TokenizedPassage, _ number: Int) -> [Finding] {
    let tokens = passage.tokens
    guard tokens.contains(where: { $0.kind == .number }) else { return [] }
    var found: [Finding] = []
    var index = 0
    while index < tokens.count {
      guard let phrase = PeriodPhrase.find(tokens, at: index) else {
        index += 1
        continue
      }
      found.append(
        Finding(
          passage: number, range: tokens.textRange(phrase.span), value: .period(phrase.value),
          rule: phrase.rule))
      index = max(phrase.span.upperBound, index + 1)
    }
    return found
  }
}
