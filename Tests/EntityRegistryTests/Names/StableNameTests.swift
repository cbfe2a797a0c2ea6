import Testing

@testable import EntityRegistry

@Suite struct StableNameTests {
  @Test func `A name never changes: archives hold it`() {
    #expect(StableName.of(["sponsor", "neustadt", "awo"], length: 16).count == 16)
    #expect(
      StableName.of(["sponsor", "neustadt", "awo"], length: 12)
        == String(StableName.of(["sponsor", "neustadt", "awo"], length: 16).prefix(12)))
  }

  @Test(
    arguments: [
      (["ab", "c"], ["a", "bc"]), (["a", ""], ["a"]), ([""], []), (["a", "b"], ["b", "a"]),
      (["Träger"], ["Traeger"]),
    ] as [([String], [String])])
  func `Other parts have another name`(one: [String], other: [String]) {
    #expect(StableName.of(one, length: 16) != StableName.of(other, length: 16))
  }

  @Test func `Names are hexadecimal digits, and short ones do not meet`() {
    let names = (0..<2000).map { StableName.of(["\($0)"], length: 12) }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.count == 12 && $0.allSatisfy(\.isHexDigit) })
  }
}
