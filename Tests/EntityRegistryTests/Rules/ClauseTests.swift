import CouncilModel
import GermanText
import Testing

@testable import EntityRegistry

@Suite struct ClauseTests {
  @Test(
    arguments: [
      ("Das Haus, ⟦das die Stadt betreibt⟧, ist alt.", "Stadt"),
      ("⟦Das Haus⟧, das die Stadt betreibt, ist alt.", "Haus"),
      ("Das Haus, das die Stadt betreibt, ⟦ist alt⟧.", "alt"),
      ("⟦Das Amt (Abteilung Hochbau, Nord) plant es⟧; die Stadt zahlt.", "plant"),
      ("Es gilt: ⟦Die Stadt zahlt⟧.", "Stadt"), ("⟦Die Stadt zahlt⟧ – nicht das Land.", "zahlt"),
      ("⟦Der Lindenhof e.V. zahlt⟧, nicht die Stadt.", "zahlt"),
    ])
  func `A clause ends at commas, colons and dashes, not inside of brackets`(
    marked: String, word: String
  ) throws {
    let text = MarkedText(marked)
    let index = try #require(text.tokens.firstIndex { $0.text == word })
    let clause = Clause.around(index..<index + 1, in: text.sentence())
    #expect(text.words(clause) == text.words(text.marked))
  }

  @Test(
    arguments: [
      ("Das Café, das die Stadt betreibt, ist neu.", "Café"),
      ("Es gibt das Lesecafé am Markt, das die Stadt betreibt.", "Lesecafé am Markt"),
    ])
  func `A relative clause is about the phrase before its comma`(
    text: String, name: String
  ) throws {
    let sentence = MarkedText(text).sentence()
    let comma = try #require(sentence.tokens.firstIndex { $0.text == "," })
    #expect(Clause.antecedent(before: comma, in: sentence)?.subject == EntityName(.project, name))
  }

  @Test(
    arguments: [
      ("der Jugendtreff", "Jugendtreff"), ("das Projekt Regenbogen", "Regenbogen"),
      ("das Modellprojekt „Nüchtern betrachtet“", "Nüchtern betrachtet"),
      ("Beratung für Familien", "Beratung für Familien"),
    ])
  func `A phrase names a project`(text: String, name: String) throws {
    let sentence = MarkedText(text).sentence()
    let phrase = try #require(sentence.phrases.phrase(at: 0, before: sentence.tokens.count))
    #expect(Clause.topic(phrase, in: sentence)?.subject == EntityName(.project, name))
  }

  @Test(
    arguments: [
      "das Projekt", "eine Beratungsstelle", "jede Einrichtung", "das Jugendamt", "die Stadt",
      "die Kosten",
    ])
  func `General nouns, offices and what has no name are none`(text: String) throws {
    let sentence = MarkedText(text).sentence()
    let phrase = try #require(sentence.phrases.phrase(at: 0, before: sentence.tokens.count))
    #expect(Clause.topic(phrase, in: sentence) == nil)
  }

  @Test func `“Dieses Projekt” is what the sentence before was about, if one`() throws {
    let text = MarkedText("Dieses Projekt")
    let topic = Topic(subject: EntityName(.project, "Lesecafé"), range: 0..<2)
    let one = text.sentence(topics: [topic])
    let phrase = try #require(one.phrases.phrase(at: 0, before: 2))
    #expect(Clause.topic(phrase, in: one)?.subject == topic.subject)
    let other = Topic(subject: EntityName(.project, "Kino"), range: 0..<2)
    #expect(Clause.topic(phrase, in: text.sentence(topics: [topic, other])) == nil)
  }
}
