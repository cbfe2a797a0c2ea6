/// Dates in the language of whom is answered.
package enum PlainDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "30. Juni 2021" or "30 June 2021"; what is no date stays as it is.
  package static func text(_ date: String) -> String {
    guard Language.current == .english else { return GermanDate.text(date) }
    let parts = date.split(separator: "-").map(String.init)
    guard (2...3).contains(parts.count), let month = Int(parts[1]),
      (1...months.count).contains(month)
    else { return date }
    let start = "\(months[month - 1]) \(parts[0])"
    guard parts.count == 3 else { return start }
    return Int(parts[2]).map { "\($0) \(start)" } ?? date
  }

  /// "30.06.2021" or "2021-06-30": for tables.
  package static func short(_ date: String) -> String {
    Language.current == .english ? date : GermanDate.short(date)
  }
}
