/// Texts that hold a letter packed into something else, or no letter at all, known by how they begin.
enum ForeignText: Equatable {
  case mail
  /// A web page with its images in one file.
  case webArchive
  case json
  case xml
  case program

  var error: DocumentError {
    switch self {
    case .mail: DocumentError(.packed, detail: "an e-mail")
    case .webArchive: DocumentError(.packed, detail: "a web archive, MHTML")
    case .json: DocumentError(.noLetter, detail: "JSON")
    case .xml: DocumentError(.noLetter, detail: "XML")
    case .program: DocumentError(.noLetter, detail: "the source of a program")
    }
  }

  /// Nil where the bytes may be a letter.
  init?(_ bytes: [UInt8]) {
    let text = bytes[(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...].drop(while: ASCII.isSpace)
    switch text.first {
    case UInt8(ascii: "<"):
      guard let kind = Self.markup(text, bytes) else { return nil }
      self = kind
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard Self.isJSON(text) else { return nil }
      self = .json
    default:
      if let header = MailHeader(text) {
        self = header.isWebArchive ? .webArchive : .mail
      } else if ProgramText.matches(text) {
        self = .program
      } else {
        return nil
      }
    }
  }

  private static func markup(_ text: ArraySlice<UInt8>, _ bytes: [UInt8]) -> ForeignText? {
    if text.starts(with: "<?php".utf8) { return .program }
    return text.starts(with: "<?xml".utf8) && !HTMLFormat().recognises(bytes) ? .xml : nil
  }

  /// Whether an object or a list begins and ends the text; no letter does so.
  private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last(where: { !ASCII.isSpace($0) }) else {
      return false
    }
    let inside = text.dropFirst().first { !ASCII.isSpace($0) }
    if first == UInt8(ascii: "{") {
      return last == UInt8(ascii: "}")
        && (inside == UInt8(ascii: "\"") || inside == UInt8(ascii: "}"))
    }
    return last == UInt8(ascii: "]")
      && (inside == UInt8(ascii: "{") || inside == UInt8(ascii: "\""))
  }
}
