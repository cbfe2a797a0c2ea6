import GermanText
import TextMatching

/// Shares of positions without a unit of their own, behind a count of positions:
/// "2,0 VZÄ, davon 1,5 für die Beratung und 0,5 für die Leitung",
/// "(1,5 beim Bauamt, 0,5 beim Umweltamt)".
enum StaffingEnumeration {
  private static let prepositions: WordSet = [
    "bei", "beim", "im", "in", "für", "am", "zur", "zum", "auf",
  ]
  private static let partWords: WordSet = ["davon", "darunter", "hiervon"]
  private static let separators: WordSet = [",", ";"]
  private static let conjunctions: WordSet = ["und", "sowie"]
  /// Words of an item's label: "1,5 bei der Unteren Naturschutzbehörde".
  private static let maximumLabel = 6
  /// One number with a preposition is any measure; a list of them are shares.
  private static let minimumItems = 2

  /// The items of the list that begins with a number at a token; empty where there is no list.
  static func items(_ all: [Token], from start: Int) -> [(number: Int, tokens: Range<Int>)] {
    var items: [(number: Int, tokens: Range<Int>)] = []
    var index = start
    while StaffingTable.isCell(all, index), all.isWord(in: prepositions, index + 1) {
      var end = index + 2
      while end < all.count, end - index <= maximumLabel + 1, all[end].kind == .word,
        !conjunctions.contains(all[end].folded)
      {
        end += 1
      }
      items.append((index, index..<end))
      index = end
      if all.isSymbol(in: separators, index) { index += 1 }
      if all.isWord(in: conjunctions, index) { index += 1 }
    }
    return items.count >= minimumItems ? items : []
  }

  /// "2,25 VZÄ, ⟨davon 0,75⟩ für die Beratung": a single share of what was counted.
  static func share(_ all: [Token], at index: Int) -> (number: Int, tokens: Range<Int>)? {
    guard all.isWord(in: partWords, index), StaffingTable.isCell(all, index + 1),
      all.isWord(in: prepositions, index + 2) || all.isSymbol(in: [",", ".", ")"], index + 2)
    else { return nil }
    return (index + 1, index..<(index + 2))
  }

  /// Whether a list of shares may begin at a token: behind a bracket or "davon".
  static func opens(_ all: [Token], _ index: Int) -> Bool {
    all.isSymbol("(", index) || all.isWord(in: partWords, index)
  }
}
