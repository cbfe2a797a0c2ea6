internal import CouncilModel

/// A stretch of a letter's text in an address: "586-615", UTF-8 offsets.
enum PassageField {
  /// Nil for what is none.
  static func range(_ text: String) -> TextRange? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let start = ends[0], let end = ends[1], 0 <= start, start < end else {
      return nil
    }
    return TextRange(start, end)
  }
}
