import CouncilModel
import Foundation
import Testing

@testable import EntityRegistry

@Suite struct CanonicalValueTests {
  static let values: [StatementValue] = [
    .entity(id: "0a", name: "AWO"), .entity(id: "0b", name: "AWO"), .date("2025"),
    .date("2025-01"), .text("2025"), .text("wird eingeführt"), .nothing,
    .staffing(Staffing(fullTimeEquivalents: 2, approximate: false)),
    .staffing(Staffing(fullTimeEquivalents: 2, approximate: true)),
    .staffing(Staffing(fullTimeEquivalents: 2.5, approximate: false)),
  ]

  @Test func `Each value has a text of its own`() {
    #expect(Set(Self.values.map(CanonicalValue.text)).count == Self.values.count)
  }

  @Test func `An entity is what it is, whatever it is called`() {
    #expect(
      CanonicalValue.text(.entity(id: "0a", name: "AWO"))
        == CanonicalValue.text(.entity(id: "0a", name: "Arbeiterwohlfahrt")))
  }
}
