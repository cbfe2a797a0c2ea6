import Testing

@testable import EntityExtraction

@Suite struct LegalFormNameTests {
  @Test(arguments: [
    "Das Haus gehört der ⟦Lebenshilfe Neustadt⟧ e. V. allein.",
    "Das Haus gehört dem ⟦Gesangverein 1872 Weiler⟧ e. V. allein.",
    "Träger ist der Verein ⟦Stadttauben⟧ e. V. allein.",
    "Antrag des Trägervereins ⟦Haus der Jugend⟧ e. V. vom Mai",
    "Zuständig ist die ⟦Arbeitsgemeinschaft zur Pflege der Bäche⟧ e. V. allein.",
    "Zuständig ist die ⟦Kommunale Arbeitsgemeinschaft zur Pflege der Bäche⟧ e. V. allein.",
    "Der ⟦Sozialdienst katholischer Frauen⟧ e. V. hilft.",
    "Die ⟦Initiative für Kinder und Jugendliche⟧ e. V. hilft.",
    "Die ⟦Neustädter Messe und Kongress⟧ GmbH lädt ein.",
    "Die ⟦Energie- und Klimaagentur⟧ gGmbH berät.",
    "Die ⟦Lebenshilfe Neustadt, Weiler und Umgebung⟧ e. V. hilft.",
    "Dort hilft ⟦pro familia Neustadt⟧ e. V. mit Rat.",
    "Südstadt ⟦Stadtjugendausschuss⟧ e. V. 2,5", "Der ⟦Reit- und Fahrverein⟧ e. V. zieht um.",
    "1. ⟦Werkraum⟧ e. V.", "- ⟦Filmhaus Neustadt⟧ e. V.",
    "Träger ist die ⟦Wohnen im Hof⟧ gGmbH dort.", "Das ⟦Grüne Kreuz in Weiler⟧ e. V. hilft.",
    "Der ⟦Kirchenverband für das Bistum Weiler⟧ e. V. hilft.",
    "Träger ist der „⟦Die Mütze⟧ e. V.“ dort.", "Sie ist Mitglied in ⟦Werkraum⟧ e. V. dort.",
    "Das liegt am ⟦Werkraum⟧ e. V. allein.",
    "Träger ist die ⟦Leben mit Tieren⟧ gGmbH dort.", "Träger ist das ⟦Nachbarn helfen⟧ e. V. dort.",
    "Der Verein ⟦Bürger für Weiler⟧ e. V. hilft.",
    "Träger ist der Verein ⟦Bürger für Weiler⟧ e. V. dort.",
    "Der ⟦Kulturkreis (KK)⟧ e. V. lädt ein.", "Das ⟦netzWerk⟧ e. V. hilft.",
  ])
  func `The name before a legal form begins where its first own word stands`(marked: String) throws
  {
    let text = MarkedTokens(marked)
    let start = try #require(LegalFormName.start(text.tokens, before: text.span.upperBound))
    #expect(text.words([start..<text.span.upperBound]) == text.marked.spans)
  }

  @Test(arguments: [
    "⟦der⟧ e. V.", "Es gilt ⟦auch⟧ e. V.", "⟦2,5⟧ e. V.", "(⟦-⟧) e. V.", "B. ⟦e. V.⟧ e. V.",
  ])
  func `Before a form without a name none begins`(marked: String) {
    let text = MarkedTokens(marked)
    #expect(LegalFormName.start(text.tokens, before: text.span.upperBound) == nil)
  }

  @Test func `Nothing stands before the text`() {
    #expect(LegalFormName.start(MarkedTokens("e. V.").tokens, before: 0) == nil)
  }
}
