/// A day as letters print it.
struct HeadDate: Sendable {
  var iso: String
  var printed: String

  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  static func any(_ dice: inout Dice) -> HeadDate {
    let year = dice.number(in: 2014...2026)
    let month = dice.number(in: 1...12)
    let day = dice.number(in: 1...28)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let printed = dice.pick([
      "\(two(day)).\(two(month)).\(year)", "\(day).\(month).\(year)",
      "\(day). \(months[month - 1]) \(year)", "\(two(day)). \(two(month)). \(year)",
      "\(two(day)).\(two(month)).\(two(year % 100))",
      "\(two(day)). \(months[month - 1]) \(year)",
    ])
    return HeadDate(iso: "\(year)-\(two(month))-\(two(day))", printed: printed)
  }

  /// A line of a letter that holds nothing but where and when it was written. Add one here.
  func line(_ dice: inout Dice) -> String {
    dice.pick([
      "Moorwalde, \(printed)", "Moorwalde, den \(printed)", "Datum: \(printed)",
      "Auenrode, am \(printed)", "Bad Moorwalde, \(printed)", "Moorwalde, \(printed)/ab",
      "Datum: \(printed)", "Moorwalde, d. \(printed)", "Moorwalde, \(printed)",
      "Moorwalde, den  \(printed)", "Datum \(printed)", "Moorwalde a. d. Aue, \(printed)",
    ])
  }

  /// Labels of a paper's own date. Add one here.
  static let labels = [
    "Datum", "Erstellt am", "Erstelldatum", "Datum der Antwort", "Antwort vom", "Antwortdatum",
    "Beantwortet am", "Vorlagendatum", "Ausstellungsdatum", "Datum der Vorlage", "Erstellungsdatum",
  ]
}
