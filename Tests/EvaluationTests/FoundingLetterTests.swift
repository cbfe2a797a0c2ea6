import CouncilModel
import Foundation
import Testing

/// The letter that the project was started from is always read without a fault.
@Suite(.enabled(if: AnnotatedLetters.areThere)) struct FoundingLetterTests {
  private let letter: Extraction

  init() throws {
    let file = AnnotatedLetters.folder("gold").appendingPathComponent("erfurt_DS-0496-20.txt")
    letter = try AnnotatedLetters.extraction(of: file)
  }

  @Test func `It has three exchanges under their printed numbers`() {
    #expect(letter.exchanges.map(\.number) == ["1", "2", "3"])
    #expect(letter.exchanges.map(\.disposition) == [.partial, .answered, .answered])
    #expect(letter.exchanges[0].question.hasPrefix("Wie viele Quartiersmanager*innen gibt es"))
    #expect(
      letter.exchanges[1].question.hasSuffix("Bitte die Termine der letzten 12 Monate aufzuführen.")
    )
    #expect(
      letter.exchanges[2].answer.hasSuffix("werden durch die Stadtverwaltung Erfurt verstetigt."))
  }

  @Test(arguments: [
    "Seite 1", "Sie erreichen uns", "E-Mail", "Rathaus", "Fischmarkt", "Haltestelle", "Stadtbahn",
  ])
  func `The foot stands in no answer`(words: String) {
    #expect(letter.exchanges.allSatisfy { !$0.answer.contains(words) })
    #expect(letter.blocks.contains { $0.kind == .furniture && $0.text.contains(words) })
  }

  @Test func `The head says who asked what, and under which rule`() {
    let paper = letter.paper
    #expect(paper.paperType == .answer)
    #expect(paper.reference == "DS 0496/20")
    #expect(paper.subject == "Quartiersmanagement")
    #expect(paper.legalBasis == "§ 9 Abs. 2 GeschO")
    #expect(paper.visibility == .public)
    #expect(paper.municipality == "Erfurt")
    #expect(
      paper.originators == [
        Paper.Originator(kind: .faction, name: "Fraktion Mehrwertstadt Erfurt"),
        Paper.Originator(kind: .person, name: "Frau Röttsch"),
      ])
    #expect(paper.answeredBy == [Paper.Office(name: "Der Oberbürgermeister")])
    #expect(paper.signatory == "A.Bausewein")
  }

  @Test func `It has no date, because it prints none`() {
    #expect(letter.paper.date == nil)
    #expect(letter.paper.meetingDate == nil)
  }

  @Test func `Three sponsors are named`() {
    let names = letter.facts.compactMap { fact -> String? in
      if case .sponsor(let sponsor) = fact.value { sponsor.name } else { nil }
    }
    #expect(Set(names) == ["Büro Soziale", "AWO", "MitMenschen e.V."])
  }

  @Test func `The two managers are two positions of forty hours, repaired and marked so`() throws {
    let staffing = letter.facts.compactMap { fact -> (Staffing, Evidence)? in
      if case .staffing(let staffing) = fact.value { (staffing, fact.evidence) } else { nil }
    }
    #expect(staffing.map(\.0.fullTimeEquivalents) == [Decimal(2), Decimal(25) / 10])
    let managers = try #require(staffing.first)
    #expect(managers.0.weeklyHours == 40)
    #expect(managers.0.repairedFrom?.contains("40 Vollzeitstelle") == true)
    #expect(
      managers.1.text.contains("jeweils ein Quartiersmanager mit einer 40 Vollzeitstelle (40 h)"))
    #expect(staffing.last?.0.repairedFrom == nil)
    #expect(staffing.last?.1.text == "2,5 Personalstellen")
  }

  @Test func `The meetings are irregular, every eight to ten weeks, and none`() throws {
    let meetings = letter.facts.compactMap { fact -> (Frequency, String)? in
      if case .frequency(let frequency) = fact.value {
        (frequency, fact.evidence.text)
      } else {
        nil
      }
    }
    #expect(meetings.map(\.0.kind) == [.irregular, .recurrence, .none])
    #expect(meetings.allSatisfy { $0.0.meeting })
    #expect(meetings[0].1.contains("nicht regelmäßig"))
    #expect(meetings[1].1 == "ca. alle 8-10 Wochen")
    #expect(meetings[1].0.intervalMin == 8)
    #expect(meetings[1].0.intervalMax == 10)
    #expect(meetings[1].0.unit == .week)
    #expect(meetings[1].0.approximate)
    #expect(meetings[1].0.perYearMin == Decimal(52) / 10)
    #expect(meetings[1].0.perYearMax == Decimal(65) / 10)
    #expect(meetings[2].1.contains("finden nicht statt"))
  }

  @Test func `Every fact belongs to its exchange`() {
    for fact in letter.facts {
      let exchange = fact.exchange.map { letter.exchanges[$0] }
      #expect(exchange != nil)
      #expect(
        exchange?.answerRanges.contains { $0.contains(fact.evidence.range) } == true
          || exchange?.questionRange?.contains(fact.evidence.range) == true)
    }
  }
}
