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

  @Test
  func `A paper's JSON names a field's proof after the field, and nothing where there is none`()
    throws
  {
    var paper = Paper()
    paper.reference = "A 24"
    paper.originators = [.init(kind: .person, name: "Frau Muster")]
    paper.evidence.reference = Evidence(text: "A 24", page: 1, start: 7, end: 11)
    paper.evidence.originators = [Evidence(text: "Frau Muster", page: 1, start: 20, end: 31)]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(paper), as: UTF8.self)
    let words = { (text: String, start: Int, end: Int) in
      #"{"boxes":[],"end":\#(end),"page":1,"start":\#(start),"text":"\#(text)"}"#
    }
    #expect(
      json.contains(
        #""evidence":{"answeredBy":[],"originators":[\#(words("Frau Muster", 20, 31))],"#
          + #""reference":\#(words("A 24", 7, 11))}"#))
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
