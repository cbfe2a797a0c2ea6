import CouncilModel

extension Paper {
  /// Takes who asked and who answered from the labels of a question time: "Frage von Stadtrat Zoll
  /// (X):", "Antwort von Bürgermeisterin Haller:"; short forms of a name said before are left out.
  mutating func takeSpeakers(of pieces: [Piece]) {
    var (asking, answering): (Set<String>, Set<String>) = ([], [])
    for piece in pieces {
      guard let spoken = SpokenLabels.named(piece.text[...]) else { continue }
      let name = String(spoken.name)
      if spoken.asks {
        guard asking.insert(name).inserted else { continue }
        guard !originators.contains(where: { Self.isShort(name, for: $0.name) }) else { continue }
        originators.append(Originators.originator(name))
      } else {
        guard answering.insert(name).inserted else { continue }
        guard !answeredBy.contains(where: { Self.isShort(name, for: $0.name) }) else { continue }
        answeredBy.append(Office(name: name))
      }
    }
  }

  /// "Stadtrat Zoll" for "Stadtrat Emmerich Zoll (X)".
  private static func isShort(_ name: String, for full: String) -> Bool {
    let words = full.split { !$0.isLetter }
    return name.split { !$0.isLetter }.allSatisfy(words.contains)
  }
}
