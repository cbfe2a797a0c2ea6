/// The files of a form (`multipart/form-data`, RFC 7578), as browsers send them; strict: what they do
/// not send is no form.
struct MultipartForm: Sendable, Equatable {
  struct Part: Sendable, Equatable {
    /// Of the form's field.
    var name: String
    /// Nil for a field that is no file.
    var fileName: String?
    var bytes: [UInt8]
  }

  /// What no browser sends.
  struct Malformed: Error, Sendable, Equatable {}

  /// In bytes of a part's head.
  private static let longestHead = 4096
  /// RFC 2046 allows no longer one.
  private static let longestBoundary = 70
  private static let mostParts = 1000

  let parts: [Part]

  /// - Parameter type: the request's `Content-Type`.
  /// - Throws: where the body is no such form.
  init(_ body: [UInt8], type: String) throws(Malformed) {
    guard let boundary = Self.boundary(in: type) else { throw Malformed() }
    let mark = Array("--\(boundary)".utf8)
    guard body.starts(with: mark) else { throw Malformed() }
    let separator = Array("\r\n".utf8) + mark
    var position = mark.count
    var parts: [Part] = []
    while true {
      let rest = body[position...]
      if rest.starts(with: Array("--".utf8)) { break }
      guard rest.starts(with: Array("\r\n".utf8)), parts.count < Self.mostParts else {
        throw Malformed()
      }
      let start = position + 2
      guard let end = Self.firstIndex(of: separator, in: body, from: start) else {
        throw Malformed()
      }
      parts.append(try Self.part(body[start..<end]))
      position = end + separator.count
    }
    self.parts = parts
  }

  private static func boundary(in type: String) -> String? {
    let fields = type.split(separator: ";")
    guard fields.first.map({ $0.lowercased() }) == "multipart/form-data" else { return nil }
    for field in fields.dropFirst() {
      let halves = field.split(separator: "=", maxSplits: 1)
      guard halves.count == 2, halves[0].drop(while: { $0 == " " }).lowercased() == "boundary"
      else { continue }
      let boundary = halves[1].filter { $0 != "\"" }
      let isPlain = boundary.allSatisfy { $0.isASCII && !$0.isWhitespace }
      return isPlain && (1...longestBoundary).contains(boundary.count) ? boundary : nil
    }
    return nil
  }

  private static func part(_ bytes: ArraySlice<UInt8>) throws(Malformed) -> Part {
    let blank = Array("\r\n\r\n".utf8)
    let head = bytes.prefix(longestHead)
    guard let end = firstIndex(of: blank, in: Array(head), from: 0),
      let text = String(validating: head.prefix(end), as: UTF8.self)
    else { throw Malformed() }
    for line in text.split(separator: "\r\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, halves[0].lowercased() == "content-disposition" else { continue }
      guard let name = parameter("name", in: halves[1]) else { throw Malformed() }
      return Part(
        name: name, fileName: parameter("filename", in: halves[1]),
        bytes: Array(bytes.dropFirst(end + blank.count)))
    }
    throw Malformed()
  }

  /// `name="…"`: browsers write a quote in it as `%22`.
  private static func parameter(_ name: String, in header: Substring) -> String? {
    for field in header.split(separator: ";") {
      let field = field.drop { $0 == " " }
      guard field.hasPrefix("\(name)=\""), field.hasSuffix("\""), field.count > name.count + 2
      else { continue }
      return String(field.dropFirst(name.count + 2).dropLast())
        .replacing("%22", with: "\"")
    }
    return nil
  }

  private static func firstIndex(
    of needle: [UInt8], in bytes: [UInt8], from start: Int
  ) -> Int? {
    guard let first = needle.first, start + needle.count <= bytes.count else { return nil }
    var index = start
    while let found = bytes[index...(bytes.count - needle.count)].firstIndex(of: first) {
      if bytes[found...].starts(with: needle) { return found }
      index = found + 1
      guard index <= bytes.count - needle.count else { return nil }
    }
    return nil
  }
}
