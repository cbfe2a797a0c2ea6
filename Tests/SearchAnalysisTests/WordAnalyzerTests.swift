import Testing

@testable import GermanText
@testable import SearchAnalysis

@Suite struct WordAnalyzerTests {
  private func terms(_ word: String) -> [String] { TextAnalyzer().analysis(of: word).terms }

  @Test(
    arguments: [
      ("Quartiersmanagerinnen", "Quartiersmanager"), ("Quartiersmanager*innen", "Quartiersmanager"),
      ("Quartiersmanager:in", "Quartiersmanager"), ("Quartiersmanager_innen", "Quartiersmanager"),
      ("Quartiersmanager/-innen", "Quartiersmanager"),
      ("QuartiersmanagerInnen", "Quartiersmanager"), ("Mitarbeiter(innen)", "Mitarbeiter"),
      ("Straße", "Strasse"), ("Träger", "Traeger"), ("TRÄGER", "Trägern"),
      ("Kita-Plätze", "Kitaplatz"), ("Häusern", "Haus"), ("Gremien", "Gremium"),
      ("Museen", "Museum"), ("Busse", "Bus"), ("Ergebnissen", "Ergebnis"), ("Kitas", "Kita"),
      ("sanierte", "sanieren"), ("städtischer", "städtisches"), ("Jahres", "Jahr"),
      ("Obdachlosen-\nunterkunft", "Obdachlosenunterkunft"), ("Schu\u{AD}le", "Schulen"),
      ("Bu\u{308}cher", "Buch"),
    ])
  func `Forms of one word have the same stem`(left: String, right: String) {
    #expect(terms(left).first == terms(right).first)
    #expect(terms(left).first != nil)
  }

  @Test(
    arguments: [
      "Quartiersmanagerinnen", "Kita-Plätze", "Schulsanierung", "Kitaentgelt", "Traeger", "2.500",
      "0496/20", "A4", "und", "x", "", "Beamt*r", "Bu\u{308}cher", "E-Scooter",
    ])
  func `A stem is the first of a word's terms`(word: String) {
    let analyzer = TextAnalyzer()
    #expect(analyzer.stem(of: word) == analyzer.analysis(of: word).terms.first)
  }

  @Test(
    arguments: [
      ("Träger", "Trage"), ("Mitarbeiter", "Mitarbeit"), ("Bildung", "Bild"), ("Steuer", "Steu"),
      ("Leistung", "Leiste"), ("Ausländer", "Ausland"), ("neun", "neue"), ("Frau", "Fraun"),
    ])
  func `Different words have different stems`(left: String, right: String) {
    #expect(terms(left).first != terms(right).first)
  }

  @Test(
    arguments: [
      ("Quartiersmanagement", ["quartier", "management"]),
      ("Schulsozialarbeit", ["schul", "sozial", "sozialarbeit", "arbeit"]),
      ("Radwegesanierung", ["radweg", "sanierung", "sanier"]),
      ("Quartiersmanagerin", ["quartier", "manager"]), ("Vollzeitstelle", ["vollzeit", "stell"]),
      ("Obdachlosenunterkünfte", ["obdachlos", "unterkunft"]),
      ("Vernetzungstreffen", ["vernetzung", "treff"]), ("Kitaentgelt", ["kita", "entgelt"]),
      ("Sanierung", ["sanier"]), ("Obdachlosigkeit", ["obdachlos"]),
      ("Th.INKA", ["thinka", "inka"]), ("0496/20", ["0496"]), ("DS 0496/20", ["ds0496/20"]),
      ("§ 9 Abs. 2", ["§9", "§9abs2"]), ("2.500", ["2500"]),
      ("Kinder- und Jugendhilfe", ["kinderhilf", "jugendhilf", "hilf"]),
      ("Grund-, Haupt- und Realschulen", ["grundschul", "hauptschul", "realschul"]),
    ])
  func `Words are found by their parts, too`(word: String, expected: [String]) {
    let terms = terms(word)
    #expect(expected.filter { !terms.contains($0) } == [], "\(terms)")
  }

  @Test(
    arguments: [
      "Entscheidung", "Unterstützung", "Brandenburg", "Halberstadt", "Karlsruhe", "Bahnhof",
      "Beratung", "Gesellschaft", "Vertrag", "Kreis", "Preis", "Motor", "Sport", "Antrag",
    ])
  func `Words that are no compounds stay whole`(word: String) {
    #expect(TextAnalyzer().analysis(of: word).parts == [])
  }

  @Test(arguments: ["und", "der", "Welche", "z.B.", "wieviele", "…", ""])
  func `Words that say nothing have no terms`(word: String) {
    #expect(terms(word) == [])
  }

  @Test(arguments: ["Berlin:Innenstadt", "AG InnenStadt"])
  func `A colon before a name is no gender mark`(text: String) {
    #expect(terms(text).contains { $0.hasPrefix("innenstadt") })
  }
}
