import Testing

@Suite struct FactsCommandTests {
  @Test func `Answers every line with one object, also empty ones`() throws {
    let result = try Program.run(["facts"], input: "Guten Tag.\n\nEs gibt nichts zu sagen.\n")
    #expect(result.output == String(repeating: "{\"facts\":[]}\n", count: 3))
    #expect(result.status == 0)
  }

  @Test func `A range counts Unicode scalars of the line`() throws {
    let line = "Für 𝔘nser Büro sind 2,5 VZÄ besetzt."
    let object = try Program.run(["facts"], input: line + "\n").objects.first
    let facts = try #require(object?["facts"] as? [[String: Any]])
    let fact = try #require(facts.first { $0["type"] as? String == "staffing" })
    let (start, end) = (fact["start"] as? Int ?? 0, fact["end"] as? Int ?? 0)
    let scalars = Array(line.unicodeScalars)
    try #require(start < end && end <= scalars.count)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[start..<end])
    #expect(String(words) == fact["text"] as? String)
    #expect(String(words).contains("2,5"))
  }
}
