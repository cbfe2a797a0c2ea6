internal import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import TerminalOutput

/// Hits as people read them: what was asked, where, and the words that were found.
struct ShownHits {
  private static let indent = "  "
  /// In lines of a question; the rest is in `show`.
  private static let longestQuestion = 2

  private let hits: [SearchHit]
  private let showsScores: Bool
  /// The signs around a match: the terminal's bold face, or brackets.
  private let signs: (open: String, close: String)

  init(_ hits: [SearchHit], emphasis: Bool, scores: Bool = false) {
    self.hits = hits
    showsScores = scores
    signs = emphasis ? ("\u{1B}[1m", "\u{1B}[0m") : ("⟦", "⟧")
  }

  /// Prints hits as JSON lines or for people.
  static func print(_ hits: [SearchHit], _ output: OutputOption, scores: Bool = false) throws {
    if output.isJSON {
      for hit in hits { try Console.write(CanonicalJSON.line(hit)) }
    } else {
      let shown = ShownHits(hits, emphasis: Terminal.isOutput, scores: scores)
      for line in shown.lines(width: Terminal.width) { try Console.write(line) }
    }
  }

  func lines(width: Int) -> [String] {
    hits.flatMap { lines(of: $0, width) + [""] }
  }

  private func lines(of hit: SearchHit, _ width: Int) -> [String] {
    let entry = hit.entry
    let date = entry.date ?? entry.meetingDate.map { "(\($0))" }
    let score = showsScores ? "\(Int((hit.score * 100).rounded())) %" : nil
    let place = [
      score, entry.reference, entry.municipality, date,
      entry.factions.isEmpty ? nil : entry.factions.joined(separator: ", "),
    ].compactMap(\.self).joined(separator: " · ")
    let title = Console.printable(entry.subject ?? entry.path).onOneLine
    var lines = [title.truncated(to: width)]
    lines.append(
      (Self.indent + Console.printable("[\(hit.id)] \(place)").onOneLine).truncated(to: width))
    if entry.exchange != nil {
      let number = entry.number.map { $0 + " " } ?? ""
      let question = Console.printable(number + entry.question)
        .wrapped(to: width - Self.indent.count)
      lines += question.prefix(Self.longestQuestion).map { Self.indent + $0 }
      if question.count > Self.longestQuestion { lines[lines.count - 1] += " …" }
    }
    return lines + snippet(hit.snippet, width)
  }

  /// Wrapped as plain text; the signs are put in afterwards, they have no width.
  private func snippet(_ snippet: Snippet, _ width: Int) -> [String] {
    let marked = Console.printable(snippet.marked("\u{E000}", "\u{E001}"))
    return marked.wrapped(to: width - 2 * Self.indent.count).map { line in
      Self.indent + Self.indent
        + line.replacing("\u{E000}", with: signs.open).replacing("\u{E001}", with: signs.close)
    }
  }

  /// "12 papers have all words, 40 some of them"
  static func summary(_ result: SearchResult) -> String {
    let all = result.papersWithAll
    let some = result.papers - all
    let atLeast = result.areMorePapers ? "at least " : ""
    let papers = "\(atLeast)\(all) \(all == 1 ? "paper" : "papers")"
    return some > 0 ? "\(papers) with all words, \(some) with some of them" : papers
  }
}
