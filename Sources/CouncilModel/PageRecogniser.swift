/// Recognises the text of a page from its image.
package protocol PageRecogniser {
  /// Name and version of the engine: `tesseract 5.3.0`.
  var engine: String { get }
  /// Name and SHA-256 of the model: `deu 19d219…`.
  var model: String { get }

  /// The text of a page.
  ///
  /// - Parameter image: as the page lies in the file, which may be sideways.
  func read(_ image: GreyImage) -> RecognisedPage
}

/// What was recognised on a page.
package struct RecognisedPage: Sendable, Equatable {
  /// In reading order; places are in dots of the image, turned upright and straightened.
  package var lines: [TextLine]
  /// Quarter turns to the left that made the image upright.
  package var turns: Int
  /// How far lines fall for each dot to the right: what straightening took out.
  package var slope: Double
  /// Of the upright image, in dots.
  package var width: Int
  package var height: Int
  /// The mean over all words, weighted by their length, from 0 to 100.
  package var confidence: Int

  package init(
    lines: [TextLine], turns: Int, slope: Double, width: Int, height: Int, confidence: Int
  ) {
    self.lines = lines
    self.turns = turns
    self.slope = slope
    self.width = width
    self.height = height
    self.confidence = confidence
  }
}
