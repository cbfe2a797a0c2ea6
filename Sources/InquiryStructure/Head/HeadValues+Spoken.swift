import CouncilModel

extension HeadValues {
  /// Takes who asked and who answered from the labels of a question time: "Frage von Stadtrat Zoll
  /// (X):", "Antwort von Bürgermeisterin Haller:"; short forms of a name said before are left out.
  mutating func takeSpeakers(of pieces: [Piece]) {
    var (asking, answering): (Set<String>, Set<String>) = ([], [])
    for piece in pieces {
      guard let spoken = SpokenLabels.named(piece.text[...]) else { continue }
      let name = spoken.asks ? String(spoken.name) : Offices.nominative(of: spoken.name)
      if spoken.asks {
        guard asking.insert(name).inserted else { continue }
        guard !originators.contains(where: { Self.isShort(name, for: $0.value.name) }) else {
          continue
        }
        originators.append(
          Located(value: Originators.originator(name), range: piece.range))
      } else {
        guard answering.insert(name).inserted else { continue }
        guard !answeredBy.contains(where: { Self.isShort(name, for: $0.value.name) }) else {
          continue
        }
        answeredBy.append(Located(value: Paper.Office(name: name), range: piece.range))
      }
    }
  }

  /// Takes who asks and who answers from what minutes tell: "StR Muster fragt, ob …".
  mutating func takeSpeech(
    of exchanges: [Exchange], in text: LetterText, turns: [Located<String>]
  ) {
    let speech = SpeechOfExchange(text: text, turns: turns)
    var names = FullNames(of: text)
    for exchange in exchanges where !exchange.answer.isEmpty {
      for name in speech.askers(of: exchange) { take(asker: name.map { names.full($0) }) }
      for name in speech.speakers(of: exchange) { take(speaker: name.map { names.full($0) }) }
    }
  }

  /// Takes who asks and who answers from sentences that no exchange holds.
  mutating func take(_ told: ToldSpeakers, in text: LetterText) {
    var names = FullNames(of: text)
    for name in told.askers { take(asker: name.map { names.full($0) }) }
    for name in told.answerers { take(speaker: name.map { names.full($0) }) }
  }

  private mutating func take(asker name: Located<String>) {
    if !knows(asker: name.value) { originators.append(name.map(Originators.originator)) }
  }

  /// Whoever asks in a paper does not answer in it.
  private mutating func take(speaker name: Located<String>) {
    if !knows(speaker: name.value), !knows(asker: name.value) {
      answeredBy.append(name.map(Paper.Office.init))
    }
  }

  private func knows(asker name: String) -> Bool {
    originators.contains { Self.isShort(name, for: $0.value.name) }
  }

  private func knows(speaker name: String) -> Bool {
    answeredBy.contains { Self.isShort(name, for: $0.value.name) }
  }

  /// "Stadtrat Zoll" for "Stadtrat Emmerich Zoll (X)".
  private static func isShort(_ name: String, for full: String) -> Bool {
    let words = full.split { !$0.isLetter }
    return name.split { !$0.isLetter }
      .allSatisfy { words.contains($0) || $0 == "Herr" || $0 == "Frau" }
  }
}
