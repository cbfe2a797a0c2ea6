internal import CouncilModel
import TextMatching

/// A draft of the next inquiry: a question for each gap, each with the earlier answer.
package struct InquiryDraft: Sendable {
  /// In German, numbered, ready to edit.
  package let lines: [String]
  /// How many questions it asks.
  package let questions: Int

  /// - Parameters:
  ///   - gaps: what is asked for, in this order.
  ///   - due: plans whose date is past; their state is asked for.
  ///   - title: what it is about: "Quartiersarbeit im Gebiet Gartenfeld".
  package init(gaps: [RegistryGap], due: [DueMeasure], title: String) {
    var questions = due.map { Self.question(about: $0) }
    let plans = Set(due.map(\.entity.id))
    let asked = gaps.filter { !plans.contains($0.entity.id) }.enumerated()
      .sorted { first, second in
        let (one, other) = (Self.rank(first.element), Self.rank(second.element))
        return one != other ? one < other : first.offset < second.offset
      }
    questions += asked.compactMap { Self.question(about: $0.element) }
    lines =
      ["Anfrage: \(title)", ""]
      + questions.enumerated().flatMap { index, question in
        ["\(index + 1). \(question.text)", "   (\(question.earlier))", ""]
      }
    self.questions = questions.count
  }

  private typealias Question = (text: String, earlier: String)

  /// Areas and projects first, then plans, then what earlier answers left open.
  private static func rank(_ gap: RegistryGap) -> Int {
    switch gap.entity.kind {
    case .area: 0
    case .project: 1
    case .plannedMeasure: 2
    default: 3
    }
  }

  private static func question(about gap: RegistryGap) -> Question? {
    let name = "„\(gap.entity.name)“"
    let text: String
    switch gap.missing {
    case .sponsor:
      text =
        gap.entity.kind == .area
        ? "Welche Träger sind im Gebiet \(name) mit welchen Angeboten tätig?"
        : "Bei welchem Träger ist \(name) angesiedelt?"
    case .staffing:
      text =
        gap.entity.kind == .area
        ? "Mit wie vielen Stellen (in VZÄ) wird im Gebiet \(name) gearbeitet?"
        : "Mit wie vielen Stellen (in VZÄ) ist \(name) ausgestattet, und wie viele sind besetzt?"
    case .programme:
      text = "Aus welchem Programm oder aus welchen Mitteln wird \(name) finanziert, und bis wann?"
    case .rhythm:
      text = "In welchem Rhythmus treffen sich die im Gebiet \(name) tätigen Träger und Ämter?"
    case .deadline: text = "Bis wann soll \(name) umgesetzt sein?"
    case .notAvailable:
      text = "Liegt inzwischen vor: \(name)? Falls nein, bis wann ist damit zu rechnen?"
    case .notAnswered: text = "Wir bitten um die Antwort auf die noch offene Frage: \(name)"
    }
    return (text, earlier(gap.last))
  }

  private static func question(about due: DueMeasure) -> Question {
    (
      "Wie ist der Stand der Umsetzung von „\(due.entity.name)“, vorgesehen bis \(due.date)?",
      earlier(due.deadline)
    )
  }

  /// "DS 0317/21, Antwort auf Frage 1, Seite 1: „…“"
  private static func earlier(_ statement: RegistryStatement) -> String {
    let source = statement.source
    let paper = source.reference ?? source.path
    let number = source.number.map {
      statement.polarity == .open ? "Frage \($0)" : "Antwort auf Frage \($0)"
    }
    let place = [paper, number, "Seite \(source.page)"].compactMap(\.self).joined(separator: ", ")
    return "\(place): „\(short(source.text))“"
  }

  /// In characters: enough to find the passage.
  private static let longest = 160

  private static func short(_ text: String) -> String {
    let line = text.collapsedWhiteSpace
    return line.count > longest ? line.prefix(longest - 1) + "…" : line
  }
}
