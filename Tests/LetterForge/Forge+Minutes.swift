/// Minutes: what is asked and answered is told, word for word or in indirect speech.
extension Forge {
  /// Speakers in turn, the chair among them.
  mutating func verbatim() -> [String] {
    let asker = dice.pick(["Herr Muster", "Stadtrat Muster", "Frau Rieger"])
    let answerer = dice.pick([
      "Bezirksstadträtin Frau Beispiel", "Frau Beispiel", "Bürgermeister Probe",
    ])
    take("speakers", asker + ", " + answerer)
    var lines = [
      "Auszug aus dem Wortprotokoll der Sitzung vom 25.05.2022", "", "Mündliche Anfragen", "",
    ]
    for pair in pairs(1...3) {
      var pair = pair
      if pair.question.hasPrefix("Bitte") {
        pair.question = "Wann finden \(lines.count / 2) Termine statt?"
      }
      let opening = dice.pick(["", "Vielen Dank. ", "Ich frage das Bezirksamt: "])
      expect(nil, pair.question, pair.answer)
      lines += ["Vorsteherin Frau Probst: \(asker) hat das Wort.", ""]
      lines += ["\(asker): \(opening)\(pair.question)", ""]
      lines += labelled("\(answerer):", pair.answer, isAbove: false) + [""]
      if dice.happens(onceIn: 2) { lines += ["Vorsteherin Frau Probst: Vielen Dank.", ""] }
    }
    return lines
  }

  /// "StR X fragt, ob …", "Der Vorsitzende antwortet, dass …", remarks in between.
  mutating func reported() -> [String] {
    let things = [
      "die Schulsozialarbeit", "der Jugendtreff", "die Lesestube", "das Freibad", "der Wochenmarkt",
    ]
    let asking = [
      "Frau Muster fragt, ob # im kommenden Jahr gesichert ist.",
      "StR Rieger möchte wissen, wann # wieder öffne.",
      "Herr Hansen erkundigt sich, was # im Jahr koste.",
      "Stadtverordneter Krämer fragte nach, weshalb # geschlossen worden sei.",
      "Ratsfrau Niemann bittet um Auskunft, wie es mit dem Vorhaben # weitergehe.",
      "Auf Nachfrage von Herrn Wolters, ob # bleibe,",
    ]
    let answering = [
      "Die Verwaltung antwortet, dass dafür 1,5 Stellen im Haushalt stehen.",
      "Bürgermeister Koopmann erklärt, dies werde im Mai entschieden.",
      "Frau Wegener teilt mit, dass ein Beschluss des Ausschusses vorliege.",
      "Der Vorsitzende erwidert, dazu sei noch nichts bekannt.",
      "Dezernent Rosin führt aus, die Kosten lägen bei 12.000 Euro.",
    ]
    let remarks = [
      "Herr Seeger regt an, den Ausschuss in Auenrode tagen zu lassen.",
      "Frau Klemm beantragt, die Richtlinie zu vertagen.",
      "Der Ausschuss dankt den Vortragenden.", "Herr Grabow lobt den Neujahrsempfang.",
    ]
    var lines = [
      "Niederschrift über die Sitzung des Sozialausschusses der Stadt Moorwalde am 14.03.2023", "",
      "TOP 5 Anfragen und Mitteilungen", "",
    ]
    let isApart = dice.happens(onceIn: 2)
    take("paragraphs", String(isApart))
    for index in 0..<dice.number(in: 1...3) {
      if dice.happens(onceIn: 2) { lines += [dice.pick(remarks), ""] }
      let ask = dice.pick(Array(asking.dropLast()))
      take("asking", ask)
      let question = ask.split(separator: "#", omittingEmptySubsequences: false)
        .joined(separator: things[index])
      let answer = dice.pick(answering)
      take("answering", answer)
      expect(nil, question, [answer])
      lines += isApart ? [question, "", answer, ""] : [question + " " + answer, ""]
    }
    if dice.happens(onceIn: 2) { lines += [dice.pick(remarks), ""] }
    return lines
  }
}
