import GermanText
import Testing

@testable import EntityRegistry

@Suite struct NounPhraseReaderTests {
  @Test(
    arguments: [
      "⟦das Quartiersbüro in der Güterstraße⟧ hat geöffnet",
      "⟦die thüringenweiten Treffen⟧ finden statt",
      "⟦der Jugendclub Lotsenhaus⟧ ist geöffnet",
      "⟦die Stellen für die Beratung der Familien⟧ fehlen",
      "⟦das Sozial- und Jugendamt⟧ zahlt", "⟦Führungen und Veranstaltungen⟧ gibt es",
      "⟦der Runde Tisch „Hitze“⟧ tagt", "⟦alle beteiligten Ämter⟧ kommen",
      "⟦die drei Träger⟧ zahlen",
      "⟦den übrigen acht Wohnungen⟧ fehlt das", "⟦der Bericht 2018⟧ nennt sie",
      "⟦keine Angaben⟧ machen", "⟦Jugendarbeit⟧ ist wichtig",
      "⟦ein gemeinsames Treffen mit den Schulen⟧ war",
      "⟦eines neuen Hauses⟧ bedarf es", "⟦unsere Kitas⟧ sind voll",
    ])
  func `A phrase runs from its article to the last of its complements`(marked: String) {
    let text = MarkedText(marked)
    let phrase = NounPhraseReader(tokens: text.tokens).phrase(at: 0, before: text.tokens.count)
    #expect(text.words(phrase?.range) == text.words(text.marked))
  }

  @Test(
    arguments: [
      "die ⟦alten Häuser⟧ der Stadt", "das ⟦Quartiersbüro Nord⟧ im Zentrum",
      "⟦Treffen⟧ von Trägern",
      "dieses ⟦Projekt „Neue Nachbarn“⟧ für alle", "ein ⟦Sozial- und Jugendbericht⟧ der Stadt",
    ])
  func `Its core is without article and complements`(marked: String) {
    let text = MarkedText(marked)
    let phrase = NounPhraseReader(tokens: text.tokens).phrase(at: 0, before: text.tokens.count)
    #expect(text.words(phrase?.core) == text.words(text.marked))
  }

  @Test(
    arguments: [
      ("die alten Häuser der Stadt", "Häuser", "die"),
      ("das Sozial- und Jugendamt", "Jugendamt", "das"),
      ("keine genauen Zahlen", "Zahlen", "keine"), ("Treffen der Träger", "Treffen", nil),
    ] as [(String, String, String?)])
  func `The noun is its head, and the article is kept`(
    text: String, head: String, article: String?
  ) throws {
    let tokens = Tokenizer.tokens(of: text)
    let phrase = try #require(NounPhraseReader(tokens: tokens).phrase(at: 0, before: tokens.count))
    #expect(tokens[phrase.head].text == head)
    #expect(phrase.article == article)
  }

  @Test(
    arguments: [
      "hier ist es", "die", "der große", "über Träger wird geredet", "werden Stellen geschaffen",
      "Hierzu liegt nichts vor", "Im Haus", "Es gibt", "12 Stellen", "", "und Häuser",
    ])
  func `What does not begin with article, adjective or noun is no phrase`(text: String) {
    let tokens = Tokenizer.tokens(of: text)
    #expect(NounPhraseReader(tokens: tokens).phrase(at: 0, before: tokens.count) == nil)
  }

  @Test(
    arguments: [
      ("In ⟦den alten Häusern der Stadt⟧ wird gebaut", "Häusern"),
      ("Dort gibt es ⟦neue Angebote⟧", "Angebote"), ("Wegen ⟦der Kosten⟧ nicht", "Kosten"),
      ("Das war ⟦ein Treffen im Rathaus⟧", "Treffen"),
    ])
  func `A noun's phrase reaches to both sides`(marked: String, noun: String) throws {
    let text = MarkedText(marked)
    let head = try #require(text.tokens.firstIndex { $0.text == noun })
    let phrase = NounPhraseReader(tokens: text.tokens)
      .phrase(around: head, in: 0..<text.tokens.count)
    #expect(text.words(phrase?.range) == text.words(text.marked))
  }

  @Test func `Nothing after the end belongs to it, nor more complements than asked for`() {
    let tokens = Tokenizer.tokens(of: "die Stellen für die Beratung der Familien im Ort")
    let reader = NounPhraseReader(tokens: tokens)
    #expect(reader.phrase(at: 0, before: 2)?.range == 0..<2)
    #expect(reader.phrase(at: 0, before: tokens.count, complements: 0)?.range == 0..<2)
    #expect(reader.phrase(at: 0, before: tokens.count, complements: 1)?.range == 0..<5)
    #expect(reader.phrase(at: 0, before: tokens.count, complements: 3)?.range == 0..<9)
    #expect(reader.phrase(at: 0, before: 1) == nil)
  }

  @Test(
    arguments: [
      ("Träger", true), ("Hierzu", false), ("Die", false), ("träger", false), ("A", false),
      ("12", false), ("Gibt", false), ("Welchen", false), ("Straße", true), ("Ämter", true),
    ])
  func `Nouns begin with a capital letter and no sentence does with them`(
    word: String, isNoun: Bool
  ) {
    #expect(NounPhraseReader(tokens: Tokenizer.tokens(of: word)).isNoun(0) == isNoun)
    #expect(!NounPhraseReader(tokens: []).isNoun(0))
  }
}
