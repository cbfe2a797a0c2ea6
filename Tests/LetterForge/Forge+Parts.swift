/// Questions with parts, and papers that hold more than one inquiry.
extension Forge {
  /// Parts "a)" and "b)" of a question, each answered by its own label.
  mutating func subQuestions() -> [String] {
    let label = dice.pick(["Zu #:", "Antwort zu #:", "Zu Frage #:", "zu #)", "Zu Frage #"])
    take("label", label)
    let sign = dice.pick([")", "."])
    var lines: [String] = []
    var answers: [String] = []
    for index in 1...dice.number(in: 2...3) {
      let parts = pairs(2...3)
      let asks = dice.happens(onceIn: 2)
      take("lead-in asks", String(asks))
      let opening =
        asks
        ? "Wie bewertet die Verwaltung beim Thema Nummer \(index) diese Punkte?" : "Thema \(index)"
      lines.append("\(index). \(opening)")
      for (part, pair) in parts.enumerated() {
        let letter = String(UnicodeScalar(UInt8(97 + part)))
        let lead = asks && part == 0 ? opening + " " : ""
        expect("\(index)\(letter)", lead + pair.question, pair.answer)
        lines.append("\(letter)\(sign) \(pair.question)")
        answers += labelled(
          label.split(separator: "#", omittingEmptySubsequences: false)
            .joined(separator: "\(index)\(letter)"), pair.answer, isAbove: true)
        answers.append("")
      }
    }
    return lines + announcement() + answers
  }

  /// Parts "a)" and "b)" of a question that one label answers together.
  mutating func parts() -> [String] {
    let label = numberedLabel(for: Numbering.all[0])
    var lines: [String] = []
    var answers: [String] = []
    for index in 1...dice.number(in: 2...3) {
      let parts = pairs(2...2)
      let lead = "Wie steht es um das Thema Nummer \(index)?"
      lines += ["\(index). \(lead)", "a) \(parts[0].question)", "b) \(parts[1].question)"]
      expect(
        String(index), "\(lead) a) \(parts[0].question) b) \(parts[1].question)", parts[0].answer)
      answers += labelled(label.one(String(index)), parts[0].answer, isAbove: false) + [""]
    }
    return lines + announcement() + answers
  }

  /// The whole inquiry with its greeting and signature, then the answer with labels.
  mutating func embeddedInquiry() -> [String] {
    let numbering = numbering(Numbering.counting)
    let label = numberedLabel(for: numbering)
    let pairs = pairs()
    let close = dice.pick([
      ["Mit freundlichen Grüßen", "Karla Muster", "Fraktionsvorsitzende"],
      ["gez. Karla Muster"], ["Karla Muster und Fraktion"], ["Freundliche Grüsse", "Uwe Beispiel"],
      ["Wir bitten um schriftliche Beantwortung.", "", "Karla Muster", "Stadträtin"],
    ])
    take("inquiry's close", close[0])
    let next = dice.pick([
      ["Antwort der Verwaltung:", ""], ["Stellungnahme der Verwaltung", ""],
      ["Die Anfrage wird wie folgt beantwortet:", ""],
      ["Beantwortung durch den Bürgermeister", "", "Sehr geehrte Frau Muster,", ""],
      ["Antwort des Bezirksamts vom 12.06.2023", ""],
    ])
    take("answer's head", next[0])
    for (index, pair) in pairs.enumerated() {
      expect(numbering.printed(index + 1), pair.question, pair.answer)
    }
    return ["Wir fragen daher:", ""]
      + pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) } + [""] + close + [""]
      + next
      + pairs.enumerated().flatMap { index, pair in
        labelled(label.one(numbering.printed(index + 1)), pair.answer, isAbove: true) + [""]
      }
  }

  /// Two inquiries in one paper, each with numbers of its own and its answers below.
  mutating func twoInquiries() -> [String] {
    let heads = dice.pick([
      ["Anfrage der SPD-Fraktion", "Anfrage der CDU-Fraktion"],
      ["1. Anfrage von Stadtrat Muster", "2. Anfrage von Stadträtin Beispiel"],
      ["Anfrage Nr. 12/2023 Plätze", "Anfrage Nr. 13/2023 Wege"],
    ])
    take("heads", heads[0])
    let label = dice.pick(["Zu #:", "Zu Frage #:", "Antwort zu Frage #:", "Zu #."])
    take("label", label)
    var lines: [String] = []
    for head in heads {
      let pairs = pairs(2...3)
      lines += ["", head, ""]
      for (index, pair) in pairs.enumerated() {
        expect(String(index + 1), pair.question, pair.answer)
        lines.append("\(index + 1). \(pair.question)")
      }
      lines += ["", "Antwort der Verwaltung:", ""]
      for (index, pair) in pairs.enumerated() {
        let words = label.split(separator: "#", omittingEmptySubsequences: false)
          .joined(separator: String(index + 1))
        lines += labelled(words, pair.answer, isAbove: false) + [""]
      }
    }
    return lines
  }

  /// A statement that answers by number what another paper asks.
  mutating func statements() -> [String] {
    let head = dice.pick([
      ["Stellungnahme der Verwaltung zur Anfrage der SPD-Fraktion vom 03.04.2023", ""],
      ["Beantwortung der Anfrage der Fraktion Neue Liste", "Vorlage 2023/0211", ""],
      ["Anfrage der CDU-Fraktion: Plätze und Wege", "- Stellungnahme der Verwaltung", ""],
    ])
    take("statement", head[0])
    let sign = dice.pick([".", ")", ".)"])
    let pairs = pairs(3...5)
    return head
      + pairs.enumerated().flatMap { index, pair in
        expect(String(index + 1), "", pair.answer)
        return labelled("\(index + 1)\(sign)", pair.answer, isAbove: false) + [""]
      }
  }
}
