import Foundation
import Testing

@testable import EntityRegistry

/// The folder of rules and the list of rules say the same.
@Suite struct StatementRulesTests {
  /// Rules that read whole tables and whole letters, not sentences.
  private static let others: Set = ["StatementRule", "StaffingTableRule", "GapRule"]

  @Test func `Every rule in the folder is asked`() throws {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Sources/EntityRegistry/Rules")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix("Rule.swift") }
      .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
    let listed = StatementRules.all.map { String(describing: type(of: $0)) }
    #expect(Set(files).subtracting(Self.others) == Set(listed))
    #expect(Set(listed).count == listed.count)
  }
}
