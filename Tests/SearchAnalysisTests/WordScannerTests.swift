import Testing
import TextMatching

@testable import SearchAnalysis

@Suite struct WordScannerTests {
  private func words(_ text: String) -> [String] {
    text.withBytes { bytes in
      var scanner = WordScanner(bytes)
      var words: [String] = []
      while let word = scanner.next() {
        let suspended = word.isSuspended ? "…" : ""
        words.append(String(decoding: bytes[word.start..<word.end], as: UTF8.self) + suspended)
      }
      return words
    }
  }

  @Test(
    arguments: [
      ("Kita-Plätze fehlen.", ["Kita-Plätze", "fehlen"]),
      (
        "Quartiersmanager*innen und Lehrer:innen",
        ["Quartiersmanager*innen", "und", "Lehrer:innen"]
      ),
      ("Mitarbeiter/-innen", ["Mitarbeiter/-innen"]), ("Lehrer(innen)", ["Lehrer(innen"]),
      ("Th.INKA läuft. Ja", ["Th.INKA", "läuft", "Ja"]), ("DS 0496/20", ["DS", "0496/20"]),
      ("2.500 Euro, 3,5 Stellen", ["2.500", "Euro", "3,5", "Stellen"]),
      ("2020. Dann", ["2020", "Dann"]),
      ("Obdachlosen-\nunterkunft", ["Obdachlosen-\nunterkunft"]),
      ("Kinder- und Jugendhilfe", ["Kinder…", "und", "Jugendhilfe"]),
      ("Kinder- bzw. Jugendhilfe", ["Kinder…", "bzw", "Jugendhilfe"]),
      ("Rad-, Fuß- und Gehwege", ["Rad…", "Fuß…", "und", "Gehwege"]),
      ("Stadt/Land", ["Stadt", "Land"]),
      ("5×7", ["5", "7"]), ("", []), ("– “ § €", []), ("Größe", ["Größe"]),
      ("12:30 Uhr", ["12", "30", "Uhr"]),
    ])
  func `Words and numbers are found as they are meant`(text: String, words: [String]) {
    #expect(self.words(text) == words)
  }

  @Test func `A word's place is its place in the text`() {
    let text = "Für Ämter"
    text.withBytes { bytes in
      var scanner = WordScanner(bytes)
      let places = [scanner.next(), scanner.next()].map { $0.map { $0.start..<$0.end } }
      #expect(places == [0..<4, 5..<11])
      #expect(scanner.next() == nil)
    }
  }
}
