/// Layouts in which numbers begin anew, or parts carry names.
extension Forge {
  /// "I. Personal" and "II. Finanzen", each with its questions; answers named by block and number.
  mutating func sections() -> [String] {
    let titles = dice.pick([
      ["I. Personal", "II. Finanzen"], ["Teil A: Personal", "Teil B: Finanzen"],
      ["Personal", "Finanzen"], ["Komplex 1: Personal", "Komplex 2: Ausblick"],
      ["Themenkomplex 1", "Themenkomplex 2"],
    ])
    take("sections", titles[0])
    let isNamed = titles[0].hasPrefix("I.") && dice.happens(onceIn: 2)
    let blocks = titles.map { ($0, pairs(2...3)) }
    var lines: [String] = []
    for (title, pairs) in blocks {
      lines += ["", title, ""]
      for (index, pair) in pairs.enumerated() {
        expect(String(index + 1), pair.question, pair.answer)
        lines.append("\(index + 1). \(pair.question)")
        if !isNamed { lines += pair.answer + [""] }
      }
    }
    guard isNamed else { return lines }
    take("label", "Zu I.1:")
    for (block, sign) in zip(blocks, ["I", "II"]) {
      for (index, pair) in block.1.enumerated() {
        lines += ["", "Zu \(sign).\(index + 1):"] + pair.answer
      }
    }
    return lines
  }

  /// Questions, further questions with numbers of their own, then answers to both.
  mutating func furtherQuestions() -> [String] {
    let first = pairs(2...3)
    let further = pairs(1...2)
    let heading = dice.pick(["Nachfragen:", "Zusatzfragen:", "Nachfrage:"])
    take("heading", heading)
    let noun = heading.hasPrefix("Nach") ? "Nachfrage" : "Zusatzfrage"
    var lines = first.enumerated().map { "\($0 + 1). \($1.question)" } + [heading]
    lines += further.enumerated().map { "\($0 + 1). \($1.question)" }
    let isAnswered = !dice.happens(onceIn: 4)
    take("answered", String(isAnswered))
    for (index, pair) in (first + further).enumerated() {
      let number = index < first.count ? index + 1 : index + 1 - first.count
      expect(String(number), pair.question, isAnswered ? pair.answer : [])
    }
    guard isAnswered else { return lines }
    lines.append("Frau Beispiel:")
    for (index, pair) in first.enumerated() {
      lines += labelled("Zu \(index + 1):", pair.answer, isAbove: false)
    }
    for (index, pair) in further.enumerated() {
      lines += labelled("Zu \(noun) \(index + 1):", pair.answer, isAbove: false)
    }
    return lines
  }

  /// A list under "Ich frage das Bezirksamt:", a speaker, and answers by label or by number.
  mutating func speakers() -> [String] {
    let speaker = dice.pick(["Frau Beispiel:", "BezStR Muster:", "Dr. Probe:", "Herr Hollmann:"])
    take("speaker", speaker)
    let label = dice.pick(["Zu #:", "zu #:", "Zu #.", "Zur # Frage:", "Zu Frage #:"])
    take("label", label)
    let pairs = pairs()
    let words = ["ersten", "zweiten", "dritten", "vierten", "fünften"]
    for (index, pair) in pairs.enumerated() {
      expect(String(index + 1), pair.question, pair.answer)
    }
    let isOneLine = dice.happens(onceIn: 3)
    take("questions on one line", String(isOneLine))
    let questions = pairs.enumerated().map { "\($0 + 1). \($1.question)" }
    return ["Ich frage das Bezirksamt:"] + (isOneLine ? [questions.joined()] : questions)
      + [speaker]
      + pairs.enumerated().flatMap { index, pair in
        let number = label.contains("r #") ? words[index] : String(index + 1)
        return labelled(
          label.split(separator: "#", omittingEmptySubsequences: false).joined(separator: number),
          pair.answer, isAbove: false)
      }
  }

  /// Each question with "… wie folgt:" of its own above the answer.
  mutating func announcedBlocks() -> [String] {
    let numbering = numbering(Numbering.counting)
    let words = dice.pick([
      "Die Verwaltung antwortet darauf wie folgt:",
      "Hierzu nimmt die Verwaltung wie folgt Stellung:",
      "Dazu teilen wir mit:",
    ])
    take("announcement", words)
    return pairs().enumerated().flatMap { index, pair in
      expect(numbering.printed(index + 1), pair.question, pair.answer)
      return numbering.lines(index + 1, pair.question) + ["", words] + pair.answer + [""]
    }
  }

  /// A question time's form: several inquiries, each with labels for its parts.
  mutating func form() -> [String] {
    let labels = dice.pick([
      ["Fragesteller*in:", "Frage:", "Stellungnahme/Antwort durch:", "Stellungnahme/Antwort:"],
      ["Fragesteller:", "Fragestellung:", "Antwort durch:", "Antwort:"],
      ["Fraktion/Partei:", "Frage:", "Dezernent/in:", "Stellungnahme:"],
    ])
    take("form", labels[0])
    var lines = ["Fragestunde der Stadtverordnetenversammlung", ""]
    for pair in pairs() {
      expect(nil, pair.question, pair.answer)
      lines += ["\(labels[0]) Karla Muster", "\(labels[1]) \(pair.question)"]
      lines += ["\(labels[2]) Stadtrat Beispiel"]
      lines += labelled(labels[3], pair.answer, isAbove: false) + [""]
    }
    return lines
  }

  /// Two columns: questions and answers.
  mutating func table() -> [String] {
    let isNumbered = dice.happens(onceIn: 2)
    take("numbered", String(isNumbered))
    var lines = isNumbered ? ["|Nr.|Frage|Antwort|"] : ["|Frage|Antwort|"]
    for (index, pair) in pairs().enumerated() {
      let answer = pair.answer.filter { !$0.isEmpty }.joined(separator: " ")
      expect(isNumbered ? String(index + 1) : nil, pair.question, [answer])
      lines.append("|" + (isNumbered ? "\(index + 1)|" : "") + "\(pair.question)|\(answer)|")
    }
    return lines
  }
}
