/// What stands below the last answer, or below the last question of an inquiry.
struct Closing: Sendable {
  var name: String
  var lines: [String]

  /// Of answers. Add a close here.
  static let answers = [
    Closing(name: "none", lines: []),
    Closing(name: "greeting", lines: ["Mit freundlichen Grüßen", "", "P. Beispiel"]),
    Closing(name: "Swiss greeting", lines: ["Mit freundlichen Grüssen", "Ines Muster"]),
    Closing(name: "short greeting", lines: ["Viele Grüße", "Ines Muster", "Amtsleiterin"]),
    Closing(name: "best greeting", lines: ["Beste Grüße aus dem Rathaus", "Paul Beispiel"]),
    Closing(
      name: "friendly greeting", lines: ["Freundliche Grüße", "", "Erika Probe", "Dezernentin"]),
    Closing(name: "abbreviated greeting", lines: ["MfG", "Muster"]),
    Closing(
      name: "verbleibe ich",
      lines: [
        "In der Hoffnung, Ihre Fragen beantwortet zu haben, verbleibe ich",
        "mit freundlichen Grüßen", "", "P. Beispiel", "Bürgermeister",
      ]),
    Closing(
      name: "hope",
      lines: [
        "Ich hoffe, Ihnen mit diesen Angaben gedient zu haben.", "", "Mit freundlichem Gruß",
        "Beispiel",
      ]),
    Closing(
      name: "further questions",
      lines: [
        "Für Rückfragen stehe ich Ihnen gern zur Verfügung.", "", "Mit freundlichen Grüßen",
        "gez. Probe",
      ]),
    Closing(name: "gez.", lines: ["gez. Karla Muster", "Bezirksstadträtin"]),
    Closing(name: "gez. glued", lines: ["gez. Hollmann"]),
    Closing(name: "respectfully", lines: ["Hochachtungsvoll", "Dr. Muster"]),
    Closing(name: "for the body", lines: ["Für den Magistrat", "", "Uwe Muster", "Stadtrat"]),
    Closing(
      name: "in the body's name", lines: ["Namens des Gemeinderats", "Der Präsident: K. Muster"]),
    Closing(
      name: "thanks", lines: ["Für Ihr Interesse und Ihre Mühe danke ich.", "", "Ines Muster"]),
    Closing(name: "by proxy", lines: ["Im Auftrag", "", "Paul Beispiel"]),
    Closing(name: "i. A.", lines: ["i. A. Beispiel"]),
    Closing(name: "in Vertretung", lines: ["In Vertretung", "Muster", "Erster Stadtrat"]),
    Closing(
      name: "office and name",
      lines: ["Der Stadtpräsident: Hans Probe", "Der Stadtschreiber: Uwe Muster"]),
    Closing(name: "name and office", lines: ["Sigurd Beispiel", "Bezirksstadtrat"]),
    Closing(name: "place and date", lines: ["Moorwalde, den 3. Mai 2022", "", "Muster"]),
    Closing(name: "distributed", lines: ["(verteilt am 08.07.2025)"]),
    Closing(name: "printed", lines: ["(Ausgegeben am 12.08.2024)"]),
    Closing(
      name: "attachments named",
      lines: ["Mit freundlichen Grüßen", "", "Beispiel", "", "Anlage: Übersicht der Plätze"]),
    Closing(
      name: "distribution list",
      lines: ["Mit freundlichen Grüßen", "Beispiel", "", "Verteiler:", "Amt 20", "Amt 61"]),
    Closing(
      name: "contact foot",
      lines: [
        "Mit freundlichen Grüßen", "Beispiel", "",
        "Rathaus . Markt 1 . 01234 Moorwalde . Tel. 01234 567-0 . info@moorwalde.example",
      ]),
    Closing(
      name: "contact foot only",
      lines: [
        "Stadtverwaltung Moorwalde · Markt 1 · 01234 Moorwalde",
        "Telefon: 01234 567-0 · E-Mail: info@moorwalde.example",
      ]),
    Closing(
      name: "footnote",
      lines: ["1 Moorwalder Bote: „Straße gesperrt“, abgerufen am 05.05.2025"]),
    Closing(
      name: "enclosure of the council",
      lines: ["Beilage:", "- Interpellation vom 22. Februar 2022"]),
    Closing(name: "warm greeting", lines: ["Herzliche Grüße", "Ihre Stadtverwaltung"]),
    Closing(name: "office's name", lines: ["Ihr Ordnungsamt"]),
    Closing(name: "end mark", lines: ["- Ende der Antwort -"]),
    Closing(
      name: "machine",
      lines: ["Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig."]),
    Closing(name: "as of", lines: ["Stand: 12.03.2024"]),
    Closing(name: "file mark", lines: ["Az.: 61-23/4711"]),
    Closing(name: "clerk", lines: ["Bearbeiter: Herr Muster, Amt 61"]),
    Closing(
      name: "no attachments", lines: ["Mit freundlichen Grüßen", "Muster", "", "Anlagen: keine"]),
    Closing(
      name: "thanks for interest",
      lines: ["Vielen Dank für Ihr Interesse.", "", "Mit besten Grüßen", "Ines Muster"]),
    Closing(
      name: "notice",
      lines: ["Ich bitte um Kenntnisnahme.", "", "Mit freundlichen Grüßen", "Ines Muster"]),
    Closing(
      name: "signed by two", lines: ["gez. Muster\tgez. Beispiel", "Bürgermeister\tAmtsleiter"]),
    Closing(
      name: "in agreement", lines: ["Mit freundlichen Grüßen", "in Vertretung", "", "Dr. Probe"]),
    Closing(name: "sheet of decisions", lines: ["Beschluss:", "Der Ausschuss nimmt Kenntnis."]),
    Closing(
      name: "finances", lines: ["Finanzielle Auswirkungen:", "keine"]),
  ]

  /// Of inquiries. Add a close here.
  static let inquiries = [
    Closing(name: "none", lines: []),
    Closing(name: "greeting", lines: ["Mit freundlichen Grüßen", "", "Karla Muster"]),
    Closing(name: "gez.", lines: ["gez. Karla Muster", "Fraktionsvorsitzende"]),
    Closing(
      name: "two names",
      lines: [
        "Karla Muster\t\tUwe Beispiel", "Fraktionsvorsitzende\tStadtrat", "",
        "SPD Auenrode . Fraktion im Stadtrat",
        "Rathaus . Markt 1 . 01234 Auenrode . E-Mail: spd@auenrode.example",
      ]),
    Closing(
      name: "reasons",
      lines: [
        "Begründung:", "Das Quartier wächst. Die Menschen haben ein Recht auf Auskunft.", "",
        "gez. Karla Muster",
      ]),
    Closing(
      name: "thanks", lines: ["Vielen Dank für Ihre Mühe im Voraus.", "", "Paul Muster"]),
    Closing(
      name: "thanks in advance",
      lines: ["Für die Beantwortung bedanken wir uns im Voraus.", "", "Karla Muster"]),
    Closing(
      name: "thanks first",
      lines: ["Schon jetzt herzlichen Dank für die Beantwortung.", "", "Karla Muster"]),
    Closing(
      name: "thanks last",
      lines: ["Für Ihre Bemühungen danken wir Ihnen sehr.", "", "Karla Muster"]),
    Closing(
      name: "deadline",
      lines: [
        "Wir bitten um schriftliche Beantwortung bis zum 15. März 2023.", "",
        "Mit freundlichen Grüßen", "Karla Muster",
      ]),
    Closing(name: "name and faction", lines: ["Karla Muster", "für die SPD-Fraktion"]),
    Closing(name: "name", lines: ["Karla Muster"]),
    Closing(
      name: "course of advice",
      lines: ["Beratungsfolge:", "Stadtrat\t25.05.2022", "Bauausschuss\t14.06.2022"]),
    Closing(name: "place and date", lines: ["Auenrode, den 3. Mai 2022", "", "Muster"]),
    Closing(
      name: "for the faction",
      lines: ["Für die Fraktion", "", "Karla Muster", "Fraktionsvorsitzende"]),
    Closing(
      name: "urgent",
      lines: ["Um zeitnahe Beantwortung wird gebeten.", "", "Karla Muster, Stadträtin"]),
    Closing(
      name: "reasons in a sentence",
      lines: ["", "Zur Begründung:", "Die Anwohnerinnen und Anwohner klagen seit Jahren."]),
    Closing(
      name: "background",
      lines: ["Hintergrund:", "Im Quartier leben 4.000 Menschen. Das Angebot reicht nicht."]),
    Closing(
      name: "council's note",
      lines: ["Die Antwort erfolgt in der Sitzung am 12.06.2023.", "", "Vorlage: 2023/0211"]),
    Closing(name: "answer to come", lines: ["Antwort der Verwaltung"]),
    Closing(name: "answered in writing", lines: ["Die Anfrage wird schriftlich beantwortet."]),
    Closing(
      name: "withdrawn",
      lines: ["Die Fraktion der SPD hat die Anfrage mit Schreiben vom 11. März 2022 zurückgezogen."]
    ),
  ]
}
