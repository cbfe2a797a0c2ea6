package import CouncilStore
package import OParlClient

/// What is wrong in a council's own feed, in German, to send to whoever runs it.
package struct FeedReport {
  package struct Finding: Encodable {
    package var quirk: Quirk
    package var count: Int
    package var isViolation: Bool
    package var text: String
    package var examples: [String]
  }

  private let feed: OParlFeed
  /// What breaks the specification first, then what is only missing; the most frequent first.
  package let findings: [Finding]

  /// - Throws: where the notes are not what a round wrote.
  package init(_ feed: OParlFeed) throws {
    self.feed = feed
    var notes = try FeedRound.notes(feed.notes)
    if let round = feed.round { notes = notes.updated(with: try FeedRound.notes(round.notes)) }
    findings = Quirk.allCases.compactMap { quirk in
      notes[quirk].map {
        Finding(
          quirk: quirk, count: $0.count, isViolation: quirk.isViolation, text: quirk.german,
          examples: $0.examples)
      }
    }.sorted { ($0.isViolation ? 0 : 1, -$0.count) < ($1.isViolation ? 0 : 1, -$1.count) }
  }

  package var lines: [String] {
    var lines = [
      "Bericht zur OParl-Schnittstelle: \(feed.name ?? feed.id)",
      "Körperschaft: \(feed.id)",
      "Liste der Drucksachen: \(feed.papers)",
    ]
    if let round = feed.last {
      let kind = round.isFull ? "vollständig" : "nur Änderungen"
      let began = round.began.isEmpty ? "" : "\(round.began), "
      lines.append(
        "Letzter Abruf: \(began)\(kind), \(round.pages) Seiten, \(round.papers) Drucksachen")
    } else {
      lines.append("Die Liste ist noch nicht bis zum Ende gelesen.")
    }
    lines += section("Abweichungen von der Spezifikation", findings.filter(\.isViolation))
    lines += section("Hinweise", findings.filter { !$0.isViolation })
    if findings.isEmpty { lines += ["", "Keine Auffälligkeiten."] }
    return lines
  }

  private func section(_ title: String, _ findings: [Finding]) -> [String] {
    guard !findings.isEmpty else { return [] }
    var lines = ["", title]
    for finding in findings {
      lines.append("- \(finding.count) × \(finding.text)")
      lines += finding.examples.map { "    \($0)" }
    }
    return lines
  }
}
