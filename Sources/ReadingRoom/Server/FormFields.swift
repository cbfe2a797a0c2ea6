/// Fields as forms send them (`application/x-www-form-urlencoded`): a blank is `+`, everything else
/// that is special is `%` with two digits.
struct FormFields: Sendable, Equatable {
  /// What no browser sends.
  struct Malformed: Error, Sendable, Equatable {}

  /// More than any form of these pages has.
  private static let most = 100

  /// In their order; a name may stand several times.
  let all: [(name: String, value: String)]

  /// - Parameter text: what follows `?`, or a form's body.
  /// - Throws: where a sign is not encoded as it must be, or there is what no text holds.
  init(decoding text: some StringProtocol) throws(Malformed) {
    var fields: [(name: String, value: String)] = []
    for pair in text.split(separator: "&") {
      guard fields.count < Self.most else { throw Malformed() }
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields.append(
        (
          try Self.decoded(halves[0], plusIsBlank: true),
          halves.count > 1 ? try Self.decoded(halves[1], plusIsBlank: true) : ""
        ))
    }
    all = fields
  }

  /// The same without a name.
  func without(_ name: String) -> FormFields { FormFields(all.filter { $0.name != name }) }

  private init(_ all: [(name: String, value: String)]) {
    self.all = all
  }

  /// The first value of a name.
  subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  static func == (left: FormFields, right: FormFields) -> Bool {
    left.all.map(\.name) == right.all.map(\.name) && left.all.map(\.value) == right.all.map(\.value)
  }

  /// A part of an address in plain text.
  ///
  /// - Throws: where a sign is not encoded as it must be, is no UTF-8, or is one that no text holds.
  static func decoded(
    _ text: some StringProtocol, plusIsBlank: Bool
  ) throws(Malformed) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+") where plusIsBlank: bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
        else { throw Malformed() }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    guard !bytes.contains(where: isControl), let text = String(validating: bytes, as: UTF8.self)
    else { throw Malformed() }
    return text
  }

  /// Fields as they stand in an address.
  static func encoded(_ fields: [(name: String, value: String)]) -> String {
    fields.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
  }

  /// A part of an address, of letters, digits and `-._~` alone.
  static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }

  /// Line ends and tabs alone are text.
  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) || byte == 0x7F
  }
}
