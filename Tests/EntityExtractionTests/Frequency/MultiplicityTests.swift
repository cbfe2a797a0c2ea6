import FoundationEssentials
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct MultiplicityTests {
  @Test(arguments: [
    ("Der Platz wird ⟦zweimal⟧ gefegt.", "2"), ("Geprüft wurde ⟦2x⟧.", "2"),
    ("Gefegt wird ⟦ein- bis zweimal⟧.", "1–2"), ("Gefegt wird ⟦zwei- oder dreimal⟧.", "2–3"),
    ("Er rief ⟦drei Mal⟧ an.", "3"), ("Er rief ⟦10 Mal⟧ an.", "10"),
    ("Er rief ⟦zwei bis drei Mal⟧ an.", "2–3"), ("Sie tagte ⟦mehrmals⟧.", "≥2"),
    ("Gemahnt wurde ⟦mehrfach⟧.", "≥2"), ("Er prüft ⟦mindestens dreimal⟧.", "≥3"),
    ("Er prüft ⟦bis zu viermal⟧.", "≤4"), ("Er prüft ⟦maximal 5 Mal⟧.", "≤5"),
    ("Er prüft ⟦ca. fünfmal⟧.", "~5"), ("⟦Einmal⟧ wurde geklagt.", "1"),
    ("Es brannte ⟦25-mal⟧.", "25"), ("Es brannte ⟦zwölfmal⟧.", "12"),
    ("Es brannte ⟦3 ×⟧ im Juli.", "3"), ("Gefegt wird ⟦zwischen einmal und dreimal⟧.", "1–3"),
  ])
  func `A count of occasions is read in words and figures`(marked: String, notation: String) throws
  {
    let text = MarkedTokens(marked)
    let found = text.found(\.span, by: Multiplicity.init(_:at:))
    #expect(text.words(found.map(\.span)) == text.marked.spans)
    #expect(Self.notation(try #require(found.first)) == notation)
  }

  @Test(arguments: [
    "Diesmal kommt niemand.", "Das Denkmal bleibt.", "Zwei Maler streichen die Halle.",
    "Manchmal regnet es.", "Das ist einmalig.", "Keinmal war es so.", "Das Mal war es gut.",
    "Zwei Vereine kamen.", "Es sind 2 - 3 Bäume.", "mal", "x", "2", "-",
  ])
  func `Words that only sound like a count are none`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: Multiplicity.init(_:at:)).map(\.span)) == [])
  }

  private static func notation(_ times: Multiplicity) -> String {
    let sign: String
    switch times.bound {
    case .atLeast: sign = "≥"
    case .atMost: sign = "≤"
    case nil: sign = ""
    }
    let (low, high) = (times.range.lowerBound, times.range.upperBound)
    return sign + (times.approximate ? "~" : "") + (low == high ? "\(low)" : "\(low)–\(high)")
  }
}
