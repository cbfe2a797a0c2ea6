/// That a sentence says something is missing or unknown.
struct Denial {
  /// The noun of what is missing, if the sentence has one; counted in the passage's tokens.
  var noun: Int?
  /// The clause that says so, likewise.
  var clause: Range<Int>
}
