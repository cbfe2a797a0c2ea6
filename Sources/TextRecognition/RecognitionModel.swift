internal import ByteCodecs
internal import Glibc

/// A model as Tesseract's packages install it, read whole: a confined process opens no file.
struct RecognitionModel {
  /// Where packages put models.
  private static let folders = [
    "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tessdata", "/usr/local/share/tessdata",
    "/usr/share/tesseract-ocr/tessdata",
  ]
  /// In bytes; the best models have a third of it.
  private static let largest = 64 << 20

  /// `deu`, `osd`.
  let name: String
  let bytes: [UInt8]
  /// In lower-case hexadecimal digits.
  var sha256: String { ContentHash.sha256(bytes) }

  /// Nil where it is not installed.
  init?(named name: String) {
    for folder in Self.folders {
      guard let bytes = Self.bytes(at: "\(folder)/\(name).traineddata") else { continue }
      self.name = name
      self.bytes = bytes
      return
    }
    return nil
  }

  private static func bytes(at path: String) -> [UInt8]? {
    guard let file = fopen(path, "rbe") else { return nil }
    defer { fclose(file) }
    guard fseek(file, 0, SEEK_END) == 0 else { return nil }
    let size = ftell(file)
    guard size > 0, size <= largest, fseek(file, 0, SEEK_SET) == 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    return bytes.count == size ? bytes : nil
  }
}
