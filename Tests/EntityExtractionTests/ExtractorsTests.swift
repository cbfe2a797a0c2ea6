import CouncilModel
import EntityExtraction
import Foundation
import Testing

struct ExtractorsTests {
  @Test("Every kind has its folder with its extractor, and its line in the list")
  func listIsComplete() throws {
    let module = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/EntityExtraction").standardized
    let folders = try FileManager.default.contentsOfDirectory(
      at: module, includingPropertiesForKeys: [.isDirectoryKey]
    ).filter(\.hasDirectoryPath)
    let names = folders.map(\.lastPathComponent)
    #expect(names.map { $0 + "Extractor" }.sorted() == Extractors.all.map(Self.name).sorted())
    for (folder, name) in zip(folders, names) {
      let file = folder.appending(path: name + "Extractor.swift")
      #expect(FileManager.default.fileExists(atPath: file.path), "\(name)")
    }
  }

  private static func name(of extractor: any FactExtractor) -> String {
    "\(Swift.type(of: extractor))"
  }

  @Test("No two extractors find the same kind of fact")
  func typesAreDistinct() {
    #expect(Set(Extractors.all.map(\.type)).count == Extractors.all.count)
  }

  @Test("Findings stand in the letter's order and inside their passages")
  func order() {
    let passages = [
      Passage("Die Runde tagt monatlich. Besetzt sind 2,5 VZÄ und eine halbe Stelle."),
      Passage("Zweimal jährlich gibt es 3,0 VZÄ."),
    ]
    let findings = Extractors.findings(in: passages)
    #expect(findings.map(\.passage) == findings.map(\.passage).sorted())
    #expect(findings.count >= 5)
    for finding in findings {
      #expect(finding.range.end <= passages[finding.passage].text.utf8.count)
    }
  }

  @Test(
    "Nothing is found, and nothing breaks, in odd texts",
    arguments: [
      "", " ", "-", "%", "Stelle", "VZÄ", "- Stelle", "% VZÄ", "alle", "je", "(", "2 bis", "e.V.",
      "\u{AD}", "½", "1.2.3.", "1/", "jeden", "am 1.", "im", "keine", "findet statt nicht",
      "§", "§ §", "Drs.", "Art.", "Träger:", "(e. V.)", "Stiftung", "bei der", "„", "Programm „",
    ])
  func oddTexts(text: String) {
    #expect(Extractors.findings(in: [Passage(text)]).isEmpty)
    #expect(Extractors.findings(in: [Passage(text, kind: .table)]).isEmpty)
  }

  @Test(
    "A text of one phrase without end never traps, and is read in a time that grows with its length",
    arguments: [
      "3 Stellen ", "eine Stelle ", "jeweils 0,5 VZÄ ", "19,5 Wochenstunden ", "täglich ",
      "Stadt A e. V. ", "alle 2 Wochen ", "davon 1,5 für ", "Träger ist die Stiftung A ",
    ])
  func endless(unit: String) {
    for kind in [Passage.Kind.paragraph, .table] {
      let short = Self.computing { findEverything(unit, count: 250, kind) }
      let long = Self.computing { findEverything(unit, count: 1000, kind) }
      // Four times the text: a time that grew with its square would be sixteen times as long.
      #expect(long < 12 * short)
    }
  }

  private func findEverything(_ unit: String, count: Int, _ kind: Passage.Kind) {
    let text = String(repeating: unit, count: count)
    for finding in Extractors.findings(in: [Passage(text, kind: kind)]) {
      #expect(finding.range.end <= text.utf8.count)
    }
  }

  /// What this thread computes for it, in seconds.
  private static func computing(_ body: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    body()
    return now() - start
  }
}
