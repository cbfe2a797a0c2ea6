internal import Foundation
internal import TextMatching

/// As many rows as an answer has room for, and where it goes on.
struct AnswerPage {
  /// In bytes of an answer: what a model reads without losing the thread.
  static let longest = 6 << 10
  /// In bytes, for the names and brackets around rows.
  private static let margin = 64

  let value: JSONValue

  /// - Parameters:
  ///   - start: the row that is asked for.
  ///   - first: the number of the first of these rows.
  ///   - total: how many there are; as many as these where nothing else is said.
  ///   - frame: what else the answer says.
  init(
    _ rows: [JSONValue], from start: Int, first: Int = 0, of total: Int? = nil,
    _ frame: [String: JSONValue] = [:]
  ) throws {
    var room = Self.longest - Self.margin - (try JSONValue.object(frame).line().byteCount)
    var taken: [JSONValue] = []
    for row in rows.dropFirst(max(start - first, 0)) {
      let bytes = try row.line().byteCount + 1
      // One row is always given: its tool keeps rows short.
      guard bytes <= room || taken.isEmpty else { break }
      taken.append(row)
      room -= bytes
    }
    let end = start + taken.count
    var members = frame
    members["rows"] = .array(taken)
    members["cursor"] =
      !taken.isEmpty && end < total ?? (first + rows.count) ? .number(Decimal(end)) : .null
    value = .object(members)
  }
}
