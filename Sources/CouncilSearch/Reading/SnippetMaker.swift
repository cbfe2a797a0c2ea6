internal import CouncilModel
internal import CouncilStore
internal import GermanText
import SearchAnalysis
import TextMatching

/// Cuts the piece out of an answer in which most of the query's words stand.
struct SnippetMaker {
  /// In bytes.
  private static let length = 220
  /// In bytes before the first match, where there is room.
  private static let lead = 60

  private let choice: WordChoice
  private let analyzer: TextAnalyzer

  init(terms: Set<String>, prefixes: [String], _ analyzer: TextAnalyzer) {
    choice = WordChoice(terms: terms, prefixes: prefixes)
    self.analyzer = analyzer
  }

  /// From the answer, unless more of the words stand in the question.
  func snippet(question: String, answer: String) -> Snippet {
    let (inAnswer, inQuestion) = (best(answer), best(question))
    return inQuestion.worth > inAnswer.worth || answer.isEmpty
      ? cut(question, around: inQuestion.start, inQuestion.matches)
      : cut(answer, around: inAnswer.start, inAnswer.matches)
  }

  /// All of a text.
  func whole(_ text: String) -> Snippet {
    cut(text, around: 0, analyzer.tokens(of: text, choice), length: text.byteCount)
  }

  /// Where the words stand in a text: UTF-8 offsets, in order.
  func matches(in text: String) -> [TextRange] {
    analyzer.tokens(of: text, choice).map { TextRange($0.range.start, $0.range.end) }
  }

  /// A text's own best piece.
  func piece(of text: String) -> Snippet {
    let best = best(text)
    return cut(text, around: best.start, best.matches)
  }

  /// How an archive spells a term: the shortest word in the texts that it stands for, the first of
  /// those.
  func spelling(of term: String, in entries: [SearchEntry]) -> String? {
    entries.flatMap { [$0.subject ?? "", $0.question, $0.answer] }
      .flatMap { text in
        analyzer.tokens(of: text).filter { $0.analysis.terms.first == term }
          .map { text.slice(ofBytes: $0.range.start..<$0.range.end) }
      }
      .min { $0.count < $1.count }
  }

  /// Where most of the words stand together.
  private func best(_ text: String) -> (worth: Int, start: Int, matches: [SearchToken]) {
    let matches = analyzer.tokens(of: text, choice)
    var (bestStart, bestWorth) = (0, 0)
    for (index, match) in matches.enumerated() {
      var seen: Set<String> = []
      var count = 0
      for other in matches[index...] {
        guard other.range.end - match.range.start <= Self.length - Self.lead else { break }
        if seen.insert(other.analysis.terms[0]).inserted { count += 10 }
        count += 1
      }
      if count > bestWorth { (bestStart, bestWorth) = (match.range.start, count) }
    }
    return (bestWorth, bestStart, matches)
  }

  private func cut(
    _ text: String, around place: Int, _ matches: [SearchToken], length: Int = length
  ) -> Snippet {
    let start = place > Self.lead ? text.wordStart(atOrAfter: place - Self.lead) : 0
    // One word that is longer than a snippet is cut between characters.
    let end =
      text.wordEnd(atOrBefore: start + length, notBefore: start)
      ?? text.characterStart(atOrAfter: start + length)
    var pieces: [Snippet.Piece] = []
    var position = start
    func add(_ from: Int, _ to: Int, _ isMatch: Bool) {
      let piece = from < to ? text.slice(ofBytes: from..<to) : ""
      guard !piece.isEmpty else { return }
      pieces.append(.init(text: Self.oneLine(piece), isMatch: isMatch))
    }
    if start > 0 { pieces.append(.init(text: "… ", isMatch: false)) }
    for match in matches where match.range.start >= start && match.range.end <= end {
      add(position, match.range.start, false)
      add(match.range.start, match.range.end, true)
      position = match.range.end
    }
    add(position, max(position, end), false)
    if end < text.byteCount { pieces.append(.init(text: " …", isMatch: false)) }
    return Snippet(pieces: pieces)
  }

  private static func oneLine(_ text: String) -> String {
    text.mightHoldLineEnd ? String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }) : text
  }
}
