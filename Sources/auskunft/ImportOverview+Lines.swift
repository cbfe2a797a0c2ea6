internal import CouncilStore
import LetterImport
internal import TerminalOutput

/// What became of the files that were offered, and how far the import is that runs.
struct ImportStatus: Encodable {
  struct Run: Encodable {
    /// False where it was cut off: the next import goes on with it.
    var isRunning: Bool
    var started: String
    var ended: String?
    var finished: Int
    var offered: Int?
    var filesPerSecond: Double
    /// Nil where nothing runs, or nobody knows.
    var secondsLeft: Int?
  }

  /// Files listed one by one.
  private static let listed = 1000

  /// Of these, in a table: those that were begun first.
  private static let shown = 10

  var files: [String: Int]
  var run: Run?
  var inProgress: [OfferedFileLine]

  private enum CodingKeys: String, CodingKey {
    case files, run
    case inProgress = "inWork"
  }

  init(_ store: any ImportStore) throws {
    let counts = try store.offeredCounts()
    files = [:]
    for state in OfferedFile.State.allCases { files[state.rawValue] = counts[state] ?? 0 }
    run = try store.lastRun().map(Run.init)
    inProgress = try store.offeredFiles(in: [.inProgress], after: nil, limit: Self.listed)
      .sorted { $0.changed < $1.changed }
      .map(OfferedFileLine.init)
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

extension ImportStatus.Run {
  init(_ run: ImportRun) {
    isRunning = run.ended == nil && run.process.isRunning ?? true
    started = run.started
    ended = run.ended
    finished = run.finished
    offered = run.offered
    let rate = run.seconds > 0 ? Double(run.finished) / run.seconds : 0
    filesPerSecond = (rate * 10).rounded() / 10
    if isRunning, rate > 0, let offered = run.offered {
      secondsLeft = Int((Double(offered - run.finished) / rate).rounded(.up))
    }
  }

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
