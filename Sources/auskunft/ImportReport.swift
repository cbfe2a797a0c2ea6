internal import Foundation
internal import IngestPipeline

/// What an import tells its user: the bar while it runs, a line for each file that was not taken,
/// the summary at the end.
struct ImportReport {
  private struct Result: Encodable {
    var imported: Int
    var partial: Int
    var duplicate: Int
    var failed: Int
    var exchanges: Int
    var facts: Int
    var seconds: Double
    var filesPerSecond: Double
  }

  private(set) var summary = ImportSummary()
  private var bar = ProgressBar(total: 0)

  /// Begins the bar.
  mutating func expect(_ files: Int) {
    bar = ProgressBar(total: files)
  }

  mutating func add(_ outcome: ImportOutcome) {
    summary.add(outcome)
    if case .failed(let failure) = outcome {
      bar.clear()
      Console.report(failure.message)
    }
    bar.advance()
  }

  /// Takes the bar away.
  func end() {
    bar.clear()
  }

  func json(seconds: Double) throws -> Data {
    try ExtractionJSON.line(
      Result(
        imported: summary.imported, partial: summary.partial, duplicate: summary.duplicate,
        failed: summary.failed, exchanges: summary.exchanges, facts: summary.facts,
        seconds: (seconds * 1000).rounded() / 1000, filesPerSecond: rate(seconds)))
  }

  func table(seconds: Double) -> TextTable {
    let titles = ["imported", "partial", "duplicate", "failed", "exchanges", "facts", "files/s"]
    var table = TextTable(titles.map { TextTable.Column(title: $0, alignment: .right) })
    table.add([
      "\(summary.imported)", "\(summary.partial)", "\(summary.duplicate)", "\(summary.failed)",
      "\(summary.exchanges)", "\(summary.facts)", "\(Int(rate(seconds).rounded()))",
    ])
    return table
  }

  /// Files a second, to one tenth.
  private func rate(_ seconds: Double) -> Double {
    seconds > 0 ? (Double(summary.files) / seconds * 10).rounded() / 10 : 0
  }
}
