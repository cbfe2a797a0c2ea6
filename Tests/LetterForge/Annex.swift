/// An annex below the close: its text is no answer, and is read all the same.
struct Annex: Sendable {
  var name: String
  var lines: [String]

  /// Add an annex here.
  static let all = [
    Annex(
      name: "Anlage",
      lines: [
        "Anlage", "", "Übersicht der Beratungsstellen", "",
        "Träger der Beratungsstelle Hafen ist die Moorhilfe gGmbH mit 1,75 Stellen.",
      ]),
    Annex(
      name: "Anlage 1:",
      lines: [
        "Anlage 1: Übersicht der Jugendhäuser", "",
        "Das Jugendhaus Nord hat 2,0 Stellen. Die Leitungsrunde trifft sich monatlich.",
      ]),
    Annex(
      name: "Anlage 1 zur Drucksache",
      lines: [
        "Anlage 1 zur Drucksache 0217/23", "",
        "Der Beirat der Lesestube tagt viermal im Jahr.",
      ]),
  ]
}
