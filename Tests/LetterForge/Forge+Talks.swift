/// Minutes in which a list of questions is asked, told answers follow, and another asks then.
extension Forge {
  private static let tellers = ["Der Landrat", "Bürgermeister Koopmann", "Frau Wegener"]

  /// "Herr Muster hat Fragen: 1. … 2. …", answered by speakers, then others ask.
  mutating func askedInMinutes() -> [String] {
    var lines = [
      "Niederschrift über die Sitzung des Kreistages am 14.03.2023", "", "TOP 5 Anfragen", "",
    ]
    let opening = dice.pick([
      "Herr Muster hat zwei Fragen, die er dem Landrat stellt:",
      "Kreisrätin Rieger stellt folgende Fragen:",
    ])
    take("opening", opening)
    let pairs = pairs(2...3)
    let told =
      "\(dice.pick(Self.tellers)) \(dice.pick(["antwortet", "erklärt"])), dass der Kreis "
      + "dafür 12.000 Euro bereitgestellt hat. Mehr ist nicht geplant."
    lines += [opening, ""]
    for (index, pair) in pairs.enumerated() {
      expect(String(index + 1), pair.question, [told])
      lines.append("\(index + 1). \(pair.question)")
    }
    lines += ["", told, ""]
    if dice.happens(onceIn: 2) {
      lines += ["Herr Seeger lobt den Bericht der Verwaltung.", ""]
    }
    let question = "Frau Jahn fragt, wann der Radweg am Mühlbach fertig wird."
    let answer = "\(dice.pick(Self.tellers)) antwortet, dass die Arbeiten im Mai enden."
    expect(nil, question, [answer])
    lines += [question, "", answer, ""]
    if dice.happens(onceIn: 2) {
      lines += ["Da es keine weiteren Fragen gibt, schließt der Vorsitzende die Sitzung.", ""]
    }
    return lines
  }

  /// A question of verbatim minutes, answered, and the asker's further question.
  mutating func followUps() -> [String] {
    let asker = dice.pick(["Herr Muster", "Stadtrat Muster", "BV Rieger"])
    let answerer = dice.pick(["Frau Beispiel", "BezStR Probe", "Bürgermeisterin Hollmann"])
    let word = dice.pick(["", "Nachfrage: ", "Eine Zusatzfrage: ", "Danke. "])
    take("further question", word)
    let pairs = [plainPair(), plainPair(), plainPair()]
    var lines = ["Wortprotokoll der Fragestunde vom 25.05.2022", ""]
    for (index, pair) in pairs.prefix(dice.number(in: 2...3)).enumerated() {
      expect(nil, pair.question, pair.answer)
      let opening = index == 0 ? "" : word
      lines += ["\(asker): \(opening)\(pair.question)", ""]
      lines += labelled("\(answerer):", pair.answer, isAbove: false) + [""]
    }
    return lines
  }

  /// A pair whose question ends with a question mark.
  private mutating func plainPair() -> Talk.Pair {
    var pair = talk.pair()
    while !pair.question.hasSuffix("?") { pair = talk.pair() }
    return pair
  }
}
