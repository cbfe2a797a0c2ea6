import Testing

@Suite struct MeetingRuleTests {
  @Test(
    arguments: [
      (
        "Der Jugendbeirat tagt viermal im Jahr.",
        ["meetingSeries Jugendbeirat | frequency | recurrence 4"]
      ),
      (
        "Der Runde Tisch Nordstadt trifft sich vierteljährlich.",
        ["meetingSeries Runder Tisch Nordstadt | frequency | recurrence 4"]
      ),
      (
        "Der Beirat für Menschen mit Behinderung kommt alle zwei Monate zusammen.",
        ["meetingSeries Beirat für Menschen mit Behinderung | frequency | recurrence 6"]
      ),
      (
        "Sie sind zur jährlich stattfindenden Lernkonferenz eingeladen.",
        ["meetingSeries Lernkonferenz | frequency | recurrence 1"]
      ),
      (
        "Es gibt monatlich einen Austausch zwischen der Verwaltung und der Polizei.",
        [
          "meetingSeries Austausch zwischen der Verwaltung und der Polizei | frequency | recurrence 12"
        ]
      ),
      (
        "Die Stadtteilkonferenz findet einmal jährlich statt.",
        ["meetingSeries Stadtteilkonferenz | frequency | recurrence 1"]
      ),
      (
        "Ein regelmäßiger Austausch mit den Schulen findet wöchentlich statt.",
        ["meetingSeries Regelmäßiger Austausch mit den Schulen | frequency | recurrence 52"]
      ),
    ])
  func `How often people meet is read under the name of their meeting`(
    text: String, expected: [String]
  ) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "frequency.")
        == expected)
  }

  @Test(
    arguments: [
      "Gemeinsame Sitzungen finden nicht statt.",
      "Die Spielplätze werden monatlich kontrolliert.",
      "Der Beirat soll künftig monatlich tagen.",
      "Treffen finden monatlich statt.", "Ein Markt ist eine wöchentliche Marktveranstaltung.",
      "Mit dem Stadtteilbeirat wird jedes Jahr eine Liste abgestimmt.",
      "Dies geschieht in Sprechstunden im Rathaus, anlassbezogen über Briefe, und im Netz.",
      "Sie wollen keine Fortbildungen und bei Bedarf kann ich das nachliefern.",
    ])
  func `What is no meeting, has no name or is still to come is not read`(text: String) throws {
    #expect(
      try RuleReading.statements(answering: text, by: "frequency.")
        == [])
  }
}
