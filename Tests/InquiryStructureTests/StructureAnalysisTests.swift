import CouncilModel
import Testing

/// Small letters, one for each way of setting questions and answers.
struct StructureAnalysisTests {
  @Test func `Numbered questions with the answer right below`() throws {
    let letter = try SampleLetter(
      """
      Stadt Bergstetten
      Die Bürgermeisterin

      Vorlage Nr.: 2021/0117
      Betreff: Offener Treff in der Alten Mälzerei

      1. Wer betreibt den Treff?
      Betrieben wird er vom Verein Nachbarn in Bergstetten e.V.

      2. Wie viele Menschen besuchen ihn (bitte je Woche)?
      Im Durchschnitt kommen 80 Menschen in der Woche.

      3. Die Öffnungszeiten bitte einzeln aufführen.
      Geöffnet ist montags bis freitags von 10 bis 18 Uhr.

      Mit freundlichen Grüßen
      Petra Beispiel
      """)
    #expect(
      letter.exchanges == [
        "1 | Wer betreibt den Treff? | Betrieben wird er vom Verein Nachbarn in Bergstetten e.V.",
        "2 | Wie viele Menschen besuchen ihn (bitte je Woche)? | Im Durchschnitt kommen 80 Menschen in der Woche.",
        "3 | Die Öffnungszeiten bitte einzeln aufführen. | Geöffnet ist montags bis freitags von 10 bis 18 Uhr.",
      ])
    let paper = letter.structure.paper
    #expect(paper.paperType == .answer)
    #expect(paper.reference == "2021/0117")
    #expect(paper.subject == "Offener Treff in der Alten Mälzerei")
    #expect(paper.municipality == "Bergstetten")
    #expect(paper.signatory == "Petra Beispiel")
    #expect(paper.date == nil)
  }

  @Test func `A bare "Antwort:" between question and answer`() throws {
    let letter = try SampleLetter(
      """
      Anfrage der SPD-Fraktion: Spielplätze im Ortsteil Wehr

      1. Welche Spielplätze wurden im letzten Jahr erneuert?
      Antwort:
      Erneuert wurde der Spielplatz am Mühlgraben.

      2. Was ist für das kommende Jahr geplant?
      Antwort:
      Geplant ist die Erneuerung der Spielplätze am Anger und an der Furt.
      Die Ausschreibung läuft.
      """)
    #expect(
      letter.exchanges == [
        "1 | Welche Spielplätze wurden im letzten Jahr erneuert? | Erneuert wurde der Spielplatz am Mühlgraben.",
        "2 | Was ist für das kommende Jahr geplant? | Geplant ist die Erneuerung der Spielplätze am Anger und an der Furt. Die Ausschreibung läuft.",
      ])
  }

  @Test func `"Frage 1:" with "Antwort zu 1:", and without`() throws {
    let letter = try SampleLetter(
      """
      Frage 1: Wie viele Ehrenamtliche helfen in der Bibliothek?
      Antwort zu 1: Es helfen zwölf Ehrenamtliche.

      Frage 2: Werden sie geschult?
      Antwort zu 2: Ja, einmal im Jahr.
      """)
    let unlabelled = try SampleLetter(
      """
      Frage 1: Wie viele Ehrenamtliche helfen in der Bibliothek?

      Es helfen zwölf Ehrenamtliche.

      Frage 2: Werden sie geschult?

      Ja, einmal im Jahr.
      """)
    #expect(
      letter.exchanges == [
        "1 | Wie viele Ehrenamtliche helfen in der Bibliothek? | Es helfen zwölf Ehrenamtliche.",
        "2 | Werden sie geschult? | Ja, einmal im Jahr.",
      ])
    #expect(unlabelled.exchanges == letter.exchanges)
  }

  @Test func `Question and "Zu 1.:" alternate, also on one line`() throws {
    let letter = try SampleLetter(
      """
      1. Wann wird die Turnhalle saniert? Zu 1.: Die Sanierung beginnt im Herbst.
      2. Wo üben die Vereine so lange? Zu 2.: Sie weichen in die Halle am Ring aus.

      3. Was kostet die Sanierung?
      Zu 3.: Die Kosten betragen rund 2 Mio. Euro.
      """)
    #expect(
      letter.exchanges == [
        "1 | Wann wird die Turnhalle saniert? | Die Sanierung beginnt im Herbst.",
        "2 | Wo üben die Vereine so lange? | Sie weichen in die Halle am Ring aus.",
        "3 | Was kostet die Sanierung? | Die Kosten betragen rund 2 Mio. Euro.",
      ])
  }

  @Test func `All questions first, the answers after them`() throws {
    let letter = try SampleLetter(
      """
      Die Fraktion fragt:

      1. Wie viele Gärten sind verpachtet?
      2. Wie hoch ist die Pacht?
      3. Gibt es eine Warteliste?
      4. Wie lang ist sie?

      Die Verwaltung beantwortet die Fragen wie folgt:

      Zu 1.: Verpachtet sind 214 Gärten.
      Zu 2: Die Pacht beträgt 18 Cent je Quadratmeter.
      zu 3. und 4.:
      Ja, auf ihr stehen 60 Haushalte.
      """)
    #expect(
      letter.exchanges == [
        "1 | Wie viele Gärten sind verpachtet? | Verpachtet sind 214 Gärten.",
        "2 | Wie hoch ist die Pacht? | Die Pacht beträgt 18 Cent je Quadratmeter.",
        "3 | Gibt es eine Warteliste? | Ja, auf ihr stehen 60 Haushalte.",
        "4 | Wie lang ist sie? | Ja, auf ihr stehen 60 Haushalte.",
      ])
    #expect(letter.structure.exchanges.map(\.joint) == [false, false, true, true])
  }

  @Test func `The list of questions, then each again above its answer`() throws {
    let letter = try SampleLetter(
      """
      1. Wie viele Bänke stehen im Kurpark?
      2. Wer reinigt die Wege im Kurpark?

      Ihre Anfrage beantworte ich wie folgt:

      1. Wie viele Bänke stehen im Kurpark?

      Im Kurpark stehen 46 Bänke.

      2. Wer reinigt die Wege im Kurpark?

      Die Wege reinigt der Bauhof.
      """)
    #expect(
      letter.exchanges == [
        "1 | Wie viele Bänke stehen im Kurpark? | Im Kurpark stehen 46 Bänke.",
        "2 | Wer reinigt die Wege im Kurpark? | Die Wege reinigt der Bauhof.",
      ])
    #expect(letter.structure.exchanges.map(\.joint) == [false, false])
  }

  @Test func `A form with several inquiries`() throws {
    let letter = try SampleLetter(
      """
      Fragestunde

      Kleine Anfrage Nr. 01
      Fragesteller*in: Stadträtin Petra Beispiel
      Frage: Wann öffnet das Freibad?
      Stellungnahme/Antwort durch: Bürgermeister Bernd Fall
      Stellungnahme/Antwort:
      Das Freibad öffnet am 15. Mai.
      Bernd Fall
      Bürgermeister

      Kleine Anfrage Nr. 02
      Fragesteller*in: FDP
      Frage: Wird der Eintritt teurer?
      Stellungnahme/Antwort durch: Bürgermeister Bernd Fall
      Stellungnahme/Antwort:
      Nein.
      """)
    #expect(
      letter.exchanges == [
        "01 | Wann öffnet das Freibad? | Das Freibad öffnet am 15. Mai.",
        "02 | Wird der Eintritt teurer? | Nein.",
      ])
    let paper = letter.structure.paper
    #expect(paper.paperType == .minutes)
    #expect(paper.originators.map(\.kind) == [.person, .faction])
    #expect(paper.answeredBy.map(\.name) == ["Bürgermeister Bernd Fall"])
  }

  @Test func `Minutes with question and answer in one bullet`() throws {
    let letter = try SampleLetter(
      """
      Niederschrift über die Sitzung des Beirats

      • Wie häufig leert der Bauhof die Körbe? Antwort: Er leert sie jeden Freitag.

      • Gibt es genug Körbe am Ufer? Antwort: Nein, zwei kommen hinzu.
      """)
    #expect(
      letter.exchanges == [
        "– | Wie häufig leert der Bauhof die Körbe? | Er leert sie jeden Freitag.",
        "– | Gibt es genug Körbe am Ufer? | Nein, zwei kommen hinzu.",
      ])
    #expect(letter.structure.paper.paperType == .minutes)
  }
}
