/// One page of a document with its lines in the order in which the format delivers them.
package struct Page: Sendable, Equatable {
  /// Counted from 1.
  package var number: Int
  /// In points; 0 where the format has no geometry.
  package var width: Double
  package var height: Double
  /// Quarter turns to the left by which the page was turned so that its lines run from left to
  /// right: its size and all places are those of the turned page.
  package var turns: Int
  package var lines: [TextLine]
  /// Why its text is to be recognised from its image; nil for a page whose text can be believed, or
  /// was recognised.
  package var need: RecognitionNeed?
  /// Whether its text was recognised from its image.
  package var isRecognised = false
  /// How far its lines fell for each point to the right before they were straightened; 0 but for scans.
  package var slope = 0.0

  package init(
    number: Int, width: Double = 0, height: Double = 0, turns: Int = 0, lines: [TextLine],
    need: RecognitionNeed? = nil
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.turns = turns
    self.lines = lines
    self.need = need
  }
}
