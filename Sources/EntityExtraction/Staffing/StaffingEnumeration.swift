import GermanText
import TextMatching

/// Shares of positions without a unit of their own, after a count of positions:
/// "2,0 VZÄ, davon 1,5 für die Beratung und 0,5 für die Leitung",
/// "(1,5 beim Bauamt, 0,5 beim Umweltamt)".
enum StaffingEnumeration {
  private static let prepositions = WordSet(
    Prepositions.inside + Prepositions.by + ["am", "auf", "für", "zum", "zur"])
  private static let partWords: WordSet = ["davon", "darunter", "hiervon"]
  /// "davon 6,0 ⟨besetzt⟩"
  private static let states: WordSet = [
    "besetzt", "unbesetzt", "vakant", "befristet", "unbefristet",
  ]
  private static let separators: WordSet = [",", ";"]
  private static let conjunctions: WordSet = ["und", "sowie"]
  /// Words of an item's label: "1,5 bei der Unteren Naturschutzbehörde".
  private static let maximumLabel = 6
  /// One number with a preposition is any measure; a list of them are shares.
  private static let minimumItems = 2

  /// The items of the list that begins with a number at a token; empty where there is no list.
  static func items(_ tokens: [Token], from start: Int) -> [(number: Int, span: Range<Int>)] {
    var items: [(number: Int, span: Range<Int>)] = []
    var index = start
    while StaffingTable.isCell(tokens, index), tokens.isWord(in: prepositions, index + 1) {
      var end = index + 2
      while end < tokens.count, end - index <= maximumLabel + 1, tokens[end].kind == .word,
        !conjunctions.contains(tokens[end].folded)
      {
        end += 1
      }
      items.append((index, index..<end))
      index = end
      if tokens.isSymbol(in: separators, index) { index += 1 }
      if tokens.isWord(in: conjunctions, index) { index += 1 }
    }
    return items.count >= minimumItems ? items : []
  }

  /// "2,25 VZÄ, ⟨davon 0,75⟩ für die Beratung": a single share of what was counted.
  static func share(_ tokens: [Token], at index: Int) -> (number: Int, span: Range<Int>)? {
    guard tokens.isWord(in: partWords, index), StaffingTable.isCell(tokens, index + 1),
      tokens.isWord(in: prepositions, index + 2) || tokens.isWord(in: states, index + 2)
        || tokens.isSymbol(in: [",", ".", ")"], index + 2)
    else { return nil }
    return (index + 1, index..<(index + 2))
  }

  /// Whether a list of shares may begin at a token: after a bracket or "davon".
  static func opens(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.isSymbol("(", index) || tokens.isWord(in: partWords, index)
  }
}
