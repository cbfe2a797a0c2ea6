/// Pieces of texts by their places in UTF-8 bytes, in which all ranges of a letter are counted.
extension String {
  /// The text at a range of bytes, as far as it stands in the text; a character that the range cuts
  /// becomes U+FFFD.
  package func slice(ofBytes range: Range<Int>) -> String {
    let start = Swift.max(range.lowerBound, 0)
    return String(
      decoding: utf8.dropFirst(start).prefix(Swift.max(range.upperBound - start, 0)), as: UTF8.self)
  }

  /// The place between words that is nearest to an offset in bytes and not before it: the offset
  /// itself, or after the next white space; the text's end where none follows.
  package func wordStart(atOrAfter offset: Int) -> Int {
    let bytes = utf8
    var place = bytes.index(startIndex, offsetBy: offset, limitedBy: endIndex) ?? endIndex
    while place > startIndex, place < endIndex,
      !bytes[bytes.index(before: place)].isWhiteSpaceOrControl
    {
      place = bytes.index(after: place)
    }
    return bytes.distance(from: startIndex, to: place)
  }

  /// The place before white space that is nearest to an offset in bytes and not after it; nil where
  /// there is none between `least` and the offset.
  package func wordEnd(atOrBefore offset: Int, notBefore least: Int) -> Int? {
    let bytes = utf8
    guard var place = bytes.index(startIndex, offsetBy: offset, limitedBy: endIndex) else {
      return byteCount
    }
    if place == endIndex { return byteCount }
    var position = offset
    while position > least {
      if bytes[place].isWhiteSpaceOrControl { return position }
      place = bytes.index(before: place)
      position -= 1
    }
    return nil
  }

  /// The first place between two characters at or after an offset in bytes.
  package func characterStart(atOrAfter offset: Int) -> Int {
    let bytes = utf8
    var place = bytes.index(startIndex, offsetBy: offset, limitedBy: endIndex) ?? endIndex
    // The second and further bytes of a character are 10xxxxxx in UTF-8.
    while place < endIndex, bytes[place] & 0xC0 == 0x80 { place = bytes.index(after: place) }
    return bytes.distance(from: startIndex, to: place)
  }

  /// The characters of which the first bytes are; a character that is cut becomes U+FFFD.
  package func prefix(ofBytes count: Int) -> String { slice(ofBytes: 0..<count) }
}
