import OParlClient
import Testing

@Suite struct FeedJSONTests {
  @Test(
    arguments: [
      (
        #"{"a":[1,-2.5e3,true,false,null],"b":{}}"#,
        FeedValue.object([
          "a": .list([.number("1"), .number("-2.5e3"), .flag(true), .flag(false), .null]),
          "b": .object([:]),
        ])
      ),
      (#" "\u00fc\n\/\"\ud83c\udf33" "#, .text("ü\n/\"🌳")),
      (#""\ud83c!""#, .text("\u{FFFD}!")),
      ("[]", .list([])),
    ])
  func `JSON is read as it is meant`(text: String, expected: FeedValue) throws {
    let read = try FeedJSON.read(Array(text.utf8))
    #expect(read.value == expected)
    #expect(read.quirks == [])
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0x0A, 0x09, 0x62, 0x22], FeedValue.text("a\n\tb"), Quirk.controlCharacters),
      ([0xEF, 0xBB, 0xBF, 0x5B, 0x5D], .list([]), .byteOrderMark),
      ([0x22, 0xFC, 0x22], .text("\u{FFFD}"), .notUTF8),
    ] as [([UInt8], FeedValue, Quirk)])
  func `What is against the rules is read, and noted`(
    bytes: [UInt8], expected: FeedValue, quirk: Quirk
  ) throws {
    let read = try FeedJSON.read(bytes)
    #expect(read.value == expected)
    #expect(read.quirks == [quirk])
  }

  @Test(
    arguments: [
      "", "{", "[1,]", "[1 2]", #"{"a"}"#, #"{"a":1,}"#, #""\x""#, #""\u12""#, "tru", "1 2", "--1",
      "<html>", String(repeating: "[", count: 200),
    ])
  func `What is no JSON is refused`(text: String) {
    #expect(throws: FeedJSON.Malformed.self) { try FeedJSON.read(Array(text.utf8)) }
  }

  @Test func `A digest says what is said, whatever the order, and leaves times out`() throws {
    let texts = [
      #"{"a":1,"b":{"modified":"x","c":[]}}"#, #"{"b":{"c":[],"modified":"y"},"a":1,"modified":2}"#,
    ]
    let digests = try texts.map {
      try FeedJSON.read(Array($0.utf8)).value.digest(leavingOut: ["modified"])
    }
    #expect(digests[0] == digests[1])
    let others = [#"{"a":1,"b":{"c":[""]}}"#, #"{"a":"1","b":{"c":[]}}"#, #"{"a":1,"b":{}}"#]
    for text in others {
      let other = try FeedJSON.read(Array(text.utf8)).value.digest(leavingOut: ["modified"])
      #expect(other != digests[0])
    }
  }
}
