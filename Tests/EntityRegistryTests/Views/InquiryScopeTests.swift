import CouncilModel
import EntityRegistry
import Testing

@Suite struct InquiryScopeTests {
  private var registry = SmallRegistry()
  private let area: RegistryEntity
  private let inside: RegistryStatement
  private let outside: RegistryStatement
  private let open: RegistryStatement
  private let elsewhere: RegistryStatement

  init() {
    area = registry.entity(.area, "Nordstadt")
    let project = registry.entity(.project, "Quartiersmanagement")
    inside = registry.say(project, .area, SmallRegistry.named(area))
    outside = registry.say(
      registry.entity(.project, "Kino"), .staffing, SmallRegistry.posts(1), letter: "b")
    open = registry.say(
      registry.entity(.information, "Statistik"), .available, .nothing, polarity: .denied)
    elsewhere = registry.say(
      registry.entity(.project, "Haus", place: "Altstadt"), .staffing, SmallRegistry.posts(1),
      letter: "c")
  }

  private func includes(
    _ statement: RegistryStatement, area: String? = nil, place: String? = nil
  ) throws -> Bool {
    let view = registry.view
    let entity = try #require(view.entity(of: statement))
    return InquiryScope(area: area, place: place, in: view).includes(entity, statement)
  }

  @Test(arguments: ["Nordstadt", "nordst", "NORD"])
  func `An area has its projects, and what the same letters left open`(area: String) throws {
    #expect(try includes(inside, area: area))
    #expect(try includes(open, area: area))
    #expect(try !includes(outside, area: area))
    #expect(try !includes(elsewhere, area: area))
  }

  @Test func `A place has all that is said there`() throws {
    #expect(try includes(inside, place: "neustadt"))
    #expect(try includes(outside, place: "Neustadt"))
    #expect(try !includes(elsewhere, place: "Neustadt"))
    #expect(try includes(elsewhere, place: "Altstadt"))
  }

  @Test func `Without either everything is meant, and an area that nobody knows has nothing`()
    throws
  {
    for statement in [inside, outside, open, elsewhere] {
      #expect(try includes(statement))
      #expect(try !includes(statement, area: "Südstadt"))
    }
  }
}
