import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct MeetingContextTests {
  @Test(
    arguments: [
      ("Die Netzwerktreffen finden ⟦jährlich⟧ statt.", true, "Netzwerktreffen"),
      ("Die Spielplatzkontrolle erfolgt ⟦jährlich⟧.", false, "Spielplatzkontrolle"),
      ("Der Verein tagt ⟦jährlich⟧ im Saal.", true, nil),
      ("Die Bänke werden ⟦jährlich⟧ gestrichen.", false, nil),
      ("Es gibt Treffen, die Kontrolle ist ⟦jährlich⟧.", false, "Kontrolle"),
      ("Der Arbeitskreis berät. Er tagt ⟦jährlich⟧.", true, nil),
      ("Der Arbeitskreis berät. Er wird ⟦jährlich⟧ einberufen.", true, "Arbeitskreis"),
      ("Der Arbeitskreis berät. Die Bänke werden ⟦jährlich⟧ gestrichen.", false, nil),
      ("Die Supervision wird ⟦jährlich⟧ bezahlt.", false, "Supervision"),
      ("Im Bedarfsfall werden ⟦jährlich⟧ Gespräche geführt.", true, "Gespräche"),
    ] as [(String, Bool, String?)])
  func `The event nearest to a phrase is what recurs`(
    marked: String, meeting: Bool, scope: String?
  ) throws {
    let text = MarkedTokens(marked)
    let event = try Self.event(text, question: nil)
    #expect(event.meeting == meeting)
    #expect(event.scope == scope)
  }

  @Test(arguments: [
    ("⟦Jährlich⟧.", true), ("Ja. ⟦Jährlich⟧.", true), ("Das geschieht ⟦jährlich⟧.", true),
    ("Das Amt besucht jeden Verein ⟦jährlich⟧.", false),
    (
      "Das Amt ist mit vielen anderen Stellen im Haus und im Land dazu ⟦jährlich⟧ in Kontakt.",
      false
    ),
    ("Die Antwort steht unten. Das geschieht ⟦jährlich⟧.", false),
  ])
  func `A short answer speaks of what its question names`(answer: String, meeting: Bool) throws {
    let question = TokenizedPassage(Passage("Wie oft tagt der Beirat?", kind: .question))
    #expect(try Self.event(MarkedTokens(answer), question: question).meeting == meeting)
  }

  @Test func `An adjective's own noun is the event, whatever else stands there`() throws {
    let text = MarkedTokens("Neben Treffen ist die ⟦jährliche⟧ Begehung wichtig.")
    let phrase = try Self.phrase(text)
    let context = MeetingContext(passage: text.passage, question: nil)
    let event = context.event(of: phrase, noun: text.span.upperBound)
    #expect(!event.meeting)
    #expect(event.scope == "Begehung")
  }

  private static func event(
    _ text: MarkedTokens, question: TokenizedPassage?
  ) throws -> (meeting: Bool, scope: String?) {
    MeetingContext(passage: text.passage, question: question)
      .event(of: try phrase(text), noun: nil)
  }

  private static func phrase(_ text: MarkedTokens) throws -> FrequencyPhrase {
    try #require(text.found(\.span, by: FrequencyPhrase.found).first { $0.span == text.span })
  }
}
