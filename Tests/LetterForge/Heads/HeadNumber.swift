/// The number of a paper, as houses print it.
enum HeadNumber {
  /// Add a shape here.
  static func reference(_ dice: inout Dice) -> String {
    let year = dice.number(in: 2014...2026)
    let short = String(year).suffix(2)
    let count = dice.number(in: 11...989)
    let four = (count < 100 ? "00" : "0") + String(count)
    return dice.pick([
      "\(year)/\(four)", "\(four)/\(year)", "\(four)/\(short)", "DS \(four)/\(short)",
      "AF/\(four)/\(year)", "F-\(four)/\(short)", "VO/\(year)/1\(four)", "\(short)-\(four)",
      "DS/\(four)/IV", "VII-F-0\(four)", "KA-\(four)/\(year)", "RA-\(count)/\(year)",
      "X/\(count)", "20/1\(four)", "\(year)-AF-\(four)", "KA \(four)/\(short)",
      "AN/\(four)/\(year)",
      "\(short)/\(count)-01", "6/\(four)/1", "\(year).\(four)", "GR-\(year)-\(count)",
      "\(short)-F-\(four)", "V-\(year)-\(four)", "\(count)/\(short)", "AF\(count)/\(short)",
      "M-\(count)/\(year)",
    ])
  }

  /// A label that names such a number. Add one here.
  static let labels = [
    "Drucksache", "Drucksachen-Nr.", "Drucksache Nr.", "Vorlage Nr.", "Vorlage", "Vorlagen-Nr.",
    "Vorlagennummer", "DS-Nr.", "Drs.", "Drs.-Nr.", "Anfrage-Nr.", "Anfrage Nr.", "Anfragenummer",
    "Drucksachennummer", "Reg.-Nr.", "Registriernummer", "Geschäftsnummer", "Vorlagen-Nummer",
    "Nummer", "Drucksachen-Nummer", "Nr.", "Antrags-/Anfragenummer", "Geschäft Nr.",
  ]

  /// Lines that hold nothing but the number and its word.
  static func line(_ reference: String, _ dice: inout Dice) -> String {
    dice.pick([
      "Drucksache \(reference)", "Drucksache Nr. \(reference)", "Drs. \(reference)",
      "Vorlage \(reference)", "Drucksache - \(reference)", "Anfrage \(reference)",
      "Nr. \(reference)", "Drucksachen-Nr. \(reference)", "Vorlage-Nr. \(reference)",
      "Anfrage Nr. \(reference)", "Kleine Anfrage \(reference)", "Drucksache: \(reference)",
    ])
  }
}
