package import CouncilModel
internal import CouncilStore

/// An answer, or a fact in it, ready to be quoted: the words, where they stand, and what a stranger
/// can check them by.
package struct Citation: Sendable, Equatable {
  /// Exactly as it stands in the letter.
  package let words: String
  /// "Stadt Erfurt, DS 0496/20, Antwort auf Frage 2, Seite 1"
  package let place: String
  package let sha256: String
  /// UTF-8 offsets into the letter's text.
  package let ranges: [TextRange]

  /// - Parameter fact: index among the letter's facts; nil for the answer as a whole.
  package init?(_ view: ExchangeView, fact: Int?) {
    let evidence: Evidence?
    if let fact {
      guard let placed = view.facts.first(where: { $0.index == fact }) else { return nil }
      evidence = placed.fact.evidence
    } else {
      evidence = nil
    }
    words = evidence?.text ?? view.exchange.answer
    ranges = evidence.map { [$0.range] } ?? view.exchange.answerRanges
    sha256 = view.source.sha256
    let pages =
      evidence.map { said("Seite \($0.page)") }
      ?? (view.pages.count == 1
        ? said("Seite \(view.pages.lowerBound)")
        : said("Seiten \(view.pages.lowerBound)–\(view.pages.upperBound)"))
    place = [
      view.paper.municipality, view.paper.reference ?? view.paper.subject,
      view.paper.date.map { said("vom \(PlainDate.text($0))") },
      view.exchange.number.map { said("Antwort auf Frage \($0)") }, pages,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// On a few lines, for letters and footnotes.
  ///
  /// - Parameter address: where the reading room shows it.
  package func text(address: String) -> String {
    let places = ranges.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
    return [
      said("„\(words)“"), "(\(place))", address,
      said("SHA-256 der Datei: \(sha256), Bytes \(places) des Textes"),
    ].joined(separator: "\n")
  }
}
