import Testing

/// What every file of the project keeps.
@Suite struct FileRulesTests {
  /// In lines; a longer file holds more than one idea.
  private static let longest = 400

  /// Files that are longer, each with its reason.
  private static let longFiles: [String: String] = [:]

  /// A swallowed error, or one that ends the program.
  private static let hidingWords = ["try?", "try!", "fatalError("]

  /// Whether one of them stands in a text, and not at the end of another word.
  private static func hidesErrors(_ text: some StringProtocol) -> Bool {
    hidingWords.contains { word in
      text.split(separator: word, omittingEmptySubsequences: false).dropLast().contains { before in
        before.last.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? true
      }
    }
  }

  /// Beginnings of paths that are right on one machine only.
  private static let machinePaths = ["/ho" + "me/", "/Us" + "ers/", "/ro" + "ot/", "/wo" + "rk/"]

  @Test func `No Swift file is longer than one idea`() throws {
    let long = try Repository.swiftFiles().filter { $0.lines.count > Self.longest + 1 }
    #expect(long.map(\.path) == Self.longFiles.keys.sorted())
  }

  @Test func `No error is swallowed or turned into a crash`() throws {
    let files = try Repository.swiftFiles().filter { !$0.path.hasSuffix("FileRulesTests.swift") }
    let hits = files.flatMap { file in
      Self.hidesErrors(file.text)
        ? file.lines.filter(Self.hidesErrors).map { "\(file.path): \($0)" } : []
    }
    #expect(hits == [])
  }

  @Test(
    arguments: [
      "let x = try? read()", "try! write()", "(try?", "fatalError(\"no\")", "  fatalError()",
    ])
  func `The rule against hidden errors sees them`(line: String) {
    #expect(Self.hidesErrors(line))
  }

  @Test(arguments: ["try read()", "retry?.run()", "myfatalError()", "try { a ? b : c }"])
  func `It sees nothing else`(line: String) {
    #expect(!Self.hidesErrors(line))
  }

  @Test(arguments: ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "Makefile", ".ci/run"])
  func `No document names a place on one machine`(path: String) throws {
    let text = try Repository.text(path)
    #expect(Self.machinePaths.filter { text.contains($0) } == [])
  }

  @Test func `No source names a place on one machine`() throws {
    let hits = try Repository.swiftFiles().filter { file in
      Self.machinePaths.contains { file.text.contains($0) }
    }
    #expect(hits.map(\.path) == [])
  }

  @Test func `The top folder holds only what belongs there`() throws {
    let allowed: Set = ["Sources", "Tests", "Corpus", "Extracted", "findings"]
    #expect(try Repository.folders(in: ".").subtracting(allowed) == [])
  }

  @Test func `Every Swift file begins with imports or what it is about`() throws {
    let banners = try Repository.swiftFiles().filter { file in
      ["Copyright", "Created by"].contains { file.text.prefix(200).contains($0) }
    }
    #expect(banners.map(\.path) == [])
  }
}
