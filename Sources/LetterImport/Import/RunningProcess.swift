internal import Foundation

/// A process, and when it started: numbers are given again.
package struct RunningProcess: Sendable, Equatable {
  package var number: Int
  /// In the kernel's ticks since the machine started.
  package var start: Int

  /// Nil where no process has that number now.
  package init?(_ number: Int) {
    // "42 (name) S 1 …": the name may hold anything, so count from its end.
    guard let data = FileManager.default.contents(atPath: "/proc/\(number)/stat") else {
      return nil
    }
    let text = String(decoding: data, as: UTF8.self)
    guard let bracket = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: bracket)...].split(separator: " ")
    guard fields.count > 19, fields[0] != "Z", let start = Int(fields[19]) else { return nil }
    self.number = number
    self.start = start
  }
}
