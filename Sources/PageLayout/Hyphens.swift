import GermanText

/// Line-end hyphens: which are dropped, which stay.
enum Hyphens {
  enum Join {
    /// Joined with a space.
    case space
    /// Joined directly, the hyphen stays: "Datenschutz-" + "Grundverordnung".
    case direct
    /// Joined directly without the hyphen: "Trä-" + "ger".
    case withoutHyphen
  }

  /// Words after which a hyphen stands for a part left out: "Kinder- und Jugendhilfe".
  private static let conjunctions = Set(
    Conjunctions.joining + ["bzw.", "u.", "o."] + ["noch", "statt", "auch"] + ["/", "&"])

  static let soft: Character = "\u{AD}"
  /// Hyphen-minus, hyphen and soft hyphen.
  private static let hyphens: [Character] = ["-", "\u{2010}", soft]
  private static let lastBytes = hyphens.compactMap { String($0).utf8.last }

  static func isHyphen(_ character: Character) -> Bool { hyphens.contains(character) }

  /// Whether a word may end in a hyphen; most end in a letter, whose last byte no hyphen has.
  static func mightEnd(_ word: String) -> Bool {
    word.utf8.last.map(lastBytes.contains) ?? false
  }

  /// How two words that follow each other are joined, across a line's end or inside a line.
  static func join(_ left: String, _ right: String, acrossLines: Bool) -> Join {
    guard mightEnd(left), let last = left.last, isHyphen(last) else { return .space }
    if last == soft { return .withoutHyphen }
    guard let next = right.first else { return .space }
    if left.count == 1 { return acrossLines && next.isLowercase ? .direct : .space }
    if conjunctions.contains(right) { return .space }
    guard left.dropLast().last?.isLetter == true else {
      return acrossLines && next.isNumber ? .direct : .space
    }
    if next.isLowercase { return .withoutHyphen }
    return acrossLines && (next.isLetter || next.isNumber) ? .direct : .space
  }
}
