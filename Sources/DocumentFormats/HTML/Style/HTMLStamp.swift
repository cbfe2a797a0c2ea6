/// Tells watermarks and stamps of a page: words that are laid over it or under it, aslant, or large
/// and pale ("ENTWURF").
enum HTMLStamp {
  /// In pixels, points, or tenths of an `em`; a heading is seldom so large.
  private static let large = 40.0
  /// Of a colour's parts, of 255; what is darker is meant to be read.
  private static let pale: UInt32 = 0xB0
  private static let halfSeen = 0.5
  /// In degrees.
  private static let quarterTurn = 90.0

  static func matches(_ element: HTMLElement) -> Bool {
    guard !element.style.isEmpty,
      ["absolute", "fixed"].contains(element.styleValue("position") ?? "")
    else { return false }
    return isAslant(element) || (isPale(element) && isLarge(element))
  }

  /// Turned, and not by a quarter, as words of a table's head are.
  private static func isAslant(_ element: HTMLElement) -> Bool {
    guard let transform = element.styleValue("transform"),
      let start = transform.firstRange(of: "rotate(")?.upperBound,
      let angle = Double(transform[start...].prefix { $0.isNumber || $0 == "-" || $0 == "." })
    else { return false }
    let degrees = transform[start...].contains("turn") ? angle * 4 * quarterTurn : angle
    return degrees.truncatingRemainder(dividingBy: quarterTurn) != 0
  }

  private static func isPale(_ element: HTMLElement) -> Bool {
    if let opacity = element.styleValue("opacity").flatMap(Double.init), opacity < halfSeen {
      return true
    }
    guard case .opaque(let color) = StyleColor(element.styleValue("color")) else { return false }
    return [0, 8, 16].allSatisfy { color >> $0 & 0xFF >= pale }
  }

  private static func isLarge(_ element: HTMLElement) -> Bool {
    guard let size = element.styleValue("font-size"),
      let number = Double(size.prefix { $0.isNumber || $0 == "." })
    else { return false }
    let ems = size.hasSuffix("em") || size.hasSuffix("vw") || size.hasSuffix("vh")
    return (ems ? number * 10 : number) >= large
  }
}
