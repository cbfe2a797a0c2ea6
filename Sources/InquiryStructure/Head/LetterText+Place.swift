import CouncilModel
import GermanText
import TextMatching

/// Where in a letter's text the words stand that say a value.
extension LetterText {
  /// Letters and digits that stand further apart do not say one value. In UTF-8 bytes.
  private static let widestGap = 80

  /// The place of words in a range: as they are, whatever white space parts them; else their letters
  /// and digits, whatever signs part those; else from the first to the last of them.
  func place(of words: String, in range: TextRange) -> TextRange? {
    let printed = string(range)
    let found =
      printed[...].firstRange(ofWords: words.words) ?? printed[...].firstRange(ofLettersOf: words)
      ?? fromFirstToLast(of: words, in: printed)
    return found.map { place($0, in: printed, at: range.start) }
  }

  /// The place of a date in a range, however it is printed.
  func place(ofDate iso: String, in range: TextRange) -> TextRange? {
    let printed = string(range)
    var rest = printed[...]
    while let digit = rest.firstASCIIDigit {
      rest = rest[digit...]
      if let date = GermanDate.prefix(of: rest) {
        if date.iso == iso {
          return place(rest.startIndex..<date.rest.startIndex, in: printed, at: range.start)
        }
        rest = date.rest
      } else {
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  /// The place of the word that says whether a session is public.
  func place(of visibility: Paper.Visibility, in range: TextRange) -> TextRange? {
    let printed = string(range)
    let words = visibility == .public ? ["öffentlich"] : ["nichtöffentlich", "nicht öffentlich"]
    let capitalised = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    for word in words + capitalised + words.map({ $0.uppercased() }) {
      if let found = printed.firstRange(ofLiteral: word) {
        return place(found, in: printed, at: range.start)
      }
    }
    return nil
  }

  /// "(X) und Fraktion" says "X-Fraktion".
  private func fromFirstToLast(of words: String, in printed: String) -> Range<String.Index>? {
    let parts = words.split { !$0.isLetter && !$0.isNumber }
    guard let first = parts.first, let last = parts.last, parts.count > 1,
      let start = printed.firstRange(ofLiteral: String(first))
    else { return nil }
    let rest = printed[start.upperBound...]
    guard let end = rest.firstRange(ofLiteral: String(last)),
      rest[..<end.lowerBound].byteCount <= Self.widestGap
    else { return nil }
    return start.lowerBound..<end.upperBound
  }

  private func place(
    _ found: Range<String.Index>, in printed: String, at start: Int
  ) -> TextRange {
    let before = printed[..<found.lowerBound].byteCount
    return TextRange(start + before, start + before + printed[found].byteCount)
  }
}
