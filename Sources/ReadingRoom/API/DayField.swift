/// A day, a month or a year in an address: "2021-06-30", "2021-06", "2021".
enum DayField {
  /// - Throws: 400 for what is none.
  static func day(_ text: String) throws -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, lengths).allSatisfy({ part, length in
        part.utf8.count == length && part.utf8.allSatisfy { (48...57).contains($0) }
      }),
      parts.count < 2 || (1...12).contains(Int(parts[1]) ?? 0),
      parts.count < 3 || (1...31).contains(Int(parts[2]) ?? 0)
    else { throw RoomError(400, "„asOf“ ist ein Tag wie 2021-06-30, oder ein Teil davon.") }
    return text
  }
}
