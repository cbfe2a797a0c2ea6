import CouncilModel
internal import CouncilStore
internal import Foundation
import LetterImport
internal import TerminalOutput

/// What an import tells its user: the bar while it runs, a line for each file that was not taken,
/// the summary at the end.
struct ImportReport {
  private struct Result: Encodable {
    var imported: Int
    var partial: Int
    var newVersions: Int
    var duplicate: Int
    var failed: Int
    var unchanged: Int
    var exchanges: Int
    var facts: Int
    var seconds: Double
    var filesPerSecond: Double
    var use: ResourceUse
  }

  private(set) var summary = ImportSummary()
  private var knownFailures = 0
  private var bar: ProgressBar

  init(files: Int) {
    bar = ProgressBar(total: files)
  }

  mutating func add(_ outcome: ImportOutcome) {
    summary.add(outcome)
    if case .failed(let path, let reason) = outcome {
      bar.clear()
      Console.report("\(path): \(reason)")
    }
    if case .unchanged(_, let state) = outcome, state == .quarantined || state == .refused {
      knownFailures += 1
    }
    bar.advance()
  }

  /// Shows how far a letter's recognition is, below the bar's place until that is drawn again.
  mutating func recognised(_ path: String, pages: Int, of all: Int) {
    var progress = PageProgress(path)
    progress.show(pages, of: all)
  }

  /// Takes the bar away, and says where to look for what an earlier import did not take.
  func end() {
    bar.clear()
    guard knownFailures > 0 else { return }
    let files = knownFailures == 1 ? "1 file" : "\(knownFailures) files"
    Console.report("\(files) still not taken; `auskunft quarantine list` says why")
  }

  func json(seconds: Double, use: ResourceUse) throws -> Data {
    try CanonicalJSON.line(
      Result(
        imported: summary.imported, partial: summary.partial, newVersions: summary.newVersions,
        duplicate: summary.duplicate, failed: summary.failed, unchanged: summary.unchanged,
        exchanges: summary.exchanges, facts: summary.facts,
        seconds: (seconds * 1000).rounded() / 1000, filesPerSecond: rate(seconds),
        use: use))
  }

  func table(seconds: Double) -> TextTable {
    let titles = [
      "imported", "partial", "duplicate", "failed", "unchanged", "exchanges", "facts", "files/s",
    ]
    var table = TextTable(titles.map { TextTable.Column(title: $0, alignment: .right) })
    table.add([
      "\(summary.imported)", "\(summary.partial)", "\(summary.duplicate)", "\(summary.failed)",
      "\(summary.unchanged)", "\(summary.exchanges)", "\(summary.facts)",
      "\(Int(rate(seconds).rounded()))",
    ])
    return table
  }

  /// Files a second, to one tenth.
  private func rate(_ seconds: Double) -> Double {
    seconds > 0 ? (Double(summary.files) / seconds * 10).rounded() / 10 : 0
  }
}
