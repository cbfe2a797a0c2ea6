import CouncilModel
import EntityExtraction
import FoundationEssentials
import Testing
import TextMatching

struct FrequencyExtractorTests {
  @Test(
    "Recurrences are found with their words and their times a year",
    arguments: [
      ("Diese finden ⟦ca. alle 8-10 Wochen⟧ statt.", "5.2", "6.5"),
      ("Die Runde tagt ⟦zweimal jährlich⟧.", "2", "2"),
      ("Geprüft wird ⟦2x jährlich⟧.", "2", "2"),
      ("Der Platz wird ⟦ein- bis zweimal wöchentlich⟧ gereinigt.", "52", "104"),
      ("Das Team trifft sich ⟦alle zwei bis drei Monate⟧.", "4", "6"),
      ("Der Treff ist ⟦14-tägig⟧ geplant.", "26", "26"),
      ("Erhoben wird ⟦im zweijährigen Turnus⟧.", "0.5", "0.5"),
      ("Der Stammtisch ist ⟦jeden zweiten Dienstag im Monat⟧.", "12", "12"),
      ("Sie kommen ⟦jede zweite Woche⟧ zusammen.", "26", "26"),
      ("Die Berichte erscheinen ⟦quartalsweise⟧.", "4", "4"),
      ("Es ist ⟦mindestens einmal im Kalenderhalbjahr⟧ zu prüfen.", "2", nil),
      ("Der Beirat tagt ⟦mindestens zweimal jährlich⟧.", "2", nil),
      ("Das Netzwerk trifft sich ⟦mehrmals jährlich⟧.", "2", nil),
      ("Sie treffen sich ⟦zwei Mal im Jahr⟧.", "2", "2"),
      ("Die ⟦wöchentlichen⟧ visuellen Kontrollen leistet der Bauhof.", "52", "52"),
      ("Die ⟦12-jährliche⟧ Überprüfung der Anlage steht an.", "0.0833", "0.0833"),
      ("Das Heft erscheint ⟦alle halbe Jahre⟧.", "2", "2"),
      ("Es finden ⟦jährlich mindestens zwei Gespräche⟧ statt.", "2", nil),
      ("Geplant sind ⟦vier Sitzungen pro Jahr⟧.", "4", "4"),
      ("Die Pauschale wird ⟦jährlich⟧ angepasst.", "1", "1"),
      ("Der Markt ist ⟦jeden Montag und Donnerstag⟧.", "104", "104"),
      ("Die Inhalte werden ⟦im jährlichen Turnus⟧ gepflegt.", "1", "1"),
      ("Der Plan wird ⟦alle 5 Jahre⟧ fortgeschrieben.", "0.2", "0.2"),
      ("Er tagt ⟦im 14-Tage-Rhythmus⟧.", "26", "26"),
      ("Vereinbart ist ⟦eine Sitzung pro Monat⟧.", "12", "12"),
      ("Geleert wird ⟦1x/Woche⟧.", "52", "52"),
      ("Im Sommer fährt der Betrieb die Körbe ⟦täglich⟧ an.", "365", "365"),
      ("Bei Frost sind die Teams ⟦täglich⟧ unterwegs.", "365", "365"),
      ("Der Bus hält in jedem Dorf ⟦einmal in drei Wochen⟧.", "17.3333", "17.3333"),
      ("Geprüft wird ⟦im Abstand von höchstens zwei Jahren⟧.", "0.5", nil),
      ("Die ⟦quartalsmäßige⟧ Kontrolle leistet der Bauhof.", "4", "4"),
      ("Es gibt ⟦die Woche zwei Treffen⟧.", "104", "104"),
      ("Der Beirat tagt jeweils ⟦am ersten Mittwoch im Monat⟧.", "12", "12"),
      ("Der Rat sitzt ⟦zwischen zweimal und viermal monatlich⟧ beisammen.", "24", "48"),
      ("Die Gänge sind ⟦zwischen wöchentlich und vierteljährlich⟧ angesetzt.", "4", "52"),
      ("Der Kreis trifft sich ⟦in regelmäßigen vierteljährlichen Abständen⟧.", "4", "4"),
      ("Von 9 bis 12 Uhr ist dort ⟦täglich⟧ eine Ansprechperson.", "365", "365"),
      ("⟦Dienstags⟧ probt der Chor.", "52", "52"),
      ("Es gibt ⟦täglich⟧ ein Mittagessen.", "365", "365"),
      ("Der Bericht kommt ⟦mindestens halbjährlich⟧.", "2", nil),
      ("Die Beratung (⟦max. 3 im Jahr⟧) ist kostenlos.", "3", "3"),
      ("Der Preis wird ⟦jedes Schuljahr⟧ vergeben.", "1", "1"),
    ] as [(String, String, String?)])
  func finds(marked: String, low: String, high: String?) throws {
    let expected = MarkedText(marked)
    let findings = expected.findings(FrequencyExtractor())
    #expect(expected.words(findings) == expected.spans)
    guard case .frequency(let frequency) = try #require(findings.first).value else { return }
    #expect(frequency.kind == .recurrence)
    #expect(frequency.perYearMin == Decimal(string: low))
    #expect(frequency.perYearMax == high.flatMap { Decimal(string: $0) })
  }

  @Test(
    "Irregular things and what does not take place are facts too",
    arguments: [
      ("Die Karten werden ⟦bei Bedarf⟧ übergeben.", Frequency.Kind.irregular),
      ("Der Bauhof wird ⟦im Bedarfsfall⟧ gerufen.", .irregular),
      ("Prüfungen erfolgen ⟦anlassbezogen⟧.", .irregular),
      ("Vernetzungstreffen finden derzeit noch ⟦nicht regelmäßig⟧ statt.", .irregular),
      ("Sie feiern ⟦ab und an⟧ dort.", .irregular),
      ("Sie laden zu ⟦unregelmäßigem⟧ Austausch ein.", .irregular),
      ("Es ist ein ⟦unregelmäßiges⟧ Treffen.", .irregular),
      ("Trägerübergreifende Vernetzungstreffen ⟦finden nicht statt⟧.", .none),
      ("Ein Austausch ⟦findet derzeit nicht statt⟧.", .none),
      ("Es finden ⟦keine Sitzungen statt⟧.", .none),
      ("Es gibt ⟦keine regelmäßigen Treffen⟧ dazu.", .irregular),
    ])
  func findsKinds(marked: String, kind: Frequency.Kind) throws {
    let expected = MarkedText(marked)
    let findings = expected.findings(FrequencyExtractor())
    #expect(expected.words(findings) == expected.spans)
    guard case .frequency(let frequency) = try #require(findings.first).value else { return }
    #expect(frequency.kind == kind)
  }

  @Test(
    "Amounts a year, headways, opening hours and return periods are no frequencies",
    arguments: [
      "Die Kosten betragen 5 Mio. € jährlich.", "Die jährlichen Kosten sind unbekannt.",
      "Der Bund stellt jährlich Mittel bereit.", "In der Regel ist das so.",
      "Ein 100-jährliches Hochwasser ist selten.", "Alle 27 Stadtteile sind beteiligt.",
      "Die Bahn fährt im 10-Minuten-Takt.", "Offen ist jeden 1. Do im Monat 14–18 Uhr.",
      "Der Austausch ist regelmäßig.", "Täglich queren 55 000 Fahrzeuge die Straße.",
      "Es kommen ca. 4 Personen pro Jahr.", "Die tägliche Arbeitszeit beträgt acht Stunden.",
      "Wie viele Anfragen müssen (jährlich) abgewiesen werden?",
      "Das Fest fand einmal im Jahr 2006 statt.", "Der Bedarf an einem Austausch ist da.",
      "Offen ist Di 9–15 Uhr, jeden 1. u. 3. Sa. im Monat.", "Die Zahl steigt jährlich.",
      "Bitte für jedes Jahr auflisten.",
    ])
  func ignores(text: String) {
    #expect(MarkedText(text).findings(FrequencyExtractor()).isEmpty)
  }

  @Test(
    "A frequency is a meeting's where people meet",
    arguments: [
      ("Jährlich stattfindende Strategieworkshops", true),
      ("Die jährliche Kontrolle der Anlage", false),
      ("Sie nehmen an Treffen teil, diese finden alle 8 Wochen statt.", true),
      ("Der Arbeitskreis berät. Er tagt vierteljährlich.", true),
      ("Die Brunnen werden jährlich begangen.", false),
      ("Betreiber und Amt sprechen sich alle drei Wochen ab.", true),
      ("Die Leitungen kommen zweimal jährlich mit dem Amt zusammen.", true),
      ("Das Netzwerk tritt zusammen, die Steuerungsgruppe alle vier Wochen.", true),
      ("Daneben lädt die Fachberatung einmal im Quartal zu einem Treffen ein.", true),
      ("Beide Seiten sprechen anlassbezogen miteinander.", true),
      ("Der Lesekreis liest jeden zweiten Dienstag im Monat.", true),
      ("Es tagt die Runde. Der Fonds wird bei Bedarf vergeben.", false),
      ("Das Amt stimmt das Programm zweimal jährlich ab.", false),
    ])
  func meetings(text: String, meeting: Bool) throws {
    let findings = MarkedText(text).findings(FrequencyExtractor())
    guard case .frequency(let frequency) = try #require(findings.first).value else { return }
    #expect(frequency.meeting == meeting)
  }

  @Test("An answer with a deed of its own does not speak of the question's meeting")
  func deed() throws {
    let findings = FrequencyExtractor().findings(in: [
      Passage("Wie oft treffen sich Amt und Vereine?", kind: .question, exchange: 0),
      Passage("Das Amt besucht jeden Verein einmal jährlich.", exchange: 0),
    ])
    guard case .frequency(let frequency) = try #require(findings.first).value else { return }
    #expect(!frequency.meeting)
  }

  @Test("A short answer speaks of what its question names")
  func shortAnswer() throws {
    let findings = FrequencyExtractor().findings(in: [
      Passage("Wie oft tagt der Beirat?", kind: .question, exchange: 0),
      Passage("Vierteljährlich.", exchange: 0),
    ])
    guard case .frequency(let frequency) = try #require(findings.first).value else { return }
    #expect(frequency.meeting)
    #expect(frequency.perYearMin == 4)
  }
}
