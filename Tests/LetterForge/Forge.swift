/// Composes letters from a grammar of layouts: heads × numbering × labels × order × joint answers ×
/// closings × annexes. The right answer is known by how the letter is made.
package struct Forge {
  var dice: Dice
  var talk: Talk
  var branches: [String] = []
  var exchanges: [ForgedLetter.Exchange] = []

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    talk = Talk(seed: seed ^ 0x5DEE_CE66)
  }

  /// The letter of a seed; the same seed always makes the same letter.
  package static func letter(seed: UInt64) -> ForgedLetter {
    var forge = Forge(seed: seed)
    return forge.letter()
  }

  mutating func letter() -> ForgedLetter {
    let layout = dice.pick(Layout.allCases)
    take("layout", layout.name)
    var lines = head(of: layout)
    lines += body(of: layout)
    lines += foot(of: layout)
    lines = pageMatter(in: lines, of: layout)
    if layout != .table { lines = typeset(lines) }
    var sentences = exchanges.map(\.answer)
    if layout.isAnswer, dice.happens(onceIn: 6), layout != .prose {
      let annex = dice.pick(Annex.all)
      take("annex", annex.name)
      lines += ["", ""] + annex.lines
      sentences.append(annex.lines[annex.lines.count - 1])
    }
    return ForgedLetter(
      text: layout == .table ? WebPage.text(of: lines) : lines.joined(separator: "\n") + "\n",
      exchanges: exchanges, branches: branches,
      sentences: sentences)
  }

  mutating func take(_ kind: String, _ branch: String) { branches.append(kind + ": " + branch) }

  mutating func expect(_ number: String?, _ question: String, _ answer: [String]) {
    exchanges.append(
      ForgedLetter.Exchange(
        number: number, question: question, answer: answer.joined(separator: " ")))
  }

  /// A page's end between two paragraphs.
  private mutating func pageMatter(in lines: [String], of layout: Layout) -> [String] {
    guard layout.isAnswer, layout != .table, dice.happens(onceIn: 5) else { return lines }
    let blanks = lines.indices.filter { $0 > lines.count / 2 && lines[$0].isEmpty }
    guard !blanks.isEmpty else { return lines }
    let matter = dice.pick([["Seite 1 von 2"], ["– 2 –"], ["Seite 2"], ["- 2 -"]])
    take("page matter", matter[0])
    var lines = lines
    lines.insert(contentsOf: [""] + matter, at: dice.pick(blanks))
    return lines
  }

  private mutating func head(of layout: Layout) -> [String] {
    switch layout {
    case .form, .verbatim, .reported, .askedInMinutes, .followUps, .statements: return []
    case .inquiry:
      let head = Letterhead.inquiry(&dice)
      take("head", head.name)
      return head.lines
    default:
      let head = Letterhead.answer(&dice)
      take("head", head.name)
      return head.lines
    }
  }

  private mutating func foot(of layout: Layout) -> [String] {
    guard layout.isAnswer || layout == .inquiry else { return [] }
    let closing = dice.pick(layout == .inquiry ? Closing.inquiries : Closing.answers)
    take("closing", closing.name)
    guard !closing.lines.isEmpty else { return [] }
    return (dice.happens(onceIn: 4) && closing.name != "name" ? [] : [""]) + closing.lines
  }
}
