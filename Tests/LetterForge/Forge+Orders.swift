/// Orders of questions and answers beside the plain ones: restated, shuffled, joint, in part.
extension Forge {
  /// All questions, then each again without its number above its answer; further questions with
  /// numbers of their own below.
  mutating func restatedWithoutNumbers() -> [String] {
    let numbering = numbering(Numbering.counting)
    let pairs = pairs()
    let sign = dice.pick(["", "- ", "\u{2022} "])
    take("restated with", sign)
    var lines = pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) }
    let further = numbering.signs == .decimal && dice.happens(onceIn: 2) ? self.pairs(1...2) : []
    take("further questions", String(further.count))
    if !further.isEmpty { lines += ["", "Nachfragen:"] }
    lines += further.enumerated().map { "\($0 + 1). \($1.question)" }
    lines += announcement()
    for (index, pair) in pairs.enumerated() {
      expect(numbering.printed(index + 1), pair.question, pair.answer)
      lines += [sign + pair.question, ""] + pair.answer + [""]
    }
    for (index, pair) in further.enumerated() {
      expect(String(index + 1), pair.question, pair.answer)
      lines += [sign + pair.question, ""] + pair.answer + [""]
    }
    return lines
  }

  /// All questions, then each in quotes above its answer.
  mutating func restatedInQuotes() -> [String] {
    let numbering = numbering(Numbering.counting)
    let pairs = pairs()
    let announcement = announcement()
    for (index, pair) in pairs.enumerated() {
      expect(numbering.printed(index + 1), pair.question, pair.answer)
    }
    return pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) } + announcement
      + pairs.enumerated().flatMap { index, pair in
        numbering.lines(index + 1, "„\(pair.question)“") + [""] + pair.answer + [""]
      }
  }

  /// Labelled answers that stand in another order than their questions.
  mutating func shuffledAnswers() -> [String] {
    let numbering = numbering(Numbering.counting)
    let label = numberedLabel(for: numbering)
    let pairs = pairs(3...5)
    var lines = pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) }
    lines += announcement()
    for (index, pair) in pairs.enumerated() {
      expect(numbering.printed(index + 1), pair.question, pair.answer)
    }
    for index in pairs.indices.shuffled(using: &dice) {
      lines += labelled(label.one(numbering.printed(index + 1)), pairs[index].answer, isAbove: true)
      lines += [""]
    }
    return lines
  }

  /// Some questions have no answer; the labels tell which.
  mutating func partlyAnswered() -> [String] {
    let numbering = numbering(Numbering.counting)
    let label = numberedLabel(for: numbering)
    let pairs = pairs(4...6)
    let open = dice.number(in: 1...pairs.count - 2)
    var lines = pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) }
    lines += announcement()
    for (index, pair) in pairs.enumerated() {
      expect(numbering.printed(index + 1), pair.question, index == open ? [] : pair.answer)
      guard index != open else { continue }
      lines += labelled(label.one(numbering.printed(index + 1)), pair.answer, isAbove: false) + [""]
    }
    return lines
  }

  /// Two questions above one answer with a bare label, time and again.
  mutating func jointPairs() -> [String] {
    let numbering = numbering(Numbering.counting)
    let label = dice.pick(AnswerLabels.allBare.filter { $0.hasSuffix(":") })
    take("label", label)
    let pairs = self.pairs(4...4)
    var lines: [String] = []
    for first in [0, 2] {
      for index in [first, first + 1] {
        expect(numbering.printed(index + 1), pairs[index].question, pairs[first].answer)
        lines += numbering.lines(index + 1, pairs[index].question)
      }
      lines += [""] + labelled(label, pairs[first].answer, isAbove: true) + [""]
    }
    return lines
  }

  /// "Fragen:" above a list, "Antworten:" above another.
  mutating func headedLists() -> [String] {
    let heads = dice.pick([
      ["Fragen:", "Antworten:"], ["Fragestellung", "Beantwortung"], ["Wir fragen:", "Antwort"],
      ["Wortlaut der Anfrage", "Stellungnahme der Verwaltung"],
      ["Inhalt der Anfrage:", "Antwort der Verwaltung:"],
    ])
    take("heads", heads[0])
    let numbering = numbering([Numbering.all[0], Numbering.all[1], Numbering.all[2]])
    let pairs = pairs(3...5)
    for (index, pair) in pairs.enumerated() {
      expect(numbering.printed(index + 1), pair.question, pair.answer)
    }
    return [heads[0], ""] + pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.question) }
      + ["", heads[1], ""]
      + pairs.enumerated().flatMap { numbering.lines($0 + 1, $1.answer[0]) + $1.answer.dropFirst() }
  }

  /// "Frage 1" and "Antwort 1", each on a line of its own.
  mutating func fields() -> [String] {
    let words = dice.pick([
      ["Frage", "Antwort"], ["Frage", "Stellungnahme"], ["FRAGE", "ANTWORT"], ["Frage", "Antw."],
    ])
    let end = dice.pick(["", ":"])
    take("fields", words[1] + end)
    return pairs().enumerated().flatMap { index, pair in
      expect(String(index + 1), pair.question, pair.answer)
      return [
        "\(words[0]) \(index + 1)\(end)", pair.question, "", "\(words[1]) \(index + 1)\(end)",
      ]
        + pair.answer + [""]
    }
  }
}
