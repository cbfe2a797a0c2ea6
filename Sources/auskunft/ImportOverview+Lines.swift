internal import CouncilStore
import LetterImport
internal import Presentation
internal import TerminalOutput

extension ImportOverview {
  /// Of these, in a table: those that were begun first.
  private static let shown = 10

  /// What the archive knows of imports.
  init(_ store: some ImportStore) throws {
    try self.init(store, isRunning: { $0.isRunning })
  }

  func lines(width: Int) -> [String] {
    var table = TextTable([.init(title: "state"), .init(title: "files", alignment: .right)])
    for state in OfferedFile.State.allCases {
      table.add([state.title, "\(files[state.rawValue] ?? 0)"])
    }
    var lines = table.lines(width: width)
    if let run { lines += ["", run.sentence] }
    for file in inProgress.prefix(Self.shown) {
      let attempt = file.attempts > 1 ? " (attempt \(file.attempts))" : ""
      lines.append(Console.printableLine("  in progress: \(file.path)\(attempt)"))
    }
    if inProgress.count > Self.shown {
      lines.append("  and \(inProgress.count - Self.shown) more, read or about to be")
    }
    return lines
  }
}

extension ImportOverview.Run {
  /// `an import runs since …: 512 of 1024 files, 180 a second, 3 s left`
  fileprivate var sentence: String {
    let count = offered.map { "\(finished) of \($0) files" } ?? "\(finished) files"
    let rate = "\(Int(filesPerSecond.rounded())) a second"
    if let ended { return "last import ended \(ended): \(count), \(rate)" }
    guard isRunning else {
      return "last import, begun \(started), was cut off: \(count); start it again to go on"
    }
    let left = secondsLeft.map { ", \($0) s left" } ?? ""
    return "an import runs since \(started): \(count), \(rate)\(left)"
  }
}

extension OfferedFile.State {
  /// As people read it.
  var title: String { self == .inProgress ? "in progress" : rawValue }
}
