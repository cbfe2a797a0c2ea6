import CouncilModel
import FoundationEssentials
import Testing

@testable import EntityExtraction

@Suite struct AbsencePhraseTests {
  @Test(arguments: [
    ("Gemeinsame Treffen ⟦finden derzeit nicht statt⟧.", "none"),
    ("Eine Sprechstunde ⟦findet nicht mehr statt⟧.", "none"),
    ("Der Austausch ⟦findet bislang nicht statt⟧.", "none"),
    ("Sitzungen finden in den Ferien des Sommers ⟦nicht statt⟧.", "none"),
    ("Derzeit findet dieser Austausch ⟦nicht statt⟧.", "none"),
    ("Es finden ⟦keine Sitzungen statt⟧.", "none"),
    ("Im Winter finden ⟦keinerlei Führungen und Treffen statt⟧.", "none"),
    ("Es finden ⟦keine regelmäßigen Treffen statt⟧.", "irregular"),
    ("Es gibt ⟦keine regelmäßigen Treffen⟧ mit dem Verein.", "irregular"),
    ("Hierzu gibt es ⟦keine regelmäßige Abstimmung⟧.", "irregular"),
  ])
  func `What does not take place is a fact, with its verb where nothing else stands between`(
    marked: String, kind: String
  ) throws {
    let text = MarkedTokens(marked)
    let phrases = text.found(\.span) { tokens, index in
      AbsencePhrase.find(tokens, at: index, in: text.passage.sentence(at: index))
    }
    #expect(text.words(phrases.map(\.span)) == text.marked.spans)
    #expect(try #require(phrases.first).frequency.notation == kind)
    #expect(phrases.first?.rule == "frequency.absence")
  }

  @Test(arguments: [
    "Die Treffen finden monatlich statt.", "Der Abriss findet nicht statt.",
    "Treffen finden noch nicht statt.", "Sitzungen finden, soweit bekannt, nicht statt.",
    "Es gibt keine Treffen, die das Amt kennt.", "Es gibt keine regelmäßigen Kosten.",
    "Das Amt findet die Treffen nicht gut.", "Die Sitzung findet statt.",
    "Die Treffen sind gut. Der Abbau findet nicht statt.", "Es finden keine Arbeiten statt.",
    "findet", "findet statt", "gibt", "gibt keine", "gibt keine regelmäßigen", "nicht statt",
  ])
  func `What is no event, takes place, or does not yet, is left out`(text: String) {
    let text = MarkedTokens(text)
    let phrases = text.found(\.span) { tokens, index in
      AbsencePhrase.find(tokens, at: index, in: text.passage.sentence(at: index))
    }
    #expect(text.words(phrases.map(\.span)) == [])
  }

  @Test func `Absence is said once a year none times`() throws {
    let text = MarkedTokens("Treffen finden nicht statt.")
    let phrase = try #require(AbsencePhrase.find(text.tokens, at: 1, in: text.tokens.indices))
    #expect(phrase.frequency.perYearMin == 0)
    #expect(phrase.frequency.perYearMax == 0)
  }
}
