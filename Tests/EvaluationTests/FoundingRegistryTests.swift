import CouncilModel
import EntityRegistry
import Foundation
import Testing

/// What the registry must know from the founding letter alone, each with its passage.
@Suite(.enabled(if: AnnotatedLetters.areThere)) struct FoundingRegistryTests {
  private let letter: Extraction
  private let proposals: [StatementProposal]

  init() throws {
    let file = AnnotatedLetters.folder("gold").appendingPathComponent("erfurt_DS-0496-20.txt")
    letter = try AnnotatedLetters.extraction(of: file)
    proposals = StatementReader.proposals(in: letter, recorded: "2026-01-01T00:00:00Z")
  }

  private func statement(
    _ name: String, _ property: StatementProperty
  ) throws -> RegistryStatement {
    let found = proposals.filter {
      $0.entities[0].name == name && $0.statement.property == property
    }
    #expect(found.count == 1, "\(name) \(property)")
    return try #require(found.first).statement
  }

  private func name(_ statement: RegistryStatement) -> String? {
    if case .entity(_, let name) = statement.value { name } else { nil }
  }

  @Test(
    arguments: [
      ("Magdeburger Allee", "Büro Soziale"), ("Erfurt Südost", "AWO"),
    ])
  func `Each quarter manager is one position, with sponsor, area and programme`(
    area: String, sponsor: String
  ) throws {
    let project = "Quartiersmanagement \(area)"
    let staffing = try statement(project, .staffing)
    guard case .staffing(let positions) = staffing.value else {
      Issue.record("no positions")
      return
    }
    #expect(positions.fullTimeEquivalents == 1)
    #expect(positions.weeklyHours == 40)
    #expect(positions.repairedFrom != nil)
    #expect(staffing.source.text.hasPrefix("In den Programmgebieten Soziale Stadt"))
    #expect(staffing.source.number == "1")

    let run = try statement(project, .sponsor)
    #expect(name(run) == sponsor)
    #expect(run.source.text.contains("\(sponsor) angestellt"))
    #expect(name(try statement(project, .area)) == area)
    let programme = try statement(project, .programme)
    #expect(name(programme) == "Soziale Stadt")
    #expect(programme.source.text.hasSuffix("über das Programm Soziale Stadt gefördert."))
  }

  @Test func `Th.INKA has two and a half positions at its sponsor, an office and a programme`()
    throws
  {
    let staffing = try statement("Th.INKA", .staffing)
    guard case .staffing(let positions) = staffing.value else {
      Issue.record("no positions")
      return
    }
    #expect("\(positions.fullTimeEquivalents)" == "2.5")
    #expect(staffing.source.text.hasSuffix("Dort werden aktuell 2,5 Personalstellen gefördert."))
    #expect(name(try statement("Th.INKA", .sponsor)) == "MitMenschen e.V.")
    #expect(name(try statement("Th.INKA", .leadOffice)) == "Amt für Soziales und Gesundheit")
    #expect(name(try statement("Th.INKA", .programme)) == "ESF")
  }

  @Test func `The meetings are about every eight to ten weeks, irregular, and none`() throws {
    let thuringia = try statement("Thüringenweite Treffen von Quartiersmanagern", .frequency)
    guard case .frequency(let often) = thuringia.value else {
      Issue.record("no frequency")
      return
    }
    #expect(often.intervalMin == 8 && often.intervalMax == 10 && often.unit == .week)
    #expect(often.approximate)
    #expect(thuringia.source.text.contains("ca. alle 8-10 Wochen"))
    let city = try statement(
      "Trägerübergreifende Vernetzungstreffen für alle Quartiersmanager innerhalb der Stadt Erfurt",
      .frequency)
    #expect(city.polarity == .denied)
    #expect(city.source.text.hasSuffix("finden nicht statt."))
    let own = try statement("Vernetzungstreffen der Erfurter Quartiersmanager", .frequency)
    guard case .frequency(let irregular) = own.value else {
      Issue.record("no frequency")
      return
    }
    #expect(irregular.kind == .irregular)
  }

  @Test func `There is no complete overview, at A50's word`() throws {
    let overview = try statement(
      "Vollständige trägerübergreifende Übersicht über die Quartiersmanager", .available)
    #expect(overview.polarity == .denied)
    #expect(overview.statedBy == "A50")
    #expect(overview.source.text.hasSuffix("liegt dem A50 derzeit nicht vor."))
  }

  @Test func `The strategy stands in ISEK 2030 and is due by 2025`() throws {
    let name = "Erstellung einer gesamtstädtischen Quartiersmanagementstrategie"
    #expect(try statement(name, .plannedIn).value == .text("ISEK 2030"))
    let deadline = try statement(name, .deadline)
    #expect(deadline.value == .date("2025"))
    #expect(deadline.source.text.contains("mittelfristigen Realisierbarkeit bis 2025"))
    #expect(deadline.source.number == "3")
  }

  @Test(
    arguments: [
      "Strategisches gesamtstädtisches Quartiersmanagement", "Quartiersmanagement pro Planungsraum",
      "Begonnene Projekte, wie Th.INKA Erfurt",
    ])
  func `The Seniorenbericht 2018 recommends measures`(measure: String) throws {
    let recommended = try statement(measure, .recommendedBy)
    #expect(recommended.value == .text("Seniorenbericht 2018"))
    #expect(recommended.source.text.contains("im Seniorenbericht 2018 folgende Maßnahme empfohlen"))
  }

  @Test func `The letter has no date, so its reference's year says when`() {
    #expect(Set(proposals.map(\.statement.valid.asOf)) == ["2020"])
    #expect(Set(proposals.map(\.statement.valid.basis)) == [.reference])
  }

  @Test func `Every statement is proved by the letter`() {
    #expect(proposals.count == 26)
    for proposal in proposals {
      let proof = Proof(of: proposal.statement, in: letter)
      #expect(proof.holds && proof.sameReading)
    }
  }
}
