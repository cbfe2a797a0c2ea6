/// Who answers, as letterheads, labels and announcements name them.
enum HeadAnswerer {
  /// Offices as lines of a letterhead. Add one here.
  static let offices = [
    "Der Oberbürgermeister", "Die Oberbürgermeisterin", "Der Bürgermeister", "Die Bürgermeisterin",
    "Der Landrat", "Die Landrätin", "Dezernat IV", "Dezernat 3", "Amt 61", "Stadtplanungsamt",
    "Amt für Soziales", "Fachbereich 5", "Fachbereich Soziales und Jugend", "Tiefbauamt",
    "Fachdienst Verkehr", "Referat für Bildung und Sport", "Amt 50 - Sozialamt",
    "Dezernat II - Bildung und Soziales", "Jugendamt", "Amt für Umwelt und Grün",
    "FB 4 - Bauen", "Stabsstelle Klimaschutz", "Abteilung Jugend und Gesundheit",
    "Bezirksamt Auenrode", "Baudirektion", "Departement Soziales", "Magistrat der Stadt Moorwalde",
    "Eigenbetrieb Stadtgrün", "Geschäftsbereich Ordnung", "Dezernat für Finanzen", "Kämmerei",
    "Der Magistrat", "Hauptamt", "Schulverwaltungsamt", "61 Stadtplanungsamt",
    "Amt 66 Tiefbauamt", "Dez. III", "Magistratsabteilung 4", "Sozialreferat",
    "Stadtkämmerei", "Straßenverkehrsbehörde", "Abteilung 5 - Bildung", "Ordnungs- und Bürgeramt",
    "Garten- und Friedhofsamt", "Gesundheits- und Sozialamt", "Büro des Oberbürgermeisters",
    "Untere Naturschutzbehörde", "Fachbereich 51 – Jugend und Familie",
  ]

  /// Labels whose value is the office. Add one here.
  static let labels = [
    "Federführend", "Federführendes Amt", "Federführung", "Federführende Dienststelle",
    "Zuständig", "Zuständiges Amt", "Verantwortlich", "Dienststelle", "Amt", "Fachbereich",
    "Dezernat", "Organisationseinheit", "Beantwortet durch", "Beantwortet von", "Antwort von",
    "Antwortendes Amt", "Zuständiger Fachbereich", "Beantwortung durch", "Geschäftsbereich",
    "Zuständiges Dezernat", "Antwortende Stelle", "Fachdienst", "Vorlage erstellt durch",
    "Bearbeitendes Amt",
  ]

  /// Persons of the administration as announcements and labels name them.
  static func person(_ dice: inout Dice) -> String {
    let name = HeadAskers.surname(&dice)
    return dice.pick([
      "Bürgermeister \(name)", "Oberbürgermeisterin \(name)", "Bezirksstadträtin \(name)",
      "Dezernentin \(name)", "Beigeordneter \(name)", "Stadtbaurat \(name)", "Landrat \(name)",
      "BzStR \(name)", "Bezirksbürgermeisterin \(name)", "Erster Beigeordneter \(name)",
      "Bürgermeister Dr. \(name)", "Vizebürgermeisterin \(name)", "Stadtdirektor \(name)",
      "Bezirksstadtrat Herr \(name)",
    ])
  }

  /// Sentences that announce the answer and name who gives it.
  static func announcement(of office: Announced, _ dice: inout Dice) -> String {
    dice.pick([
      "\(office.nominative) beantwortet die Anfrage wie folgt:",
      "\(office.nominative) nimmt wie folgt Stellung:",
      "Antwort \(office.genitive):", "Stellungnahme \(office.genitive):",
      "\(office.nominative) nimmt zu den Fragen wie folgt Stellung:",
      "\(office.nominative) beantwortet die Fragen wie folgt:",
      "Die Anfrage wird von \(office.dative) wie folgt beantwortet:",
      "Die Antwort \(office.genitive) lautet:",
      "Zu der Anfrage teilt \(office.lower) Folgendes mit:",
    ])
  }

  /// An office with its article in the cases in which sentences have it.
  struct Announced: Sendable {
    var name: String
    var nominative: String
    var genitive: String
    var dative: String

    var lower: String { nominative.prefix(1).lowercased() + nominative.dropFirst() }
  }

  /// Add one here.
  static let announced = [
    Announced(
      name: "Amt für Soziales", nominative: "Das Amt für Soziales",
      genitive: "des Amtes für Soziales", dative: "dem Amt für Soziales"),
    Announced(
      name: "Tiefbauamt", nominative: "Das Tiefbauamt", genitive: "des Tiefbauamtes",
      dative: "dem Tiefbauamt"),
    Announced(
      name: "Dezernat IV", nominative: "Das Dezernat IV", genitive: "des Dezernats IV",
      dative: "dem Dezernat IV"),
    Announced(
      name: "Magistrat", nominative: "Der Magistrat", genitive: "des Magistrats",
      dative: "dem Magistrat"),
    Announced(
      name: "Bezirksamt Auenrode", nominative: "Das Bezirksamt Auenrode",
      genitive: "des Bezirksamtes Auenrode", dative: "dem Bezirksamt Auenrode"),
    Announced(
      name: "Fachbereich Jugend", nominative: "Der Fachbereich Jugend",
      genitive: "des Fachbereichs Jugend", dative: "dem Fachbereich Jugend"),
    Announced(
      name: "Ordnungsamt", nominative: "Das Ordnungsamt", genitive: "des Ordnungsamtes",
      dative: "dem Ordnungsamt"),
    Announced(
      name: "Oberbürgermeister", nominative: "Der Oberbürgermeister",
      genitive: "des Oberbürgermeisters", dative: "dem Oberbürgermeister"),
    Announced(
      name: "Landrätin", nominative: "Die Landrätin", genitive: "der Landrätin",
      dative: "der Landrätin"),
    Announced(
      name: "Baudirektion", nominative: "Die Baudirektion", genitive: "der Baudirektion",
      dative: "der Baudirektion"),
  ]
}
