import Testing

/// Rules read like German grammar: what text is in bytes is known to `TextMatching` alone.
@Suite struct ByteRulesTests {
  /// Modules whose rules know nothing of bytes.
  private static let modules = ["EntityRegistry", "CouncilSearch"]

  /// What handles bytes.
  private static let words = [".utf8", "withBytes", "withUTF8", "UInt8", "Unsafe"]

  private static func handlesBytes(_ line: some StringProtocol) -> Bool {
    let code = line.drop { $0 == " " }
    return !code.hasPrefix("//") && words.contains { code.contains($0) }
  }

  @Test(arguments: modules)
  func `No rule handles bytes`(module: String) throws {
    let hits = try Repository.swiftFiles().filter { $0.path.hasPrefix("Sources/\(module)/") }
      .flatMap { file in file.lines.filter(Self.handlesBytes).map { "\(file.path): \($0)" } }
    #expect(hits == [])
  }

  @Test(arguments: ["text.utf8.count", "  let a = UInt8(ascii: \"a\")", "UnsafeRawPointer(x)"])
  func `The rule sees bytes`(line: String) {
    #expect(Self.handlesBytes(line))
  }

  @Test(arguments: ["/// UTF-8 offsets, as UInt8.", "text.byteCount", "  // .utf8"])
  func `It sees nothing else`(line: String) {
    #expect(!Self.handlesBytes(line))
  }
}
