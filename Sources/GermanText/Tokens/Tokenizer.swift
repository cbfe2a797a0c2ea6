import CouncilModel
import FoundationEssentials
import TextMatching

/// Cuts a text into words, numbers and marks; works on UTF-8 bytes.
///
/// Tolerates what typesetting and text recognition leave behind: soft hyphens, Unicode hyphens,
/// double spaces and words parted at a line's end: "Minu- ten" is one word, "zwei- bis dreimal" is not.
package struct Tokenizer {
  /// Endings that are set after a star, colon or underscore: "Mitarbeiter*innen".
  private static let genderEndings = ["innen", "in"]

  /// Whose raised digit is a power, and no footnote's mark.
  private static let units: WordSet = ["m", "km", "cm", "mm", "dm"]
  private static let fractionSlash: UInt32 = 0x2044
  /// U+FFFD in UTF-8.
  private static let unreadable: [UInt8] = [0xEF, 0xBF, 0xBD]

  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []

  /// The tokens of a text, in order.
  package static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(Array(text.utf8))
    return tokenizer.run()
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 6 + 1)
  }

  private mutating func run() -> [Token] {
    var gap = Token.Gap.none
    while position < bytes.count {
      let scalar = Scalar(bytes, position)
      switch scalar.kind {
      case .space, .cell, .line:
        gap = max(gap, scalar.kind == .line ? .line : scalar.kind == .cell ? .cell : .space)
        position += scalar.count
        continue
      case .invisible:
        position += scalar.count
        continue
      case .raised where !isUnit(before: position, gap):
        // A footnote's mark says nothing about the words around it.
        position += scalar.count
        continue
      case .letter: readWord(gap)
      case .digit, .fraction: readNumber(gap)
      case .hyphen: readSymbol("-", count: scalar.count, gap)
      case .other where FootnoteMark.end(in: bytes, at: position, after: tokens.last, gap) != nil:
        position = FootnoteMark.end(in: bytes, at: position, after: tokens.last, gap) ?? position
        continue
      case .other, .raised:
        let end = min(position + scalar.count, bytes.count)
        readSymbol(
          String(decoding: bytes[position..<end], as: UTF8.self), count: scalar.count, gap)
      }
      gap = .none
    }
    return tokens
  }

  /// Whether a unit of length ends at an offset: "m²", "km²".
  private func isUnit(before offset: Int, _ gap: Token.Gap) -> Bool {
    guard gap == .none, let last = tokens.last, last.range.end == offset else { return false }
    return Self.units.contains(last.text)
  }

  private mutating func readSymbol(_ text: String, count: Int, _ gap: Token.Gap) {
    let end = min(position + count, bytes.count)
    tokens.append(
      Token(
        kind: .symbol, range: TextRange(position, end), text: text, folded: text, gap: gap))
    position = end
  }
}

// MARK: - Words

extension Tokenizer {
  private mutating func readWord(_ gap: Token.Gap) {
    let start = position
    position = plainEnd(from: position)
    if !continues(at: position) {
      appendWord(bytes[start..<position], from: start, gap)
      return
    }
    position = start
    var letters: [UInt8] = []
    position = appendLetters(from: position, to: &letters)
    appendGenderEnding(to: &letters)
    while let next = secondHalf(at: position) {
      position = appendLetters(from: next, to: &letters)
      appendGenderEnding(to: &letters)
    }
    appendWord(letters[...], from: start, gap)
  }

  private mutating func appendWord(_ letters: ArraySlice<UInt8>, from start: Int, _ gap: Token.Gap)
  {
    let (text, folded) = letters.withUnsafeBufferPointer { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return (text, Self.folded(bytes, text))
    }
    tokens.append(
      Token(
        kind: .word, range: TextRange(start, position), text: text, folded: folded,
        value: NumberWord.value(of: folded), gap: gap))
  }

  /// The end of the letters and digits at an offset, up to anything that needs a closer look.
  private func plainEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isPlain(byte) {
        index += 1
      } else if byte == 0xC3, index + 1 < bytes.count, bytes[index + 1] != 0x97,
        bytes[index + 1] != 0xB7
      {
        index += 2  // Latin letters such as "ä"; the two excluded are × and ÷.
      } else {
        break
      }
    }
    return index
  }

  /// Whether a word may go on after its plain letters: other letters, hyphens, gender marks.
  private func continues(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case 0x2A, 0x2D, 0x3A, 0x5F: return true
    case 0x80...: return Scalar(bytes, index).isPartOfWords
    default: return false
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
  }

  /// Appends letters and digits up to the word's end, without soft hyphens; returns the end.
  private func appendLetters(from start: Int, to letters: inout [UInt8]) -> Int {
    var index = start
    var end = start
    while index < bytes.count {
      let scalar = Scalar(bytes, index)
      guard scalar.kind == .letter || scalar.kind == .digit || scalar.kind == .invisible else {
        break
      }
      index += scalar.count
      if scalar.kind != .invisible {
        letters.append(contentsOf: bytes[(index - scalar.count)..<index])
        end = index
      }
    }
    return min(max(end, start), bytes.count)
  }

  private mutating func appendGenderEnding(to letters: inout [UInt8]) {
    guard position < bytes.count, [0x2A, 0x3A, 0x5F].contains(bytes[position]) else { return }
    for ending in Self.genderEndings {
      let end = position + 1 + ending.byteCount
      guard end <= bytes.count, bytes[(position + 1)..<end].elementsEqual(ending.utf8),
        end == bytes.count || Scalar(bytes, end).kind != .letter
      else { continue }
      letters.append(contentsOf: bytes[position..<end])
      position = end
      return
    }
  }

  /// Where the second half of a parted word begins: after a hyphen and white space, in lower case.
  private func secondHalf(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    let hyphen = Scalar(bytes, index)
    guard hyphen.kind == .hyphen || hyphen.kind == .invisible else { return nil }
    var start = index + hyphen.count
    let behindHyphen = start
    while start < bytes.count, [.space, .line].contains(Scalar(bytes, start).kind) {
      start += Scalar(bytes, start).count
    }
    guard start > behindHyphen, start < bytes.count, Scalar(bytes, start).isLowercase else {
      return nil
    }
    var half: [UInt8] = []
    _ = appendLetters(from: start, to: &half)
    let word = String(decoding: half, as: UTF8.self)
    return Conjunctions.afterHyphens.contains(word) ? nil : start
  }

  /// Lower case for Latin letters, byte by byte; other scripts have no German words.
  private static func folded(_ letters: UnsafeBufferPointer<UInt8>, _ text: String) -> String {
    var before: UInt8 = 0
    var isFolded = true
    for byte in letters {
      if isUppercase(byte, after: before) {
        isFolded = false
        break
      }
      before = byte
    }
    if isFolded { return text }
    return String(unsafeUninitializedCapacity: letters.count) { folded in
      var before: UInt8 = 0
      for index in letters.indices {
        let byte = letters[index]
        let isUpper = isUppercase(byte, after: before)
        folded[index] = !isUpper ? byte : byte < 0x80 ? byte | 0x20 : byte + 0x20
        before = byte
      }
      return letters.count
    }
  }

  private static func isUppercase(_ byte: UInt8, after before: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A
      || before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
  }
}

// MARK: - Numbers

extension Tokenizer {
  private mutating func readNumber(_ gap: Token.Gap) {
    let start = position
    var number = GermanNumber(bytes, at: start)
    if let written = writtenFraction(at: start) {
      number.value = written.value
      number.end = written.end
    }
    if isUnreadable(at: number.end) {
      readWord(gap)
      return
    }
    if let fraction = Scalar(bytes, number.end).fraction, let value = number.value {
      number.value = value + fraction
      number.end += Scalar(bytes, number.end).count
    } else if let (fraction, end) = fraction(after: number) {
      number.value = number.value.map { $0 + fraction }
      number.end = end
    } else if number.end == start {
      number.value = Scalar(bytes, start).fraction
      number.end = start + Scalar(bytes, start).count
    }
    position = number.end
    if isUnreadable(at: position) { number.value = nil }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    tokens.append(
      Token(
        kind: .number, range: TextRange(start, position), text: text, folded: text,
        value: number.value, decimals: number.decimals, gap: gap))
  }

  /// "2 ½": a fraction that a space parts from its whole number.
  private func fraction(after number: GermanNumber) -> (value: Decimal, end: Int)? {
    guard number.end > position, number.decimals == 0, number.value != nil,
      Scalar(bytes, number.end).kind == .space
    else { return nil }
    let start = number.end + Scalar(bytes, number.end).count
    if let written = writtenFraction(at: start) { return written }
    guard let fraction = Scalar(bytes, start).fraction else { return nil }
    return (fraction, start + Scalar(bytes, start).count)
  }

  /// "1⁄8": digits around the sign of fractions (U+2044).
  private func writtenFraction(at start: Int) -> (value: Decimal, end: Int)? {
    let whole = GermanNumber(bytes, at: start)
    guard whole.end > start, Scalar(bytes, whole.end).value == Self.fractionSlash,
      let numerator = whole.value
    else { return nil }
    let slash = whole.end + Scalar(bytes, whole.end).count
    let parts = GermanNumber(bytes, at: slash)
    guard parts.end > slash, let denominator = parts.value, denominator > 0 else { return nil }
    return (numerator / denominator, parts.end)
  }

  private func isUnreadable(at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == Self.unreadable[0]
      && bytes[offset...].starts(with: Self.unreadable)
  }
}
