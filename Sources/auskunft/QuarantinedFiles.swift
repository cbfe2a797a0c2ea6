internal import CouncilStore

/// Finds files that could not be taken by what their owner calls them.
struct QuarantinedFiles {
  /// Digits of a hash that are enough to name a file.
  private static let shortestHash = 8

  private let list: OfferedFileList

  init(_ store: any ImportStore) {
    list = OfferedFileList(store, [.quarantined, .refused])
  }

  /// Hands over the files with these names: a path, its end, or the beginning of a hash; all
  /// where there are no names.
  func visit(named names: [String], _ body: (OfferedFile) throws -> Void) throws {
    try list.visit { file in
      if names.isEmpty || names.contains(where: { Self.isName($0, of: file) }) { try body(file) }
    }
  }

  private static func isName(_ name: String, of file: OfferedFile) -> Bool {
    if file.name == name || file.name.hasSuffix("/" + name) { return true }
    return name.count >= shortestHash && file.sha256?.hasPrefix(name.lowercased()) == true
  }
}
