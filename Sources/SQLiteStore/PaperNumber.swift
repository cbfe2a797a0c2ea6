/// A reference without the letters before its number: what other letters cite.
enum PaperNumber {
  /// "0317/21" of "ds0317/21": an expression that an index is made of, and never changed.
  static let column = "ltrim(referenceKey, 'abcdefghijklmnopqrstuvwxyzäöü')"
}
