import CouncilModel

/// Reads a page on which some text is drawn and some is not, in two goes: poppler takes a second
/// layer of text for words of the first. What is not to be seen is taken out of the page's
/// contents, and then everything else.
enum HiddenText {
  /// What a page shows, and what it does not.
  struct Split {
    var visible: PDFCharacters
    var hidden: PDFCharacters
  }

  /// Nil where nothing is hidden, or where the two cannot be told apart.
  static func split(_ drawn: DrawnPage, page index: Int, of drawings: PDFDrawings) -> Split? {
    guard drawn.texts.contains(where: \.isUnseen),
      drawn.texts.contains(where: { !$0.isUnseen }),
      drawn.texts.allSatisfy({ !$0.isUnseen || $0.range != nil }),
      let contents = drawings.contents(ofPage: index)
    else { return nil }
    let shown = contents.without(drawn.texts.filter(\.isUnseen))
    var other = contents.without(drawn.texts.filter { !$0.isUnseen })
    // Another name than "OC", and the layer says nothing.
    for mark in drawn.hiddenLayerMarks { other[mark] = UInt8(ascii: "X") }
    guard let visible = characters(shown, index, drawings),
      let hidden = characters(other, index, drawings)
    else { return nil }
    return Split(visible: visible, hidden: hidden)
  }

  private static func characters(
    _ contents: [UInt8], _ index: Int, _ drawings: PDFDrawings
  ) -> PDFCharacters? {
    guard let bytes = drawings.bytes(withContents: contents, ofPage: index) else { return nil }
    do throws(DocumentError) {
      return try PDFDocument(bytes).page(index)?.characters
    } catch {
      // A file that poppler refuses after the change is read as it was.
      return nil
    }
  }
}

extension [UInt8] {
  /// The contents with spaces instead of operators that show text; what moves to the next line
  /// still does.
  fileprivate func without(_ texts: [DrawnPage.Text]) -> [UInt8] {
    var changed = self
    for range in texts.compactMap(\.range) where range.upperBound <= count {
      let last = changed[range.upperBound - 1]
      let movesLine = last == UInt8(ascii: "'") || last == UInt8(ascii: "\"")
      for index in range { changed[index] = 0x20 }
      if movesLine, range.count >= 2 {
        changed[range.lowerBound] = UInt8(ascii: "T")
        changed[range.lowerBound + 1] = UInt8(ascii: "*")
      }
    }
    return changed
  }
}
