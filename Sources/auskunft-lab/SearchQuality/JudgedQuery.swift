internal import Foundation

/// A query with the papers that answer it, as people judged them.
///
/// `{"query":"Radwege sanieren","relevant":{"2020/0190":2,"2018/0626":1}}`
struct JudgedQuery: Sendable, Codable {
  /// Which queries it was written with; nil of those that search was tuned with.
  var group: String?
  var query: String
  /// Papers by reference: 2 is about it, 1 touches it; all others do not.
  var relevant: [String: Int]

  /// Queries, one a line.
  static func read(_ lines: Data) throws -> [JudgedQuery] {
    try lines.split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(JudgedQuery.self, from: Data($0)) }
  }
}
