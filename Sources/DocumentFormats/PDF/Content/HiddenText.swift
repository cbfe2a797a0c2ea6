import CouncilModel

/// Reads a page whose text is not all of one kind in several goes: what is shown, what is not, and
/// what lies across it. poppler takes a second layer of text for words of the first, and orders
/// lines by the letters of a watermark; so everything else is taken out of the page's contents.
enum HiddenText {
  /// What a page shows, what it does not, and its watermarks and stamps.
  struct Split {
    var visible: PDFCharacters
    var hidden: PDFCharacters?
    var stamps: PDFCharacters?
  }

  /// Nil where all text is of one kind, or where the kinds cannot be told apart.
  static func split(_ drawn: DrawnPage, page index: Int, of drawings: PDFDrawings) -> Split? {
    let hasHidden = drawn.texts.contains(where: \.isUnseen)
    let hasStamps = drawn.texts.contains { isStamp($0) }
    guard hasHidden || hasStamps,
      drawn.texts.contains(where: { !$0.isUnseen && !$0.isStamp }),
      drawn.texts.allSatisfy({ !$0.isUnseen && !$0.isStamp || $0.range != nil }),
      let contents = drawings.contents(ofPage: index)
    else { return nil }
    func characters(without isOther: (DrawnPage.Text) -> Bool) -> PDFCharacters? {
      var rest = contents.without(drawn.texts.filter(isOther))
      // Another name than "OC", and the layer says nothing.
      for mark in drawn.hiddenLayerMarks { rest[mark] = UInt8(ascii: "X") }
      return self.characters(rest, index, drawings)
    }
    guard let visible = characters(without: { $0.isUnseen || $0.isStamp }) else { return nil }
    return Split(
      visible: visible, hidden: hasHidden ? characters { !$0.isUnseen } : nil,
      stamps: hasStamps ? characters { !isStamp($0) } : nil)
  }

  private static func isStamp(_ text: DrawnPage.Text) -> Bool { text.isStamp && !text.isUnseen }

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
