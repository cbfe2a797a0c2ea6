import CouncilModel
import EntityRegistry
import Testing

@Suite struct RegistryGapTests {
  private func gaps(_ registry: SmallRegistry) -> [String] {
    registry.view.gaps().map { "\($0.entity.name): \($0.missing)" }
  }

  @Test func `A project wants a sponsor, positions and what pays for it`() {
    var registry = SmallRegistry()
    let project = registry.entity(.project, "Lesecafé")
    registry.say(project, .leadOffice, .text("Kulturamt"))
    #expect(
      gaps(registry) == ["Lesecafé: sponsor", "Lesecafé: staffing", "Lesecafé: programme"])
    registry.say(project, .staffing, SmallRegistry.posts(2))
    #expect(gaps(registry) == ["Lesecafé: sponsor", "Lesecafé: programme"])
  }

  @Test func `Of what nothing is said, nothing is missing`() {
    var registry = SmallRegistry()
    registry.entity(.project, "Lesecafé")
    registry.entity(.area, "Nord")
    registry.entity(.plannedMeasure, "Umbau")
    registry.entity(.information, "Statistik")
    #expect(gaps(registry) == [])
  }

  @Test func `An area wants what is known of none of its projects`() {
    var registry = SmallRegistry()
    let area = registry.entity(.area, "Nord")
    let project = registry.entity(.project, "Quartiersmanagement Nord")
    registry.say(project, .area, SmallRegistry.named(area))
    registry.say(project, .programme, .text("ESF"))
    registry.say(project, .staffing, SmallRegistry.posts(1))
    #expect(gaps(registry).filter { $0.hasPrefix("Nord") } == ["Nord: sponsor", "Nord: rhythm"])
    let round = registry.entity(.meetingSeries, "Runder Tisch Nord")
    registry.say(round, .frequency, .frequency(Frequency(kind: .irregular)))
    #expect(gaps(registry).filter { $0.hasPrefix("Nord") } == ["Nord: sponsor"])
  }

  @Test func `A plan wants a date, and only that`() {
    var registry = SmallRegistry()
    let plan = registry.entity(.plannedMeasure, "Umbau")
    registry.say(plan, .planned, .text("wird eingerichtet"))
    #expect(gaps(registry) == ["Umbau: deadline"])
    registry.say(plan, .deadline, .date("2025"))
    #expect(gaps(registry) == [])
  }

  @Test(
    arguments: [
      (RegistryStatement.Polarity.denied, ["Statistik: notAvailable"]),
      (.open, ["Statistik: notAnswered"]), (.affirmed, []),
    ] as [(RegistryStatement.Polarity, [String])])
  func `What was said last of an information says whether it is missing`(
    polarity: RegistryStatement.Polarity, expected: [String]
  ) {
    var registry = SmallRegistry()
    let statistics = registry.entity(.information, "Statistik")
    registry.say(
      statistics, .available, .nothing, ValidTime(asOf: "2019"), polarity: .denied, letter: "b")
    registry.say(statistics, .available, .nothing, ValidTime(asOf: "2021"), polarity: polarity)
    #expect(gaps(registry) == expected)
  }

  @Test(arguments: [EntityKind.sponsor, .programme, .office, .meetingSeries])
  func `Other kinds want nothing`(kind: EntityKind) {
    var registry = SmallRegistry()
    let entity = registry.entity(kind, "Lindenhof")
    registry.say(entity, .leadOffice, .text("Kulturamt"))
    #expect(gaps(registry) == [])
  }

  @Test func `The earlier answer is the last that speaks of the entity`() {
    var registry = SmallRegistry()
    let project = registry.entity(.project, "Lesecafé")
    registry.say(project, .staffing, SmallRegistry.posts(1), ValidTime(asOf: "2023"), letter: "c")
    registry.say(project, .staffing, SmallRegistry.posts(2), ValidTime(asOf: "2021"), letter: "b")
    #expect(Set(registry.view.gaps().map(\.last.source.sha256)) == ["c"])
  }
}
