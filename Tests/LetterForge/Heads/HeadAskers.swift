/// Who may ask: factions, lists and persons as councils of three countries name them.
enum HeadAskers {
  /// In full, as they stand on a line or after a label. Add a faction here.
  static let factions = [
    "SPD-Fraktion", "CDU-Ratsfraktion", "Fraktion DIE LINKE.", "Fraktion Bündnis 90/Die Grünen",
    "FDP-Fraktion", "AfD-Stadtratsfraktion", "Fraktion Freie Wähler", "Fraktion Die Linke/Volt",
    "Fraktion Bürger für Auenrode", "Fraktion FW/FDP", "UWG-Fraktion", "Fraktion Mehr Stadt",
    "BSW-Fraktion", "Kreistagsfraktion Bündnis 90/Die Grünen", "Fraktion Volt/Die PARTEI",
    "Gruppe FDP/Die Unabhängigen", "Ratsgruppe Die Fraktion", "ÖDP-Fraktion",
    "Fraktion der Freien Wähler", "Wählergemeinschaft Auenrode", "Bürgerliste Moorwalde",
    "Fraktion Unabhängige Bürger", "SP-Fraktion", "Mitte/EVP-Fraktion", "SVP-Fraktion",
    "NEOS-Fraktion", "SPÖ-Gemeinderatsfraktion", "Fraktion Aufbruch Auenrode",
    "B90/Die Grünen-Fraktion", "Fraktion GRÜNE/SPD", "CDU/FDP-Fraktion",
    "Stadtratsfraktion Die Linke", "Fraktion Zukunft Moorwalde", "Fraktion BfA",
  ]

  /// Parties and lists by their short names, where a label or a form says that they ask.
  static let short = [
    "SPD", "CDU", "FDP", "AfD", "DIE LINKE", "Bündnis 90/Die Grünen", "B'90/Die Grünen",
    "GRÜNE", "Freie Wähler", "FW/FDP", "Volt", "Piraten", "KPÖ", "NEOS", "SP", "GLP", "EVP",
    "Die Mitte", "BfA", "ÖVP", "FPÖ", "UWG", "Die PARTEI", "SSW", "SPD/Grüne",
    "Bürger für Auenrode",
  ]

  static let parties = [
    "SPD", "CDU", "FDP", "AfD", "DIE LINKE", "GRÜNE", "Bündnis 90/Die Grünen", "Volt", "FW", "SP",
    "NEOS", "KPÖ", "Die Mitte", "fraktionslos", "parteilos",
  ]

  private static let firstNames = [
    "Karla", "Uwe", "Ines", "Paul", "Jan-Peter", "Gül", "Maximilian", "Eva Maria", "Björn", "Aylin",
    "Dr. Heike", "Ömer", "Zoë",
  ]
  private static let surnames = [
    "Muster", "Beispiel", "Probe", "Ziegler-Hahn", "von Thalen", "Krämer", "Özdal", "Lüders",
    "Hansen", "Wolters", "Rieger", "Stein", "Vogt", "Sommer", "Bach", "Engel", "Roth", "Berger",
  ]

  static func surname(_ dice: inout Dice) -> String { dice.pick(surnames) }

  static func person(_ dice: inout Dice) -> String {
    dice.pick(firstNames) + " " + dice.pick(surnames)
  }

  /// "von Thalen" of "Uwe von Thalen".
  static func surname(of person: String) -> String {
    surnames.first { person.hasSuffix(" " + $0) } ?? person
  }

  static let seats = [
    "Stadtrat", "Stadträtin", "Ratsherr", "Ratsfrau", "Stadtverordneter", "Stadtverordnete",
    "Kreisrätin", "Gemeinderat", "Gemeinderätin", "Bezirksverordnete", "Bezirksverordneter",
    "Ratsmitglied", "StR", "StRin", "Stv.", "GR", "Kreistagsmitglied", "BV",
  ]
}
