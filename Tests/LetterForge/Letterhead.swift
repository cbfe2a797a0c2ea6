/// The head of a letter, up to the sentence that announces answers.
struct Letterhead: Sendable {
  var name: String
  var lines: [String]

  private static let announcements = [
    "zu Ihren Fragen nehme ich wie folgt Stellung:", "Ihre Anfrage beantworte ich wie folgt:",
    "hierzu teile ich Ihnen Folgendes mit:", "die Anfrage wird wie folgt beantwortet:",
    "zu Ihrer Anfrage teile ich Ihnen im Auftrag des Oberbürgermeisters Folgendes mit:",
    "nachfolgend die Beantwortung Ihrer o. g. Anfrage.",
    "gern beantworte ich Ihre Fragen.",
  ]

  /// Of answers. Add a head here.
  static func answer(_ dice: inout Dice) -> Letterhead {
    let announcement = dice.pick(announcements)
    let subject = dice.pick(["Plätze und Wege", "Angebote im Quartier", "Sachstand Nordmarkt"])
    return dice.pick([
      Letterhead(
        name: "letter",
        lines: [
          "Stadt Moorwalde", "Der Bürgermeister", "", "Drucksache 0217/23", "Betreff: \(subject)",
          "", "Moorwalde, 09.05.2023", "", "Sehr geehrte Frau Muster,", "", announcement, "",
        ]),
      Letterhead(
        name: "subject line with semicolons",
        lines: [
          "DS 0504/23; Anfrage nach § 9 Abs. 2 GeschO; \(subject); öffentlich", "",
          "Sehr geehrter Herr Beispiel,", "", announcement, "",
        ]),
      Letterhead(
        name: "statement",
        lines: [
          "STELLUNGNAHME zur Anfrage", "Fraktion Neue Liste", "vom 04.03.2024",
          "Vorlage Nr.: 2024/0211", "Verantwortlich: Dez. 3", "", subject, "",
        ]),
      Letterhead(
        name: "Swiss",
        lines: [
          "Vorlage Stadtparlament", "Datum 3. Mai 2022", "Beschluss Nr. 1681", "",
          "Interpellation Erika Probe: \(subject); schriftlich", "",
          "Erika Probe reichte am 22. Februar 2022 die beiliegende Interpellation ein.", "",
          "Der Stadtrat beantwortet die Interpellation wie folgt:", "",
        ]),
      Letterhead(
        name: "mail",
        lines: [
          "Von: Bauamt <bauamt@moorwalde.example>", "An: Muster, Karla",
          "Betreff: AW: \(subject)", "Datum: 12.03.2022", "", "Sehr geehrte Frau Muster,", "",
          announcement, "",
        ]),
      Letterhead(
        name: "system",
        lines: [
          "Drucksache - DS/0417/IV", "", "Betreff: \(subject)", "Status: öffentlich",
          "Initiator: SPD", "Drucksache-Art: Mündliche Anfrage", "",
        ]),
      Letterhead(
        name: "parliament",
        lines: [
          "Landtag Nordauen – 19. Wahlperiode – Drucksache 19/1135", "",
          "Kleine Anfrage mit Antwort der Landesregierung",
          "Anfrage der Abgeordneten Erika Probe (CDU)", "", subject, "",
        ]),
      Letterhead(name: "none", lines: []),
    ])
  }

  /// Of inquiries. Add a head here.
  static func inquiry(_ dice: inout Dice) -> Letterhead {
    let request = dice.pick([
      "wir bitten um Beantwortung folgender Fragen:", "ich bitte um Antwort auf diese Fragen:",
      "dazu fragen wir die Verwaltung:", "hierzu haben wir folgende Fragen:",
    ])
    return dice.pick([
      Letterhead(
        name: "faction",
        lines: [
          "SPD-Fraktion im Stadtrat Auenrode", "", "Herrn Oberbürgermeister", "J. Hollmann", "",
          "Auenrode, 23.01.2022", "", "Anfrage", "", "Angebote im Quartier", "",
          "Sehr geehrter Herr Oberbürgermeister,", "", request, "",
        ]),
      Letterhead(
        name: "system",
        lines: [
          "Drucksache - DS/0417/IV", "", "Betreff: Angebote im Quartier", "Status: öffentlich",
          "Initiator: SPD", "Drucksache-Art: Mündliche Anfrage", "", "Ich frage das Bezirksamt:",
        ]),
      Letterhead(name: "none", lines: ["Kleine Anfrage", "", "Angebote im Quartier", ""]),
    ])
  }
}
