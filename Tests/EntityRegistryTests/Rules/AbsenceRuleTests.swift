import Testing

@Suite struct AbsenceRuleTests {
  @Test(
    arguments: [
      (
        "Eine Gesamtübersicht der Angebote liegt dem Jugendamt nicht vor.",
        ["information Gesamtübersicht der Angebote | available | denied"]
      ),
      (
        "Eine Statistik über die Besucherzahlen liegt nicht vor.",
        ["information Statistik über die Besucherzahlen | available | denied"]
      ),
      (
        "Daten über die Zahl der Beratungen liegen der Verwaltung nicht vor.",
        ["information Daten über die Zahl der Beratungen | available | denied"]
      ),
      (
        "Dazu liegen keine Angaben vor.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Hierüber liegen dem Fachbereich 50 keine Erkenntnisse vor.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Zur Zahl der Anträge auf Wohngeld liegen keine Zahlen vor.",
        ["information Zahlen zur Zahl der Anträge auf Wohngeld | available | denied"]
      ),
      (
        "Die Wartezeiten werden nicht statistisch erfasst.",
        ["information Wartezeiten | available | denied"]
      ),
      (
        "Statistisch werden die Wünsche der Eltern nicht erfasst.",
        ["information Wünsche der Eltern | available | denied"]
      ),
      (
        "Die Höhe der Ausgaben ist nicht bekannt.",
        ["information Höhe der Ausgaben | available | denied"]
      ),
      (
        "Ein Konzept für die Jugendarbeit ist nicht vorhanden.",
        ["information Konzept für die Jugendarbeit | available | denied"]
      ),
      (
        "Es sind keine Daten verfügbar.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Im Fachbereich 50 ist ein Bericht über die Wohnungslosigkeit nicht vorhanden.",
        ["information Bericht über die Wohnungslosigkeit | available | denied"]
      ),
      (
        "Eine Prognose der Kosten ist nicht möglich.",
        ["information Prognose der Kosten | available | denied"]
      ),
      (
        "Zu den Kosten der Sanierung können keine Angaben gemacht werden.",
        ["information Angaben zu den Kosten der Sanierung | available | denied"]
      ),
      (
        "Eine Auswertung nach Stadtteilen liegt der Verwaltung derzeit nicht vor.",
        ["information Auswertung nach Stadtteilen | available | denied"]
      ),
      (
        "Eine gesonderte Erhebung der Schulwege wird nicht geführt.",
        ["information Gesonderte Erhebung der Schulwege | available | denied"]
      ),
      (
        "Diese Daten werden nicht erhoben.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Das ist dem Bauamt nicht bekannt.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Deshalb ist der Verwaltung nicht bekannt, wie viele kommen.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Dem Bauamt ist der Grund des Unfalls nicht bekannt.",
        ["information Grund des Unfalls | available | denied"]
      ),
      (
        "Solche Fälle sind nicht bekannt.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Der zweite Spiegelstrich kann nicht erhoben werden.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Eine Angabe zur Zahl der regelmäßig im Dienst stehenden Kräfte ist nicht möglich.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Die Anrufe werden nicht erfasst, die nachts kommen.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Weitere Projekte an Bächen sind nicht bekannt.",
        ["information Weitere Projekte an Bächen | available | denied"]
      ),
      (
        "Derzeit liegt kein detaillierter Terminplan vor.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Es gibt Beschwerden, doch liegt keine genaue Prognose vor.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Bei wie vielen Häusern die Eigentümer bauen wollen ist dem Amt nicht bekannt.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Über die weitere Beschulung dieser Kinder liegen keine entsprechenden Angaben vor.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Die Nutzung wird nicht entsprechend erfasst.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Eine Statistik über Verfahren wegen der Heizung wird nicht geführt.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Weitere Schließungen kleiner Häuser sind nicht bekannt.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Eine politisch gewollte Lösung ist der Verwaltung nicht bekannt.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Zu beiden Häusern ist keine Aussage möglich.",
        ["information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"]
      ),
      (
        "Ein Mängelverzeichnis ist nicht vorhanden.",
        ["information Mängelverzeichnis | available | denied"]
      ),
    ])
  func `What is not there or not known is read with what it is about`(
    text: String, expected: [String]
  ) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "absence.")
        == expected)
  }

  @Test(
    arguments: [
      "Wenn keine Daten vorliegen, wird geschätzt.",
      "Bisher liegt eine Anfrage einer Schule nicht vor.",
      "Sofern keine Angaben gemacht werden, entfällt die Förderung.",
      "Die Genehmigung liegt noch nicht vor.",
      "Ein Parken ist dort nicht möglich.",
    ])
  func `What is only conditional, or no knowledge, is no gap in it`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "absence.")
        == [])
  }
}
