internal import CTesseract
internal import CouncilModel

/// One of Tesseract's engines with its model, freed with this object. Reads on the caller's thread: the
/// process must have had `OMP_THREAD_LIMIT=1` in its environment when it was started.
final class TesseractEngine {
  /// What an image, or a part of it, is taken for.
  enum Mode {
    /// A page of columns, paragraphs, tables.
    case page
    /// A page whose lines go from one side to the other.
    case column
    /// One line of text.
    case line

    fileprivate var mode: TessPageSegMode {
      switch self {
      case .page: PSM_AUTO
      case .column: PSM_SINGLE_COLUMN
      case .line: PSM_SINGLE_LINE
      }
    }
  }

  private let library: tesseract
  private let handle: OpaquePointer

  /// Nil where the model is none.
  init?(_ library: tesseract, _ model: RecognitionModel) {
    guard let handle = library.create() else { return nil }
    let code = model.bytes.withUnsafeBytes { bytes in
      library.`init`(
        handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(bytes.count),
        model.name, model.name == "osd" ? OEM_DEFAULT : OEM_LSTM_ONLY, nil, 0, nil, nil, 0, 0)
    }
    guard code == 0 else {
      library.destroy(handle)
      return nil
    }
    self.library = library
    self.handle = handle
  }

  deinit { library.destroy(handle) }

  /// Takes an image, in which `read` then reads.
  func take(_ image: GreyImage) {
    image.dots.withUnsafeBufferPointer { dots in
      library.set_image(
        handle, dots.baseAddress, CInt(image.width), CInt(image.height), 1, CInt(image.width))
    }
    library.set_resolution(handle, CInt(image.resolution))
  }

  /// Lets go of the image and of what was read.
  func forget() { library.clear(handle) }

  /// The quarter turns to the left that make the image upright, as far as the shapes of its letters say;
  /// nil where they say nothing.
  func turns() -> Int? {
    var degrees: CInt = 0
    var confidence: Float = 0
    guard library.detect_orientation(handle, &degrees, &confidence, nil, nil) != 0 else {
      return nil
    }
    return (Int(degrees) / 90 % 4 + 4) % 4
  }

  /// What stands in the image, or in a part of it.
  func read(_ mode: Mode, in part: (left: Int, top: Int, width: Int, height: Int)? = nil) -> Reading
  {
    library.set_mode(handle, mode.mode)
    if let part {
      library.set_rectangle(
        handle, CInt(part.left), CInt(part.top), CInt(part.width), CInt(part.height))
    }
    guard library.recognise(handle, nil) == 0, let results = library.iterator(handle) else {
      return Reading()
    }
    defer { library.delete_iterator(results) }
    var reading = Reading()
    var startsParagraph = true
    repeat {
      guard let place = library.place(results) else { continue }
      if library.begins(place, RIL_PARA) != 0 || library.begins(place, RIL_BLOCK) != 0 {
        startsParagraph = true
      }
      if library.begins(place, RIL_TEXTLINE) != 0 || reading.lines.isEmpty {
        reading.lines.append(
          ReadLine(words: [], slope: slope(place), startsParagraph: startsParagraph))
        startsParagraph = false
      }
      guard let word = word(results, place) else { continue }
      reading.lines[reading.lines.count - 1].words.append(word)
      if isTurned(place) || word.stands { reading.turnedWords += 1 }
    } while library.next(results, RIL_WORD) != 0
    reading.lines.removeAll(where: \.words.isEmpty)
    return reading
  }

  /// Nil for what has no text.
  private func word(_ results: OpaquePointer, _ place: OpaquePointer) -> ReadWord? {
    guard let bytes = library.text(results, RIL_WORD) else { return nil }
    defer { library.delete_text(bytes) }
    let text = String(cString: bytes)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    var (left, top, right, bottom) = (CInt(0), CInt(0), CInt(0), CInt(0))
    guard library.box(place, RIL_WORD, &left, &top, &right, &bottom) != 0 else { return nil }
    var (bold, italic, underlined, monospaced) = (CInt(0), CInt(0), CInt(0), CInt(0))
    var (serif, smallCapitals, size, font) = (CInt(0), CInt(0), CInt(0), CInt(0))
    _ = library.font(
      results, &bold, &italic, &underlined, &monospaced, &serif, &smallCapitals, &size, &font)
    return ReadWord(
      text: text, confidence: Double(library.confidence(results, RIL_WORD)), left: Int(left),
      top: Int(top), right: Int(right), bottom: Int(bottom), size: Int(size))
  }

  private func slope(_ place: OpaquePointer) -> Double {
    var (left, top, right, bottom) = (CInt(0), CInt(0), CInt(0), CInt(0))
    guard library.baseline(place, RIL_TEXTLINE, &left, &top, &right, &bottom) != 0, right > left
    else { return 0 }
    return Double(bottom - top) / Double(right - left)
  }

  private func isTurned(_ place: OpaquePointer) -> Bool {
    var orientation = ORIENTATION_PAGE_UP
    var direction = WRITING_DIRECTION_LEFT_TO_RIGHT
    var order = TEXTLINE_ORDER_TOP_TO_BOTTOM
    var angle: Float = 0
    library.orientation(place, &orientation, &direction, &order, &angle)
    return orientation != ORIENTATION_PAGE_UP
  }
}
