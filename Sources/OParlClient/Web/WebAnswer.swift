/// What a server answered.
package struct WebAnswer: Sendable, Equatable {
  package var status: Int
  /// By their names in lower case; of several with one name the last.
  package var fields: [String: String]
  package var body: [UInt8]

  package init(status: Int, fields: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// Reads the lines of a head: "ETag: \"5d8c\"".
  static func fields(inHead head: String) -> [String: String] {
    var fields: [String: String] = [:]
    for line in head.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      var value = parts[1].drop { $0 == " " || $0 == "\t" }
      while value.last == " " || value.last == "\t" { value.removeLast() }
      fields[parts[0].lowercased()] = String(value)
    }
    return fields
  }
}
