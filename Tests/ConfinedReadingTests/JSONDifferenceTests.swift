import Testing

@testable import ConfinedReading

@Suite struct JSONDifferenceTests {
  @Test func `Breaks JSON at brackets and commas outside of strings`() {
    #expect(
      JSONLines.lines(of: Array(#"{"a":[1.10,"x,\"{y"],"b":{}}"#.utf8)) == [
        #"{"#, #"  "a":["#, #"    1.10,"#, #"    "x,\"{y""#, #"  ],"#, #"  "b":{"#, #"  }"#, "}",
      ])
  }

  @Test(arguments: [
    (#"{"a":1}"#, #"{"a":1}"#, ""),
    (#"{"a":1}"#, #"{"a":2}"#, "  {\n-   \"a\":1\n+   \"a\":2\n"),
    (#"{"a":1,"b":2}"#, #"{"a":1}"#, "  {\n-   \"a\":1,\n-   \"b\":2\n+   \"a\":1\n"),
    (#"["x"]"#, #"["x","y"]"#, "  [\n-   \"x\"\n+   \"x\",\n+   \"y\"\n"),
  ])
  func `Shows removed and added lines with the line before`(
    old: String, new: String, difference: String
  ) {
    #expect(JSONDifference.between(Array(old.utf8), Array(new.utf8)) == difference)
  }
}
