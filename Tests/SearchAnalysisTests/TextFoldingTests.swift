import Testing
import TextMatching

@testable import SearchAnalysis

@Suite struct TextFoldingTests {
  @Test(
    arguments: [
      ("Fraktion Bündnis 90/DIE GRÜNEN", "fraktion bundnis 90/die grunen"), ("Straße", "strasse"),
      ("TRAEGER", "trager"), ("neue", "neue"), ("Quelle", "quelle"), ("  a\t b\n", "a b"), ("", ""),
      ("Cafe\u{301}", "cafe"), ("Café", "cafe"), ("GROẞ", "gross"), ("Bau\u{AD}amt", "bauamt"),
      ("5 × 7", "5 × 7"), ("Łódź", "Łodź"),
    ])
  func `Names are compared in small letters, umlauts as their vowels`(text: String, folded: String)
  {
    #expect(TextFolding.folded(text) == folded)
  }

  @Test(
    arguments: [
      ("Quartiersmanager*innen", ["quartiersmanagerinnen"]), ("Kita-Plätze", ["kita", "platze"]),
      ("Manager/-innen", ["managerinnen"]), ("0496/20", ["0496", "20"]),
      ("Th.INKA", ["th", "inka"]),
      ("Obdachlosen-\nunterkunft", ["obdachlosenunterkunft"]), ("Beamt*r", ["beamt"]), ("", []),
      ("-", []),
    ])
  func `A word is cut at hyphens, dots and slashes`(word: String, segments: [String]) {
    let folded = word.withBytes { FoldedWord($0) }
    #expect(folded.segments.map { String(decoding: $0, as: UTF8.self) } == segments)
    #expect(folded.hasDigits == word.contains(where: \.isNumber))
  }

  @Test(arguments: ["und", "fur", "gemass", "konnten", "uber", "z", "der"])
  func `Words that say nothing are folded as others are`(word: String) {
    #expect(StopWords.all.contains(word) == (word != "z"))
  }

  @Test(
    arguments: [
      ("Nach § 9 Abs. 2 gilt", ["§9", "§9abs2"]), ("DS 0496/20 sagt", ["ds0496/20"]),
      ("§ 28 gilt", ["§28"]), ("im Jahr 2020", []), ("Seite 5/7", []),
      ("§ 9 Absatz 12", ["§9", "§9abs12"]),
    ])
  func `Numbers are found with what they are called`(text: String, terms: [String]) {
    let found = TextAnalyzer().tokens(of: text).flatMap(\.analysis.terms)
    for term in terms { #expect(found.contains(term), "\(found)") }
    if terms.isEmpty {
      #expect(!found.contains { $0.hasPrefix("§") || $0.hasPrefix("seite") && $0.contains("5") })
    }
  }
}
