import CouncilModel
internal import CouncilStore
internal import Presentation
internal import TerminalOutput

/// Lists files that were offered, page by page: there may be very many.
struct OfferedFileList {
  private static let page = 1000

  private let store: any ImportStore
  private let states: Set<OfferedFile.State>

  init(_ store: any ImportStore, _ states: Set<OfferedFile.State>) {
    self.store = store
    self.states = states
  }

  /// Hands over every file.
  func visit(_ body: (OfferedFile) throws -> Void) throws {
    var last: [UInt8]?
    while true {
      let files = try store.offeredFiles(in: states, after: last, limit: Self.page)
      for file in files { try body(file) }
      guard files.count == Self.page else { return }
      last = files.last?.key
    }
  }

  /// Prints every file; answers how many there were.
  @discardableResult
  func write(_ output: OutputOption) throws -> Int {
    var count = 0
    if output.isJSON {
      try visit { file in
        count += 1
        try Console.write(CanonicalJSON.line(OfferedFileLine(file)))
      }
      return count
    }
    var table = TextTable([
      .init(title: "state"), .init(title: "file"), .init(title: "reason"),
    ])
    try visit { file in
      count += 1
      table.add([
        file.state.title, Console.printableLine(file.name),
        file.reason.map(Console.printableLine),
      ])
    }
    for line in table.lines(width: Terminal.width) { try Console.write(line) }
    return count
  }
}
