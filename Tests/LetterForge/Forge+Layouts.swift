extension Forge {
  mutating func body(of layout: Layout) -> [String] {
    switch layout {
    case .interleaved: interleaved()
    case .bareLabels: bareLabels()
    case .numberedLabels: numberedLabels()
    case .listThenLabels: listThenLabels()
    case .listThenRestated: listThenRestated()
    case .listThenFrageAboveAnswer: listThenFrageAboveAnswer()
    case .listThenNumbers: listThenNumbers()
    case .labelsOnly: labelsOnly()
    case .form: form()
    case .table: table()
    case .inquiry: inquiry()
    case .verbatim: verbatim()
    case .reported: reported()
    case .prose: prose()
    case .announcedBlocks: announcedBlocks()
    case .sections: sections()
    case .furtherQuestions: furtherQuestions()
    case .speakers: speakers()
    case .quoted: quoted()
    case .restatedWithoutNumbers: restatedWithoutNumbers()
    case .restatedInQuotes: restatedInQuotes()
    case .shuffledAnswers: shuffledAnswers()
    case .partlyAnswered: partlyAnswered()
    case .jointPairs: jointPairs()
    case .headedLists: headedLists()
    case .fields: fields()
    case .subQuestions: subQuestions()
    case .parts: parts()
    case .embeddedInquiry: embeddedInquiry()
    case .twoInquiries: twoInquiries()
    case .statements: statements()
    case .askedInMinutes: askedInMinutes()
    case .followUps: followUps()
    }
  }

  mutating func pairs(_ range: ClosedRange<Int> = 2...5) -> [Talk.Pair] {
    (0..<dice.number(in: range)).map { _ in talk.pair() }
  }

  mutating func numbering(_ kinds: [Numbering] = Numbering.any) -> Numbering {
    let numbering = dice.pick(kinds)
    take("numbering", numbering.name)
    return numbering
  }

  /// A blank line where the letter has them.
  func gap(_ isWide: Bool) -> [String] { isWide ? [""] : [] }

  mutating func announcement() -> [String] {
    let line = dice.pick([
      "Antwort:", "Die Verwaltung antwortet wie folgt:", "Antwort des Bezirksamts:",
      "Stellungnahme der Verwaltung:", "Sehr geehrte Frau Muster,", "Antwort der Verwaltung:",
      "Zur Anfrage nimmt die Verwaltung wie folgt Stellung:", "Frau Beispiel:", "",
    ])
    take("announcement", line)
    return line.isEmpty ? [""] : ["", line, ""]
  }

  /// A label above or before an answer's lines.
  func labelled(_ label: String, _ answer: [String], isAbove: Bool) -> [String] {
    isAbove ? [label] + answer : [label + " " + answer[0]] + answer.dropFirst()
  }

  // MARK: One order each

  private mutating func interleaved() -> [String] {
    let numbering = numbering(Numbering.any)
    let isWide = dice.happens(onceIn: 2)
    return pairs().enumerated().flatMap { index, pair in
      expect(numbering.isRead ? numbering.printed(index + 1) : nil, pair.question, pair.answer)
      return numbering.lines(index + 1, pair.question) + gap(isWide) + pair.answer + [""]
    }
  }

  private mutating func bareLabels() -> [String] {
    let numbering = numbering()
    let label = dice.pick(AnswerLabels.allBare)
    take("label", label)
    let isAbove = dice.happens(onceIn: 2) || !label.hasSuffix(":")
    let isWide = dice.happens(onceIn: 2)
    return pairs().enumerated().flatMap { index, pair in
      expect(numbering.isRead ? numbering.printed(index + 1) : nil, pair.question, pair.answer)
      return numbering.lines(index + 1, pair.question) + gap(isWide)
        + labelled(label, pair.answer, isAbove: isAbove) + gap(isWide)
    }
  }

  private mutating func numberedLabels() -> [String] {
    let numbering = numbering(Numbering.counting)
    let label = numberedLabel(for: numbering)
    let isAbove = dice.happens(onceIn: 2)
    let isWide = dice.happens(onceIn: 2)
    return pairs().enumerated().flatMap { index, pair in
      expect(numbering.printed(index + 1), pair.question, pair.answer)
      return numbering.lines(index + 1, pair.question) + gap(isWide)
        + labelled(label.one(numbering.printed(index + 1)), pair.answer, isAbove: isAbove)
        + gap(isWide)
    }
  }

  mutating func numberedLabel(for numbering: Numbering) -> AnswerLabels {
    let fitting = AnswerLabels.all.filter { label in
      numbering.signs == .decimal
        || (!label.isWorded && !label.needsDigits && !label.name.contains("1. Frage")
          && label.name != "Zu1:" && label.name != "Zu Frage1:")
    }
    let label = dice.pick(fitting)
    take("label", label.name)
    return label
  }

  /// All questions, then all answers, some of them joint.
  private mutating func listThenLabels() -> [String] {
    let numbering = numbering(Numbering.counting)
    let label = numberedLabel(for: numbering)
    let pairs = pairs(2...6)
    let isAbove = dice.happens(onceIn: 2)
    let isWide = dice.happens(onceIn: 2)
    var lines = pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) + gap(isWide) }
    lines += announcement()
    if dice.happens(onceIn: 4) {
      take("preamble", "Vorbemerkung")
      lines += ["Vorbemerkung:", "Alle Angaben gelten für das laufende Jahr.", ""]
    }
    var index = 0
    while index < pairs.count {
      let isJoint = label.several != nil && pairs.count - index > 1 && dice.happens(onceIn: 3)
      let count = isJoint ? dice.number(in: 2...min(4, pairs.count - index)) : 1
      let group = index..<(index + count)
      let answer = pairs[index].answer
      for own in group { expect(numbering.printed(own + 1), pairs[own].question, answer) }
      let numbers = group.map { numbering.printed($0 + 1) }
      var words = label.one(numbers[0])
      if let several = label.several, count > 1 {
        take("joint", several(["1", "2", "3"]))
        words = several(numbers)
      }
      lines += labelled(words, answer, isAbove: isAbove) + gap(isWide)
      index += count
    }
    return lines
  }

  private mutating func listThenRestated() -> [String] {
    let numbering = numbering(Numbering.counting)
    let pairs = pairs()
    let isWide = dice.happens(onceIn: 2)
    let announcement = announcement()
    let isSame = numbering.signs != .decimal || dice.happens(onceIn: 2)
    let again = isSame ? numbering : Numbering.all[0]
    for (index, pair) in pairs.enumerated() {
      expect(numbering.printed(index + 1), pair.question, pair.answer)
    }
    return pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) } + announcement
      + pairs.enumerated().flatMap { index, pair in
        again.lines(index + 1, pair.question) + gap(isWide) + pair.answer + [""]
      }
  }

  private mutating func listThenFrageAboveAnswer() -> [String] {
    let numbering = numbering([
      Numbering.all[0], Numbering.all[1], Numbering.all[4],
      Numbering(name: "Frage 1:", before: "Frage ", after: ":"),
    ])
    let label = dice.pick(["Frage #:", "Frage #", "Frage Nr. #:", "#. Frage:", "Punkt #:"])
    take("label", label)
    let pairs = pairs()
    let isWide = dice.happens(onceIn: 2)
    for (index, pair) in pairs.enumerated() {
      expect(numbering.printed(index + 1), pair.question, pair.answer)
    }
    return pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) } + announcement()
      + pairs.enumerated().flatMap { index, pair in
        [label.replacingSign(with: String(index + 1))] + pair.answer + gap(isWide)
      }
  }

  private mutating func listThenNumbers() -> [String] {
    let numbering = numbering([Numbering.all[0], Numbering.all[1], Numbering.all[2]])
    let pairs = pairs(3...5)
    for (index, pair) in pairs.enumerated() {
      expect(numbering.printed(index + 1), pair.question, pair.answer)
    }
    let line = dice.pick(["Antwort:", "Die Verwaltung antwortet wie folgt:", "Frau Beispiel:"])
    take("announcement", line)
    return pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) } + ["", line, ""]
      + pairs.enumerated().flatMap { index, pair in
        labelled(String(index + 1) + numbering.after, pair.answer, isAbove: false)
      }
  }

  private mutating func labelsOnly() -> [String] {
    let label = numberedLabel(for: Numbering.all[0])
    let isAbove = dice.happens(onceIn: 2)
    return pairs().enumerated().flatMap { index, pair in
      expect(String(index + 1), "", pair.answer)
      return labelled(label.one(String(index + 1)), pair.answer, isAbove: isAbove) + [""]
    }
  }

  private mutating func inquiry() -> [String] {
    let numbering = numbering(Numbering.any)
    let isWide = dice.happens(onceIn: 2)
    return pairs().enumerated().flatMap { index, pair in
      expect(numbering.isRead ? numbering.printed(index + 1) : nil, pair.question, [])
      return numbering.lines(index + 1, pair.question) + gap(isWide)
    }
  }

  private mutating func prose() -> [String] {
    pairs().flatMap { $0.answer + [""] }
  }

  private mutating func quoted() -> [String] {
    var pairs = pairs(2...4)
    while !pairs.allSatisfy({ $0.question.hasSuffix("?") }) { pairs = self.pairs(2...4) }
    let words = ["Sie fragen: ", "Sie möchten wissen: ", "Ferner fragen Sie: "]
    return pairs.enumerated().flatMap { index, pair in
      expect(nil, pair.question, pair.answer)
      let first = "\(words[min(index, 2)])„\(pair.question)“ \(pair.answer[0])"
      return [first] + pair.answer.dropFirst() + [""]
    }
  }
}

extension String {
  fileprivate func replacingSign(with number: String) -> String {
    split(separator: "#", omittingEmptySubsequences: false).joined(separator: number)
  }
}
