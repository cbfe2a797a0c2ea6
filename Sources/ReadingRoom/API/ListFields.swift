internal import CouncilStore
internal import Presentation

/// The fields of a list: where it goes on, how many rows, and those that are its own.
struct ListFields {
  /// Rows where nothing is asked for, and the most.
  static let (usual, most) = (50, 500)

  /// In characters of a value: a cursor holds a letter's path.
  private static let longest = 10_000
  private static let longestOwn = 400

  let limit: Int
  let cursor: ListCursor?
  /// The same of a list that goes on after a key of bytes, which need be no text.
  let key: [UInt8]?
  private let own: [String: String]

  /// - Parameters:
  ///   - names: of the list's own fields.
  ///   - shape: of its cursor's keys, `t` for text, `n` for a number.
  /// - Throws: 400 for a field that is unknown, given twice, or has no such value.
  init(_ fields: FormFields, own names: Set<String> = [], shape: String = "") throws {
    var limit = Self.usual
    var cursor: ListCursor?
    var key: [UInt8]?
    var own: [String: String] = [:]
    var seen: Set<String> = []
    for (name, value) in fields.all {
      guard seen.insert(name).inserted else {
        throw RoomError(400, said("„\(name)“ steht zweimal in der Adresse."))
      }
      guard value.unicodeScalars.count <= Self.longest else {
        throw RoomError(400, said("„\(name)“ ist länger als \(Self.longest) Zeichen."))
      }
      switch name {
      case "limit":
        guard let number = Int(value), String(number) == value, (1...Self.most).contains(number)
        else { throw RoomError(400, said("„limit“ ist eine Zahl von 1 bis \(Self.most).")) }
        limit = number
      case "cursor" where !shape.isEmpty:
        guard let read = ListCursor(word: value, shape: shape) else {
          throw RoomError(400, said("„cursor“ ist keiner, den diese Liste gegeben hat."))
        }
        cursor = read
        if shape == "t" { key = ListCursor.bytes(value.dropFirst()) }
      case _ where names.contains(name):
        guard value.unicodeScalars.count <= Self.longestOwn else {
          throw RoomError(400, said("„\(name)“ ist länger als \(Self.longestOwn) Zeichen."))
        }
        own[name] = value
      default: throw RoomError(400, said("Ein Feld „\(name)“ gibt es hier nicht."))
      }
    }
    self.limit = limit
    self.cursor = cursor
    self.key = key
    self.own = own
  }

  subscript(name: String) -> String? { own[name] }

  /// A field whose values are words.
  ///
  /// - Throws: 400 for any other.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, as type: Word.Type
  ) throws -> Word? {
    guard let value = own[name] else { return nil }
    guard let word = Word(rawValue: value) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw RoomError(400, said("„\(name)“ ist eines von: \(words)."))
    }
    return word
  }
}

/// Where a list goes on, as an address says it: hexadecimal digits, which nobody need understand.
extension ListCursor {
  var word: String {
    keys.map { key in
      switch key {
      case .text(let text): "t" + AccessToken.hexadecimal(Array(text.utf8))
      case .number(let number): "n\(number)"
      }
    }.joined(separator: ".")
  }

  /// - Parameter shape: `t` for each key that is a text, `n` for each that is a number.
  init?(word: String, shape: String) {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == shape.count else { return nil }
    var keys: [Key] = []
    for (part, kind) in zip(parts, shape) {
      guard part.first == kind else { return nil }
      let rest = part.dropFirst()
      if kind == "n" {
        guard let number = Int64(rest) else { return nil }
        keys.append(.number(number))
      } else {
        guard let bytes = Self.bytes(rest) else { return nil }
        // Only where it stands among others matters, not whether it is a text.
        keys.append(.text(String(decoding: bytes, as: UTF8.self)))
      }
    }
    self.init(keys)
  }

  /// Where a list goes on after a key of bytes.
  static func word(of key: [UInt8]) -> String { "t" + AccessToken.hexadecimal(key) }

  fileprivate static func bytes(_ digits: Substring) -> [UInt8]? {
    let digits = Array(digits.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Character(Unicode.Scalar(digits[index])).hexDigitValue,
        let low = Character(Unicode.Scalar(digits[index + 1])).hexDigitValue
      else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}
