/// A question's number as printed, and its place in a sequence: "7a" is 7 with 1 below.
struct ItemNumber: Equatable {
  /// The kinds of numbering; a sequence stays within one.
  enum Family: Equatable {
    case decimal
    case upperLetter
    case lowerLetter
    case roman
  }

  var family: Family
  /// 1 for "1", "A", "a", "I".
  var major: Int
  /// 1 for "1a", "1.1", "B.1"; 0 without one.
  var minor: Int
  /// Without final dot or bracket: "1", "7a", "1.1", "B.1".
  var printed: String
  /// Whether "Frage" stands before the number.
  var isNamed: Bool = false

  /// Whether this number comes right after another.
  func follows(_ other: ItemNumber) -> Bool {
    guard family == other.family else { return false }
    if major == other.major { return minor == other.minor + 1 }
    return major == other.major + 1 && minor <= 1
  }

  /// How many numbers are missing between another number and this one; nil where it does not
  /// come after it.
  func gap(after other: ItemNumber) -> Int? {
    guard family == other.family else { return nil }
    if follows(other) { return 0 }
    if major == other.major { return minor > other.minor ? minor - other.minor - 1 : nil }
    return major > other.major ? major - other.major - 1 + max(0, minor - 1) : nil
  }

  /// Whether a sequence may begin with the number.
  var isFirst: Bool { major == 1 && minor <= 1 }
}
