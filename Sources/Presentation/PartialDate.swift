/// A day, a month or a year as ISO 8601 writes them: "2021-06-30", "2021-06", "2021".
package enum PartialDate {
  /// Whether a text is one.
  package static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    return (1...3).contains(parts.count)
      && zip(parts, lengths).allSatisfy { part, length in
        part.utf8.count == length && part.utf8.allSatisfy { (48...57).contains($0) }
      }
      && (parts.count < 2 || (1...12).contains(Int(parts[1]) ?? 0))
      && (parts.count < 3 || (1...31).contains(Int(parts[2]) ?? 0))
  }
}
