internal import CDeflate

#if canImport(Glibc)
  import Glibc
#endif

/// A PDF's objects by their numbers, found where they stand and not through the file's own table,
/// which may be damaged: of several with one number the last one counts.
final class PDFObjects {
  /// Larger streams are pictures, not a page's contents. In bytes.
  private static let largestStream = 1 << 24
  /// Trailers stand this near to the file's end, and in files made for the network to its
  /// beginning. In bytes.
  private static let trailerReach = 4096

  private let bytes: [UInt8]
  private var offsets: [Int: Int] = [:]
  private var packed: [Int: PDFValue] = [:]
  private var known: [Int: PDFValue] = [:]
  private var packs: [Int] = []
  private let decompressor = libdeflate_alloc_decompressor()
  /// The catalog's number.
  private(set) var rootNumber: Int?
  /// Encrypted contents cannot be looked at.
  let isReadable: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isReadable =
      !Self.holds("/Encrypt", in: bytes.suffix(Self.trailerReach))
      && !Self.holds("/Encrypt", in: bytes.prefix(Self.trailerReach))
    if isReadable { find() }
  }

  deinit { libdeflate_free_decompressor(decompressor) }

  private static func holds(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { place(of: word, in: $0) != nil }
  }

  /// Notes where every object begins: "12 0 obj".
  private func find() {
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count,
        let found = Self.place(of: " obj", in: UnsafeBufferPointer(rebasing: bytes[position...]))
      {
        let place = position + found
        position = place + " obj".utf8.count
        // After "endobj" stands no object's number.
        var index = place - 1
        while index >= 0, (0x30...0x39).contains(bytes[index]) { index -= 1 }
        guard index < place - 1, index >= 0, bytes[index] == 0x20 else { continue }
        var scale = 1
        var number = 0
        index -= 1
        while index >= 0, (0x30...0x39).contains(bytes[index]), scale < 1_000_000_000 {
          number += Int(bytes[index] - 0x30) * scale
          scale *= 10
          index -= 1
        }
        guard scale > 1 else { continue }
        offsets[number] = position
        position = skipStream(from: position, in: bytes, number)
      }
    }
  }

  /// After the bytes of a stream whose length its dictionary says, so that they are not searched.
  private func skipStream(
    from position: Int, in bytes: UnsafeBufferPointer<UInt8>, _ number: Int
  ) -> Int {
    let head = 400
    let window = UnsafeBufferPointer(rebasing: bytes[position..<min(bytes.count, position + head)])
    guard let start = Self.place(of: "stream", in: window) else { return position }
    let dictionary = UnsafeBufferPointer(rebasing: window[..<start])
    if let end = Self.place(of: "endobj", in: dictionary), end < start { return position }
    if Self.place(of: "/ObjStm", in: dictionary) != nil { packs.append(number) }
    guard let length = Self.place(of: "/Length", in: dictionary) else { return position }
    var lexer = PDFLexer(dictionary, at: length + "/Length".utf8.count)
    guard case .number(let count)? = lexer.value(), count > 0, count < Double(bytes.count) else {
      return position
    }
    let end = position + start + Int(count)
    return end < bytes.count ? end : position
  }

  private static func place(of word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = word.utf8CodeUnitCount
    guard let base = bytes.baseAddress, bytes.count >= count else { return nil }
    // The last letter is looked for: a word's first one, a space or a slash, stands everywhere.
    var position = count - 1
    while position < bytes.count,
      let found = memchr(base + position, Int32(word.utf8Start[count - 1]), bytes.count - position)
    {
      let end = base.distance(to: UnsafePointer(found.assumingMemoryBound(to: UInt8.self))) + 1
      if memcmp(base + end - count, word.utf8Start, count) == 0 { return end - count }
      position = end
    }
    return nil
  }

  var highestNumber: Int { max(offsets.keys.max() ?? 0, packed.keys.max() ?? 0) }

  /// The value, looked up where it is a reference.
  func resolved(_ value: PDFValue?) -> PDFValue {
    var value = value ?? .null
    var steps = 0
    while case .reference(let number) = value, steps < 10 {
      value = object(number)
      steps += 1
    }
    return value
  }

  func object(_ number: Int) -> PDFValue {
    if let value = known[number] { return value }
    var value = PDFValue.null
    if let offset = offsets[number] {
      value = read(at: offset)
    } else {
      unpack()
      value = packed[number] ?? .null
    }
    known[number] = value
    return value
  }

  private func read(at offset: Int) -> PDFValue {
    bytes.withUnsafeBufferPointer { bytes in
      var lexer = PDFLexer(bytes, at: offset)
      guard let value = lexer.value() else { return .null }
      guard case .dictionary(let entries) = value else { return value }
      lexer.skipSpace()
      let start = lexer.position
      guard bytes[start...].starts(with: "stream".utf8) else { return value }
      var begin = start + "stream".utf8.count
      if begin < bytes.count, bytes[begin] == 0x0D { begin += 1 }
      if begin < bytes.count, bytes[begin] == 0x0A { begin += 1 }
      return .stream(entries, start: begin)
    }
  }

  /// Reads the objects that stand packed in streams.
  private func unpack() {
    let packs = packs
    self.packs = []
    for number in packs {
      guard let offset = offsets[number], case .stream(let entries, _) = read(at: offset),
        let contents = contents(of: read(at: offset)),
        let count = resolved(entries["N"]).number, let first = resolved(entries["First"]).number
      else { continue }
      contents.withUnsafeBufferPointer { bytes in
        var lexer = PDFLexer(bytes)
        var places: [(Int, Int)] = []
        for _ in 0..<max(0, Int(count)) {
          guard let number = lexer.value()?.number, let place = lexer.value()?.number else { break }
          places.append((Int(number), Int(first + place)))
        }
        for (number, place) in places where place >= 0 && place < bytes.count {
          var lexer = PDFLexer(bytes, at: place)
          packed[number] = lexer.value()
        }
      }
    }
  }

  /// A stream's bytes, inflated; nil where they are packed in another way.
  func contents(of value: PDFValue) -> [UInt8]? {
    guard case .stream(let entries, let start) = value, start < bytes.count else { return nil }
    let filter = resolved(entries["Filter"])
    let names = filter.name.map { [$0] } ?? filter.elements?.compactMap { resolved($0).name } ?? []
    let length = length(of: entries, from: start)
    guard length >= 0, start + length <= bytes.count else { return nil }
    var raw = bytes[start..<(start + length)]
    if names.first == "ASCII85Decode" || names.first == "A85" {
      guard let decoded = ASCII85.decoded(raw) else { return nil }
      raw = decoded[...]
    }
    switch names.filter({ $0 != "ASCII85Decode" && $0 != "A85" }) {
    case []: return Array(raw)
    case ["FlateDecode"], ["Fl"]:
      if resolved(resolved(entries["DecodeParms"]).entries?["Predictor"]).number ?? 1 > 1 {
        return nil
      }
      return inflated(raw)
    default: return nil
    }
  }

  private func length(of entries: [String: PDFValue], from start: Int) -> Int {
    if let length = resolved(entries["Length"]).number, length >= 0,
      start + Int(length) <= bytes.count
    {
      return Int(length)
    }
    return bytes.withUnsafeBufferPointer { bytes in
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      return Self.place(of: "endstream", in: rest) ?? rest.count
    }
  }

  private func inflated(_ raw: ArraySlice<UInt8>) -> [UInt8]? {
    guard let decompressor else { return nil }
    var room = max(raw.count * 6, 1 << 14)
    while room <= Self.largestStream {
      var result = LIBDEFLATE_BAD_DATA
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        raw.withUnsafeBufferPointer { raw in
          result = libdeflate_zlib_decompress(
            decompressor, raw.baseAddress, raw.count, buffer.baseAddress, room, &filled)
        }
        if result != LIBDEFLATE_SUCCESS { filled = 0 }
      }
      if result == LIBDEFLATE_SUCCESS { return bytes }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE else { return nil }
      room *= 4
    }
    return nil
  }

  private(set) lazy var catalog: [String: PDFValue] = root() ?? [:]

  /// The catalog that the last trailer names.
  private func root() -> [String: PDFValue]? {
    bytes.withUnsafeBufferPointer { bytes -> [String: PDFValue]? in
      for reach in [Self.trailerReach, bytes.count] {
        let start = max(0, bytes.count - reach)
        let window = UnsafeBufferPointer(rebasing: bytes[start...])
        var found: PDFValue?
        var position = 0
        while position < window.count,
          let place = Self.place(
            of: "/Root", in: UnsafeBufferPointer(rebasing: window[position...]))
        {
          position += place + "/Root".utf8.count
          var lexer = PDFLexer(window, at: position)
          if case .reference(let number)? = lexer.value() {
            rootNumber = number
            found = object(number)
          }
        }
        if let entries = found?.entries { return entries }
      }
      return nil
    }
  }
}
