import Foundation
import Testing

/// ARCHITECTURE.md's table of modules says which module may import which.
@Suite struct ModuleTableTests {
  /// What the table's third column says of each module, by name.
  private static func table() throws -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    let chapter = try Repository.text("ARCHITECTURE.md").components(separatedBy: "# Modules").last
    for line in (chapter ?? "").split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmed }
      guard cells.count == 3, cells[0].hasPrefix("`") else { continue }
      for module in names(in: cells[0]) { table[module] = Set(names(in: cells[2])) }
    }
    return table
  }

  /// The words between back quotes.
  private static func names(in cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }
      .map { String($0.element) }
  }

  /// What a module's files import of the project's own modules; one in C has no Swift files.
  private static func imports(of module: String, among modules: Set<String>) throws -> Set<String> {
    var imports: Set<String> = []
    for file in try Repository.swiftFiles() where file.path.hasPrefix("Sources/\(module)/") {
      for line in file.lines {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
          words[..<index].allSatisfy({ !$0.contains("\"") && $0 != "//" && $0 != "///" })
        else { continue }
        imports.insert(String(words[index + 1]))
      }
    }
    return imports.intersection(modules)
  }

  @Test func `Every module stands in the table, and nothing else does`() throws {
    let modules = try Repository.folders(in: "Sources")
    #expect(Set(try Self.table().keys) == modules)
  }

  @Test func `No module imports what the table does not allow`() throws {
    let table = try Self.table()
    for (module, allowed) in table.sorted(by: { $0.key < $1.key }) {
      let imports = try Self.imports(of: module, among: Set(table.keys))
      #expect(imports.subtracting(allowed) == [], "\(module)")
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
