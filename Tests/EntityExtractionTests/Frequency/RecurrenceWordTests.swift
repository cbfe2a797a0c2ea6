import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct RecurrenceWordTests {
  @Test(arguments: [
    ("Der Beirat tagt ⟦vierteljährlich⟧.", "1/1 quarter", false),
    ("Die ⟦monatlichen⟧ Treffen sind offen.", "1/1 month", true),
    ("Sie kommen ⟦zweiwöchentlich⟧.", "1/2 week", false),
    ("Der Treff ist ⟦14-tägig⟧.", "1/14 day", false),
    ("Der Treff ist ⟦14tägig⟧.", "1/14 day", false),
    ("Der Treff ist ⟦14 - tägig⟧.", "1/14 day", false),
    ("Gezahlt wird ⟦quartalsweise⟧.", "1/1 quarter", false),
    ("Gezahlt wird ⟦quartalsmäßig⟧.", "1/1 quarter", false),
    ("Gezahlt wird ⟦halbjahresweise⟧.", "1/1 halfYear", false),
    ("⟦Alljährlich⟧ gedenkt die Stadt.", "1/1 year", false),
    ("Die ⟦allmonatliche⟧ Runde entfällt.", "1/1 month", true),
    ("Die ⟦halbjährlichen⟧ Prüfungen laufen.", "1/1 halfYear", true),
    ("Gezahlt wird ⟦jährl.⟧ im Voraus.", "1/1 year", false),
    ("Gezahlt wird ⟦monatl.⟧ im Voraus.", "1/1 month", false),
    ("Die ⟦12-jährliche⟧ Überprüfung steht an.", "1/12 year", true),
    ("Ein ⟦dreijährlicher⟧ Bericht reicht.", "1/3 year", true),
    ("Die ⟦tägliche⟧ Leerung entfällt.", "1/1 day", true),
  ])
  func `A word of recurrence is read with its number`(
    marked: String, notation: String, isAdjective: Bool
  ) throws {
    let text = MarkedTokens(marked)
    let words = text.found(\.span, by: RecurrenceWord.init(_:at:))
    #expect(text.words(words.map(\.span)) == text.marked.spans)
    let word = try #require(words.first)
    #expect(word.frequency.notation == notation)
    #expect(word.isAdjective == isAdjective)
  }

  @Test(arguments: [
    "Ein 100-jährliches Hochwasser ist selten.", "Die dreitägige Tagung ist zu Ende.",
    "Die ganztägige Betreuung ist gesichert.", "Gezahlt wird jährl im Voraus.",
    "Das vorjährliche Ergebnis war besser.", "Er ist volljährig.", "Das ist kläglich und fraglich.",
    "Die einjährige Frist ist um.", "Ein 30-jähriger Vertrag endet.",
    "Das sind alltägliche Sorgen.", "Die alltäglichen Gespräche fehlen.", "Er ist untätig.",
    "Ein 3-tägiger Kurs genügt.", "Das ist nulljährlich.", "ig", "jährl", "-",
  ])
  func `Ages, durations and the everyday are none`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: RecurrenceWord.init(_:at:)).map(\.span)) == [])
  }

  @Test(arguments: [
    ("jährlich", true), ("jährlichen", true), ("zweiwöchentliches", true), ("tägigem", true),
    ("jahr", false), ("jährig", false), ("sitzung", false),
  ])
  func `The quick check passes what may be one`(word: String, might: Bool) {
    #expect(RecurrenceWord.mightStand(MarkedTokens(word).tokens, 0) == might)
  }
}
