/// Composes letters whose heads state who asks, who answers, when, what about and under which number.
extension Forge {
  /// The letter of a seed with such a head; the same seed always makes the same letter.
  package static func head(seed: UInt64) -> ForgedLetter {
    var forge = Forge(seed: seed)
    return forge.letterWithHead()
  }

  private mutating func letterWithHead() -> ForgedLetter {
    let layout = dice.pick(HeadLayout.allCases)
    take("head layout", layout.name)
    var head = HeadWriter(dice: dice)
    head.write(layout)
    dice = head.dice
    branches += head.branches
    var lines = head.lines + [""]
    let pairs = pairs(1...3)
    for (index, pair) in pairs.enumerated() {
      expect(String(index + 1), pair.question, layout.isAnswer ? pair.answer : [])
      lines += ["\(index + 1). \(pair.question)", ""]
      if layout.isAnswer { lines += ["Antwort:"] + pair.answer + [""] }
    }
    lines += head.foot
    // Only a page of the web has cells.
    let isTable = lines.contains { $0.contains("\t") }
    let rows = lines.map {
      $0.contains("\t") ? "|" + $0.split(separator: "\t").joined(separator: "|") : $0
    }
    return ForgedLetter(
      text: isTable ? WebPage.text(of: rows) : lines.joined(separator: "\n") + "\n",
      exchanges: exchanges, branches: branches,
      sentences: exchanges.map(\.answer), head: head.truth)
  }
}
