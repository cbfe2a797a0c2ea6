internal import Foundation

/// What a letter asks the lab's reader to try: an ordinary letter for every other program.
///
/// `auskunft-lab tries: loop`
enum RequestedAttack {
  private static let sign = Data("auskunft-lab tries: ".utf8)

  /// The attack that stands in a letter; nil where none does.
  static func attack(in letter: [UInt8]) -> Attack? {
    let letter = Data(letter)
    guard let place = letter.range(of: sign) else { return nil }
    let name = letter[place.upperBound...].prefix {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    return Attack(name: String(decoding: name, as: UTF8.self))
  }
}
