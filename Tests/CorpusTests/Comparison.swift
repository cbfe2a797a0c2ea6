import CouncilModel
import Foundation

/// Compares what was found with what must be found, on letters and digits alone.
enum Comparison {
  static func plain(_ text: String?) -> String {
    String((text ?? "").lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Whether one holds the other as whole words.
  static func isSameName(_ first: String, _ second: String) -> Bool {
    let a = words(first)
    let b = words(second)
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard !short.isEmpty else { return false }
    return long.indices.contains { long[$0...].starts(with: short) }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 }
  }

  /// Whether two numbers are equal within one in a hundred.
  static func isClose(_ found: Decimal?, _ expected: Double?) -> Bool {
    guard let found, let expected else { return found == nil && expected == nil }
    let value = NSDecimalNumber(decimal: found).doubleValue
    return abs(value - expected) <= 0.01 * max(abs(value), abs(expected), 1e-9)
  }

  static func overlaps(_ first: String, _ second: String) -> Bool {
    let a = plain(first)
    let b = plain(second)
    return !a.isEmpty && !b.isEmpty && (a.contains(b) || b.contains(a))
  }

  /// Expected items with a match among the found ones, each found one used once, and what is left.
  static func match<Expected, Found>(
    _ expected: [Expected], _ found: [Found], by isSame: (Expected, Found) -> Bool
  ) -> (right: Int, missed: [Expected], made: [Found]) {
    var left = found
    var missed: [Expected] = []
    for item in expected {
      if let index = left.firstIndex(where: { isSame(item, $0) }) {
        left.remove(at: index)
      } else {
        missed.append(item)
      }
    }
    return (expected.count - missed.count, missed, left)
  }
}
