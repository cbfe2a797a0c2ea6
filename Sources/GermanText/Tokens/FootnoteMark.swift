internal import CouncilModel

/// A footnote's mark that is not raised, after a number: "3,5* Stellen", "3,5*) Stellen",
/// "3,5 [1] Stellen", or one more after a raised one: "3,5¹, ²".
enum FootnoteMark {
  private static let star = UInt8(ascii: "*")
  /// More are a line.
  private static let mostStars = 3
  private static let mostDigits = 2

  /// Where the mark ends that begins at an offset; nil where none does.
  ///
  /// - Parameters:
  ///   - last: the token before it.
  ///   - gap: what stands between both.
  static func end(
    in bytes: [UInt8], at start: Int, after last: Token?, _ gap: Token.Gap
  ) -> Int? {
    guard let last, last.kind == .number, gap <= .space else { return nil }
    switch bytes[start] {
    case star where gap == .none: return endOfStars(bytes, start)
    case UInt8(ascii: "["): return endOfBrackets(bytes, start)
    case UInt8(ascii: ",") where start > last.range.end: return raised(bytes, start + 1)
    default: return nil
    }
  }

  private static func endOfStars(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == star { index += 1 }
    guard index - start <= mostStars else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ")") { index += 1 }
    // "4*-Hotel", "2*3"
    guard index < bytes.count else { return index }
    return bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x09 ? index : nil
  }

  private static func endOfBrackets(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard (1...mostDigits).contains(index - start - 1), index < bytes.count,
      bytes[index] == UInt8(ascii: "]")
    else { return nil }
    return index + 1
  }

  /// After a comma that follows a raised mark: where the next raised mark begins.
  private static func raised(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, Scalar(bytes, index).kind == .raised else { return nil }
    return index
  }
}
