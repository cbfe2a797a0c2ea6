internal import CTesseract
package import CouncilModel

/// Recognises German text with Tesseract. Everything that it needs is loaded when it is made; after that
/// it opens no file and starts no thread.
package final class TesseractRecogniser: PageRecogniser {
  /// Why text cannot be recognised on this machine.
  package struct Missing: Error, Sendable, Equatable {
    package var reason: String
  }

  /// The mean confidence of text that lies as it is read is above 85, of text upside down at 30.
  private static let weakest = 75.0

  /// Lines that begin with a point: more are a list without its numbers.
  private static let mostHeadlessLines = 2

  package let engine: String
  package let model: String
  private let german: TesseractEngine
  private let orientation: TesseractEngine?

  /// - Throws: where the library or the German model is not installed.
  package init() throws(Missing) {
    var library = tesseract()
    if let missing = tesseract_load(&library) {
      throw Missing(
        reason: "text cannot be recognised (\(String(cString: missing)) not found); "
          + "install tesseract-ocr-deu and tesseract-ocr-osd")
    }
    guard let model = RecognitionModel(named: "deu"), let german = TesseractEngine(library, model)
    else {
      throw Missing(
        reason: "text cannot be recognised (no German model found); install tesseract-ocr-deu")
    }
    engine = "tesseract " + (library.version().map { String(cString: $0) } ?? "")
    self.model = "\(model.name) \(model.sha256)"
    self.german = german
    orientation = RecognitionModel(named: "osd").flatMap { TesseractEngine(library, $0) }
  }

  package func read(_ image: GreyImage) -> RecognisedPage {
    let (upright, small, reading, turns) = uprightReading(of: image)
    let doubts = SecondReading(german, upright, width: small.width).doubts(about: reading.lines)
    german.forget()
    return RecognisedLines.page(
      reading, doubts, turns: turns, width: small.width, height: small.height,
      resolution: small.resolution)
  }

  /// Reads a page as it lies; where that makes little sense, turned as its letters' shapes say, or by
  /// each quarter.
  private func uprightReading(
    of image: GreyImage
  ) -> (upright: GreyImage, small: GreyImage, reading: Reading, turns: Int) {
    var small = image.reduced
    var best = reading(of: small)
    guard best.turnedWords * 2 > best.wordCount || best.confidence < Self.weakest else {
      return (image, small, best, 0)
    }
    if best.turnedWords * 2 > best.wordCount { best = Reading() }
    var upright = image
    var turns = 0
    for turn in candidates(small) {
      let turned = image.turned(turn)
      let turnedSmall = turned.reduced
      let reading = reading(of: turnedSmall)
      guard reading.turnedWords * 2 <= reading.wordCount, reading.confidence > best.confidence
      else { continue }
      (upright, small, best, turns) = (turned, turnedSmall, reading, turn)
      if reading.confidence >= Self.weakest { break }
    }
    return (upright, small, best, turns)
  }

  private func reading(of image: GreyImage) -> Reading {
    german.take(image)
    let reading = german.read(.page)
    guard reading.headlessLines >= Self.mostHeadlessLines else { return reading }
    // A list's numbers, one below the other, were taken for a column of text, and read as nonsense.
    let column = german.read(.column)
    return column.headlessLines < reading.headlessLines ? column : reading
  }

  /// The turns to try, what the letters' shapes say first.
  private func candidates(_ image: GreyImage) -> [Int] {
    guard let orientation else { return [1, 2, 3] }
    orientation.take(image)
    defer { orientation.forget() }
    guard let turns = orientation.turns(), turns != 0 else { return [1, 2, 3] }
    return [turns] + [4 - turns, 1, 2, 3].filter { $0 != turns }
  }
}
