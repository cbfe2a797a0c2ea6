internal import GermanText

/// Dates as German texts write them.
package enum GermanDate {
  private static let months = Months.names.map { $0.prefix(1).uppercased() + $0.dropFirst() }

  /// "30. Juni 2021" of "2021-06-30", "Juni 2021" of "2021-06", "2021" of "2021"; what is no such
  /// date stays as it is.
  package static func text(_ date: String) -> String {
    let parts = date.split(separator: "-").map(String.init)
    guard parts.count >= 2, parts.count <= 3, let month = Int(parts[1]),
      (1...months.count).contains(month)
    else { return date }
    guard parts.count == 3 else { return "\(months[month - 1]) \(parts[0])" }
    guard let day = Int(parts[2]) else { return date }
    return "\(day). \(months[month - 1]) \(parts[0])"
  }

  /// "30.06.2021": for tables.
  package static func short(_ date: String) -> String {
    date.split(separator: "-").reversed().joined(separator: ".")
  }
}
