/// Finds words that stand one after the other.
extension Substring {
  /// Where words stand one after the other, whatever white space parts them.
  package func firstRange(ofWords words: [Substring]) -> Range<String.Index>? {
    guard let first = words.first else { return nil }
    return firstRange(beginning: first) { start in
      var rest = self[start...]
      for word in words.dropFirst() {
        rest = rest.drop(while: \.isWhitespace)
        guard rest.hasLiteralPrefix(String(word)) else { return nil }
        rest = rest.dropFirst(word.count)
      }
      return rest.startIndex
    }
  }

  /// Where the letters and digits of a text stand one after the other, whatever other signs part
  /// them.
  package func firstRange(ofLettersOf text: String) -> Range<String.Index>? {
    let parts = text.split { !$0.isLetter && !$0.isNumber }
    guard let first = parts.first else { return nil }
    return firstRange(beginning: first) { start in
      var rest = self[start...]
      for part in parts.dropFirst() {
        rest = rest.drop { !$0.isLetter && !$0.isNumber }
        guard rest.hasLiteralPrefix(String(part)) else { return nil }
        rest = rest.dropFirst(part.count)
      }
      return rest.startIndex
    }
  }

  private func firstRange(
    beginning first: Substring, ending end: (String.Index) -> String.Index?
  ) -> Range<String.Index>? {
    var search = self
    while let found = search.firstRange(ofLiteral: String(first)) {
      if let end = end(found.upperBound) { return found.lowerBound..<end }
      search = search[found.lowerBound...].dropFirst()
    }
    return nil
  }
}
