/// Numbers as SVG writes them: a point, two digits after it at most.
enum SVGNumber {
  static func text(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    let rest = hundredths % 100
    guard rest > 0 else { return "\(sign)\(hundredths / 100)" }
    let digits = rest.isMultiple(of: 10) ? "\(rest / 10)" : (rest < 10 ? "0" : "") + "\(rest)"
    return "\(sign)\(hundredths / 100).\(digits)"
  }
}
