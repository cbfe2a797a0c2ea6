package import FoundationEssentials

/// Numbers as German texts write them.
package enum GermanNumber {
  /// "2,5", "1.000.000": a decimal comma, and a point between thousands.
  package static func text(_ number: Decimal) -> String {
    let parts = number.description.split(separator: ".", omittingEmptySubsequences: false)
    let whole = grouped(String(parts[0]))
    return parts.count > 1 ? "\(whole),\(parts[1])" : whole
  }

  /// "12.345"
  package static func text(_ number: Int) -> String { grouped(String(number)) }

  /// "2", "2–3": one value where both ends are the same.
  package static func span(_ low: Decimal, _ high: Decimal) -> String {
    low == high ? text(low) : "\(text(low))–\(text(high))"
  }

  /// Years and numbers of four digits stay as they are written by hand; longer ones get points.
  private static func grouped(_ digits: String) -> String {
    let sign = digits.hasPrefix("-") ? "-" : ""
    let bare = Array(digits.dropFirst(sign.count))
    guard bare.count > 4 else { return digits }
    var text = ""
    for (index, digit) in bare.enumerated() {
      if index > 0, (bare.count - index).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return sign + text
  }
}
