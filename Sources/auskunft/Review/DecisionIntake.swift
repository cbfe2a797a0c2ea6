internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import Foundation
internal import TerminalOutput

/// Takes decisions that somebody wrote down, one JSON object a line.
struct DecisionIntake {
  let store: any RegistryStore
  /// Who decides.
  let maker: String
  let output: OutputOption

  /// - Parameter by: as the user gives it; nil for the user's name.
  init(_ store: any RegistryStore, by: String?, _ output: OutputOption) throws {
    self.store = store
    maker = try Self.maker(by)
    self.output = output
  }

  /// Who decides, where nothing else is said the user.
  static func maker(_ by: String?) throws -> String {
    let environment = ProcessInfo.processInfo.environment
    let name = by ?? environment["USER"] ?? environment["LOGNAME"] ?? ""
    guard !name.isEmpty else { throw ValidationError("Say who decides with --by.") }
    return name
  }

  /// Takes the decisions of a file; - is standard input.
  ///
  /// Each decision is a transaction of its own; one that cannot be carried out is named.
  ///
  /// - Returns: whether all were taken.
  func take(from path: String) throws -> Bool {
    var taken = 0
    var refused = 0
    for (index, line) in try Self.lines(of: path).enumerated() {
      do {
        guard let decision = try DecisionLine.decision(in: line) else { continue }
        let record = try store.decide(
          decision, by: maker, at: Date.now.formatted(.iso8601))
        if output.isJSON { try Console.write(CanonicalJSON.line(record)) }
        taken += 1
      } catch let error as DecodingError {
        Console.report("line \(index + 1): not a decision (\(DecisionLine.reason(error)))")
        refused += 1
      } catch let error as StoreError where error.kind == .refused {
        Console.report("line \(index + 1): \(error.detail ?? error.message)")
        refused += 1
      }
    }
    if !output.isJSON { try Console.write("\(taken) decided, \(refused) refused") }
    return refused == 0
  }

  private static func lines(of path: String) throws -> [String] {
    var lines: [String] = []
    if path == "-" {
      while let line = readLine() { lines.append(line) }
    } else {
      let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      lines = text.split(whereSeparator: \.isNewline).map(String.init)
    }
    return lines.filter { $0.contains { !$0.isWhitespace } }
  }
}
