import Testing

@testable import ConfinedWorkers

@Suite struct LibraryWarningsTests {
  private let mark = LibraryWarnings.mark

  /// What was said on each of so many letters.
  private func said(
    _ letters: Int, in bytes: [UInt8], by count: Int, keeping limit: Int = 100
  ) -> [String] {
    var warnings = LibraryWarnings(keeping: limit)
    for start in stride(from: 0, to: bytes.count, by: count) {
      warnings.append(bytes[start..<min(start + count, bytes.count)])
    }
    return (0..<letters).map { _ in
      defer { warnings.pass() }
      return String(decoding: warnings.said, as: UTF8.self)
    }
  }

  @Test(arguments: [1, 2, 3, 5, 100])
  func `However it comes, each letter has what was said before its mark`(count: Int) {
    let bytes = Array("a".utf8) + mark + mark + Array("bc\n".utf8) + mark + Array("d".utf8)
    #expect(said(4, in: bytes, by: count) == ["a", "", "bc\n", "d"])
  }

  @Test(arguments: [1, 7, 100])
  func `Of endless warnings the beginning is kept, and the mark is found`(count: Int) {
    let bytes = Array(repeating: UInt8(ascii: "!"), count: 300) + mark + Array("b".utf8)
    let said = said(2, in: bytes, by: count, keeping: 10)
    #expect(said[0] == "!!!!!!!!!!")
    #expect(said[1] == "b")
  }

  @Test func `Where a letter is not passed, what is said is its own`() {
    var warnings = LibraryWarnings(keeping: 100)
    warnings.append([1, 0, 2])
    #expect(!warnings.areComplete)
    #expect(Array(warnings.said) == [1, 0, 2])
    warnings.append(mark[...])
    #expect(warnings.areComplete)
    #expect(Array(warnings.said) == [1, 0, 2])
  }
}
