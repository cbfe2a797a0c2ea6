import CouncilModel
import EntityRegistry
import Testing

@Suite struct InquiryDraftTests {
  private func draft(_ registry: SmallRegistry, before day: String? = nil) -> [String] {
    let view = registry.view
    return InquiryDraft(
      gaps: view.gaps(), due: day.map { view.due(before: $0) } ?? [], title: "Probe"
    ).lines
  }

  @Test(
    arguments: [
      (
        EntityKind.project, StatementProperty.staffing, "Bei welchem Träger ist „Nord“ angesiedelt?"
      ),
      (
        .project, .sponsor,
        "Mit wie vielen Stellen (in VZÄ) ist „Nord“ ausgestattet, und wie viele sind besetzt?"
      ),
      (
        .project, .sponsor,
        "Aus welchem Programm oder aus welchen Mitteln wird „Nord“ finanziert, und bis wann?"
      ),
      (.plannedMeasure, .planned, "Bis wann soll „Nord“ umgesetzt sein?"),
    ])
  func `Each gap is a question`(kind: EntityKind, said: StatementProperty, question: String) {
    var registry = SmallRegistry()
    registry.say(registry.entity(kind, "Nord"), said, .text("x"))
    #expect(draft(registry).contains { $0.hasSuffix(question) })
  }

  @Test func `Questions are numbered, and the earlier answer stands below each`() {
    var registry = SmallRegistry()
    registry.say(registry.entity(.plannedMeasure, "Umbau"), .planned, .text("x"))
    #expect(
      draft(registry) == [
        "Anfrage: Probe", "", "1. Bis wann soll „Umbau“ umgesetzt sein?",
        "   (DS 0001/21, Antwort auf Frage 1, Seite 2: „Das ist so.“)", "",
      ])
  }

  @Test func `What is due is asked for first, and not again as a gap`() {
    var registry = SmallRegistry()
    let plan = registry.entity(.plannedMeasure, "Umbau")
    registry.say(plan, .deadline, .date("2022"))
    registry.say(registry.entity(.project, "Kino"), .programme, .text("ESF"))
    let lines = draft(registry, before: "2023-06-30").filter { $0.first?.isNumber == true }
    #expect(lines.first == "1. Wie ist der Stand der Umsetzung von „Umbau“, vorgesehen bis 2022?")
    #expect(lines.count == 3)
  }

  @Test func `Areas and projects come before plans, and those before what was left open`() {
    var registry = SmallRegistry()
    registry.say(
      registry.entity(.information, "A"), .available, .nothing, polarity: .open, words: "Was?")
    registry.say(registry.entity(.plannedMeasure, "B"), .planned, .text("x"))
    let project = registry.entity(.project, "C")
    registry.say(project, .sponsor, .text("AWO"))
    registry.say(project, .staffing, SmallRegistry.posts(1))
    registry.say(project, .area, SmallRegistry.named(registry.entity(.area, "D")))
    let names = draft(registry).filter { $0.first?.isNumber == true }.compactMap { line in
      line.split(separator: "„").last?.first
    }
    #expect(names == ["D", "C", "B", "A"])
    #expect(draft(registry).contains { $0.contains("Frage 1, Seite 2: „Was?“") })
  }

  @Test func `A long passage is cut, and line breaks are gone`() throws {
    var registry = SmallRegistry()
    let words = "Wort\n" + String(repeating: "lang ", count: 60)
    registry.say(registry.entity(.plannedMeasure, "B"), .planned, .text("x"), words: words)
    let line = try #require(draft(registry).first { $0.hasPrefix("   (") })
    #expect(line.contains("Wort lang") && line.hasSuffix("…“)"))
    #expect(line.count < 230)
  }

  @Test func `Without gaps nothing is asked`() {
    #expect(draft(SmallRegistry()) == ["Anfrage: Probe", ""])
  }
}
