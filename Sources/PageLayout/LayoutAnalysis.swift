package import CouncilModel

/// Lines → text in reading order, with page furniture set aside and paragraphs joined.
package enum LayoutAnalysis {
  package static func letterText(of document: Document) -> LetterText {
    let (visible, invisible) = InvisibleWords.apart(
      TickBoxes.marked(LayoutLine.lines(of: document)))
    var lines = visible
    let body = BodyMetrics(of: lines)
    lines = Rows.joined(lines)
    lines = SideColumns.moved(behindBody: lines, body: body)
    PageNumbers.mark(&lines)
    RepeatedLines.mark(&lines)
    Footnotes.mark(&lines, body: body)
    SmallPrint.mark(&lines, body: body)
    ContactBlocks.mark(&lines, body: body)
    ParagraphBreaks.set(&lines, body: body)
    lines = PageBreaks.furnitureMoved(outOfParagraphs: lines)
    var text = TextAssembly.text(of: lines + invisible, document: document)
    text.diagnostics += InvisibleWords.diagnostics(of: invisible)
    return text
  }
}
