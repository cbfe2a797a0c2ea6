import Foundation
import Testing

@testable import CouncilModel

struct PaperTests {
  @Test func `A paper without a date says so in its JSON`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(Paper()), as: UTF8.self)
    #expect(json.contains(#""date":null"#))
    #expect(json.contains(#""originators":[]"#))
  }

  @Test func `A box is four numbers, to a tenth of a point`() throws {
    let box = BoundingBox(left: 70.866, top: 12, right: 181.776, bottom: 24.04)
    let json = String(decoding: try JSONEncoder().encode(box), as: UTF8.self)
    #expect(json == "[70.9,12,181.8,24]")
  }

  @Test func `A frequency without a bound writes null, not nothing`() throws {
    var atLeast = Frequency(kind: .recurrence)
    atLeast.perYearMin = 2
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(atLeast), as: UTF8.self)
    #expect(json.contains(#""perYearMax":null,"perYearMin":2"#))
  }
}
