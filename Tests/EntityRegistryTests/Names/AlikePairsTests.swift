import CouncilModel
import CouncilStore
import Testing

@testable import EntityRegistry

@Suite struct AlikePairsTests {
  private func entity(
    _ name: String, _ kind: EntityKind = .sponsor, place: String? = "Neustadt"
  ) -> RegistryEntity {
    var entity = EntityName(kind, name).entity(in: place, letter: "letter")
    entity.place = place
    return entity
  }

  @Test(
    arguments: [
      ("AWO", "AWO Kreisverband Lindeland e.V."), ("Caritas", "Caritasverband Lindeland e.V."),
      ("Quartiersmanagement", "Quartiermanagement"),
      ("KSL", "Kulturverein Stadtteil Lindenau"),
    ])
  func `Names that are alike are proposed`(one: String, other: String) {
    let pairs = AlikePairs.find(in: [entity(one), entity(other)], keptApart: [])
    #expect(pairs.count == 1)
  }

  @Test(
    arguments: [
      ("Caritasverband Lindeland e.V.", "Diakonisches Werk Lindeland"),
      ("Haus A", "Haus B"), ("Lindenhof e.V.", "Büro Stadtraum"),
    ])
  func `Names that are not alike are not`(one: String, other: String) {
    #expect(AlikePairs.find(in: [entity(one), entity(other)], keptApart: []).isEmpty)
  }

  @Test(
    arguments: [
      ("Quartiersmanagement", "Quartiermanagement", "one letter is different"),
      ("Sozialdienst Nord", "Sozialdeinst Nord", "two letters are swapped"),
      ("AWO", "AWO Kreisverband Lindeland e.V.", "one name holds the other"),
      ("KSL", "Kulturverein Stadtteil Lindenau", "one is the other's initials"),
    ])
  func `The reason is named`(one: String, other: String, reason: String) {
    let pairs = AlikePairs.find(in: [entity(one), entity(other)], keptApart: [])
    #expect(pairs.map(\.reason) == [reason])
  }

  @Test(arguments: [
    ("Haus", "Maus"), ("Jugendtreff Nord", "Jugendtreff Süd"), ("Beratung", "Betreuung"),
  ])
  func `Short words and more than one letter are other names`(one: String, other: String) {
    #expect(AlikePairs.find(in: [entity(one), entity(other)], keptApart: []).isEmpty)
  }

  @Test func `What somebody keeps apart, and what is elsewhere, is not proposed`() {
    let (one, other) = (entity("AWO"), entity("AWO Lindeland"))
    #expect(
      AlikePairs.find(in: [one, other], keptApart: [EntityPair(other.id, one.id)]).isEmpty)
    let elsewhere = entity("AWO Lindeland", place: "Köllnitz")
    #expect(AlikePairs.find(in: [one, elsewhere], keptApart: []).isEmpty)
    let project = entity("AWO Lindeland", .project)
    #expect(AlikePairs.find(in: [one, project], keptApart: []).isEmpty)
    var merged = other
    merged.mergedInto = one.id
    #expect(AlikePairs.find(in: [one, merged], keptApart: []).isEmpty)
  }
}
