import CouncilModel
import EntityRegistry
import Testing

/// What the rules read from sentences as they stand in letters, and what they leave alone.
@Suite struct StatementReaderTests {
  @Test(
    arguments: [
      (
        "Den Jugendtreff betreibt seit Januar 2022 die Falkenhof Jugendhilfe gGmbH.",
        ["project Jugendtreff | sponsor | Falkenhof Jugendhilfe gGmbH | since 2022-01"]
      ),
      (
        "Das Lesecafé wird vom Freundeskreis Bücherei Lauterfeld e. V. bewirtschaftet.",
        ["project Lesecafé | sponsor | Freundeskreis Bücherei Lauterfeld e. V."]
      ),
      (
        "Träger des Nachbarschaftshauses ist die Stiftung Lokschuppen.",
        ["project Nachbarschaftshaus | sponsor | Stiftung Lokschuppen"]
      ),
      (
        "Mit der Gebietsentwicklung ist seit 2020 das Büro Stromfeld beauftragt.",
        ["project Gebietsentwicklung | sponsor | Büro Stromfeld | since 2020"]
      ),
      (
        "Den Rettungsdienst führen der Arbeiter-Samariter-Bund Lindeland e.V. und die "
          + "Johanniter-Unfall-Hilfe e.V. durch.",
        [
          "project Rettungsdienst | sponsor | Arbeiter-Samariter-Bund Lindeland e.V.",
          "project Rettungsdienst | sponsor | Johanniter-Unfall-Hilfe e.V.",
        ]
      ),
      (
        "Der Beratungsdienst Lotse (BDL) in Trägerschaft der Hafenlicht Jugendhilfe gGmbH berät.",
        ["project Beratungsdienst Lotse | sponsor | Hafenlicht Jugendhilfe gGmbH"]
      ),
    ])
  func `Who runs what is read from verbs and nouns`(text: String, expected: [String]) throws {
    #expect(try LetterText.statements(answering: text) == expected)
  }

  @Test(
    arguments: [
      (
        "Der Jugendtreff ist mit 1,75 Stellen ausgestattet. Träger ist der Kreisjugendring Rotheim.",
        [
          "project Jugendtreff | staffing | 1.75",
          "project Jugendtreff | sponsor | Kreisjugendring Rotheim",
        ]
      ),
      (
        "Das ESF-Programm NachbarNetz wird vom Lindenhof e.V. umgesetzt. Dort werden aktuell 2,0 "
          + "Personalstellen gefördert.",
        [
          "project NachbarNetz | programme | ESF", "project NachbarNetz | sponsor | Lindenhof e.V.",
          "project NachbarNetz | staffing | 2",
        ]
      ),
      (
        "Finanziert werden 2,0 VK im Jugendclub, 1,25 VK im Stadtteiltreff.",
        ["project Jugendclub | staffing | 2", "project Stadtteiltreff | staffing | 1.25"]
      ),
      (
        "Davon entfallen 2,0 VZÄ auf die Caritas und 1,5 VZÄ auf die Diakonie.",
        ["sponsor Caritas | staffing | 2", "sponsor Diakonie | staffing | 1.5"]
      ),
      (
        "Für die Familienhebammen stehen 6,6 Stellen für die Begleitung der Familien und 0,2 Stellen "
          + "für die Fachaufsicht bereit.",
        [
          "project Familienhebammen | staffing | 6.6 | Begleitung",
          "project Familienhebammen | staffing | 0.2 | Fachaufsicht",
        ]
      ),
      (
        "Das Zentrum der AWO verfügt über 1,0 VbE.",
        [
          "project Zentrum der AWO | staffing | 1", "project Zentrum der AWO | sponsor | AWO",
        ]
      ),
    ])
  func `Positions belong to what the sentence is about`(text: String, expected: [String]) throws {
    #expect(try LetterText.statements(answering: text).sorted() == expected.sorted())
  }

  @Test func `“jeweils” shares positions among areas, and sponsors follow areas in turns`() throws {
    let text = """
      In den Fördergebieten Gartenfeld und Alte Ziegelei ist jeweils eine 0,75-Stelle für das \
      Quartiersmanagement eingerichtet. Im Gartenfeld liegt die Anstellung beim Büro Stadtraum, in \
      der Alten Ziegelei seit Januar 2023 bei der AWO. Die Kosten trägt die Stadt.
      """
    #expect(
      try LetterText.statements(answering: text) == [
        "project Quartiersmanagement Gartenfeld | area | Gartenfeld",
        "project Quartiersmanagement Gartenfeld | staffing | 0.75",
        "project Quartiersmanagement Alte Ziegelei | area | Alte Ziegelei",
        "project Quartiersmanagement Alte Ziegelei | staffing | 0.75",
        "project Quartiersmanagement Gartenfeld | sponsor | Büro Stadtraum",
        "project Quartiersmanagement Alte Ziegelei | sponsor | AWO | since 2023-01",
      ])
  }

  @Test(
    arguments: [
      (
        "Der Stadtteilbeirat tagt monatlich.",
        ["meetingSeries Stadtteilbeirat | frequency | recurrence 12"]
      ),
      (
        "Gesamtstädtische Treffen, an denen alle teilnehmen, finden nicht statt.",
        ["meetingSeries Gesamtstädtische Treffen | frequency | none 0"]
      ),
      (
        "Die Kräfte fahren zu den Fachtreffen auf Landesebene. Diese werden ca. alle 8-10 Wochen "
          + "ausgerichtet.",
        ["meetingSeries Fachtreffen auf Landesebene | frequency | recurrence 5.2 about"]
      ),
      (
        "Der Runde Tisch „Hitze“ tagt mindestens einmal im Kalenderhalbjahr.",
        ["meetingSeries Runder Tisch „Hitze“ | frequency | recurrence 2"]
      ),
    ])
  func `Meetings have the name that the sentence gives them`(
    text: String, expected: [String]
  ) throws {
    #expect(try LetterText.statements(answering: text) == expected)
  }

  @Test(
    arguments: [
      (
        "Eine vollständige Übersicht über alle Träger liegt dem A50 derzeit nicht vor.",
        "information Vollständige Übersicht über alle Träger | available | denied"
      ),
      (
        "Hierzu liegen der Verwaltung keine Daten vor.",
        "information DS 0001/23, Frage 1: Wie ist der Stand? | available | denied"
      ),
      (
        "Eine Besucherstatistik wird nicht geführt.",
        "information Besucherstatistik | available | denied"
      ),
      (
        "Über die Zahl der Brunnen im Stadtgebiet können keine Angaben gemacht werden.",
        "information Angaben über die Zahl der Brunnen im Stadtgebiet | available | denied"
      ),
    ])
  func `What is not known is a statement`(text: String, expected: String) throws {
    #expect(try LetterText.statements(answering: text) == [expected])
  }

  @Test(
    arguments: [
      (
        "Die Erstellung einer gesamtstädtischen Strategie ist daher im ISEK 2030 als strategisches "
          + "Projekt aufgenommen mit einer mittelfristigen Realisierbarkeit bis 2025.",
        [
          "plannedMeasure Erstellung einer gesamtstädtischen Strategie | plannedIn | ISEK 2030",
          "plannedMeasure Erstellung einer gesamtstädtischen Strategie | deadline | 2025",
        ]
      ),
      (
        "Im Seniorenbericht 2018 wurde folgende Maßnahme empfohlen: Durch die Stadt wird ein "
          + "gesamtstädtisches Quartiersmanagement eingeführt. Begonnene Projekte werden verstetigt.",
        [
          "plannedMeasure Gesamtstädtisches Quartiersmanagement | recommendedBy | Seniorenbericht "
            + "2018",
          "plannedMeasure Gesamtstädtisches Quartiersmanagement | planned | wird eingeführt",
          "plannedMeasure Begonnene Projekte | recommendedBy | Seniorenbericht 2018",
          "plannedMeasure Begonnene Projekte | planned | werden verstetigt",
        ]
      ),
      (
        "Das Programm Sozialer Zusammenhalt läuft in der Bahnhofsvorstadt bis 2025.",
        ["programme Sozialer Zusammenhalt | deadline | 2025"]
      ),
    ])
  func `Plans and recommendations say where they stand and until when`(
    text: String, expected: [String]
  ) throws {
    #expect(try LetterText.statements(answering: text) == expected)
  }

  @Test(
    arguments: [
      // Only proposed, asked for or past.
      "Die Verwaltung schlägt vor, für den Jugendtreff zwei Stellen zu schaffen.",
      "Der Jugendtreff sollte von der AWO betrieben werden.",
      // What belongs to which is not said.
      "Der Vertrag sieht 1,75 VZÄ vor.",
      "Es gibt die AWO, die Caritas und 2,5 Stellen.",
      "Auf die Vollzeitstelle kommen 40 Familien; davon 0,5 Stellen.",
      "Zusätzliche Sitzungen werden bei Bedarf einberufen.",
      // No gap in what is known.
      "Eine erhöhte Gefahrenlage liegt nicht vor.",
      "Ein Verstoß gegen die Satzung liegt nicht vor.",
      "Der Spielplatz wird wöchentlich gereinigt.",
    ])
  func `What is not said is not proposed`(text: String) throws {
    // That the question is not answered by it is another matter.
    let stated = try LetterText.statements(answering: text).filter { !$0.contains("| answered |") }
    #expect(stated == [])
  }

  @Test func `Nothing is linked across paragraphs`() throws {
    let together = "Der Jugendtreff hat 1,5 Stellen. Träger ist der Kreisjugendring Rotheim."
    let apart = "Der Jugendtreff hat 1,5 Stellen.\n\nTräger ist der Kreisjugendring Rotheim."
    #expect(try LetterText.statements(answering: together).count == 2)
    #expect(try LetterText.statements(answering: apart).count == 1)
  }

  @Test func `Questions state nothing`() throws {
    let letter = try LetterText.letter(answering: "Ja.")
    #expect(StatementReader.proposals(in: letter, recorded: "").isEmpty)
  }

  @Test func `Every passage stands in the letter where it says`() throws {
    for path in ["neustadt-an-der-linde/DS-0317-21.md", "koellnitz/F-0127-2021.txt"] {
      let letter = try LetterText.corpus(path)
      let proposals = StatementReader.proposals(in: letter, recorded: "")
      #expect(proposals.count > 10)
      for proposal in proposals {
        let proof = Proof(of: proposal.statement, in: letter)
        #expect(proof.sameBytes && proof.sameWords && proof.sameReading)
      }
    }
  }
}
