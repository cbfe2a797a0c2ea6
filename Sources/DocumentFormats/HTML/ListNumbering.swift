/// The numbers that a browser puts before the items of an ordered list.
struct ListNumbering: Equatable {
  enum Kind: Equatable {
    case decimal
    case letter(upper: Bool)
    case roman(upper: Bool)
    /// A bullet, or nothing.
    case none

    /// From `type="a"`.
    init?(type: String?) {
      switch type {
      case "1": self = .decimal
      case "a": self = .letter(upper: false)
      case "A": self = .letter(upper: true)
      case "i": self = .roman(upper: false)
      case "I": self = .roman(upper: true)
      default: return nil
      }
    }

    /// From the style `list-style-type: lower-alpha` or `list-style: lower-alpha inside`.
    init?(style: String?) {
      guard let first = style?.split(separator: " ").first else { return nil }
      switch first {
      case "decimal", "decimal-leading-zero": self = .decimal
      case "lower-alpha", "lower-latin": self = .letter(upper: false)
      case "upper-alpha", "upper-latin": self = .letter(upper: true)
      case "lower-roman": self = .roman(upper: false)
      case "upper-roman": self = .roman(upper: true)
      case "none", "disc", "circle", "square": self = .none
      default: return nil
      }
    }

    init?(_ element: HTMLElement) {
      let style = element.styleValue("list-style-type") ?? element.styleValue("list-style")
      guard let kind = Kind(style: style) ?? Kind(type: element.attributes["type"]) else {
        return nil
      }
      self = kind
    }
  }

  private var kind: Kind
  private var next: Int
  private let step: Int

  /// The numbering of a list; a bullet list has none.
  ///
  /// - Parameter items: how many there are, for lists that count down.
  init(list: HTMLElement, items: Int = 0) {
    kind = Kind(list) ?? (list.name == "ol" ? .decimal : .none)
    step = list.attributes["reversed"] == nil ? 1 : -1
    next = list.attributes["start"].flatMap { Int($0.trimmed) } ?? (step < 0 ? items : 1)
  }

  /// What stands before the next item: `1.`, `b)`, `iii.`; nil for a bullet.
  mutating func marker(for item: HTMLElement) -> String? {
    let number = item.attributes["value"].flatMap { Int($0.trimmed) } ?? next
    next = number.addingReportingOverflow(step).partialValue
    switch Kind(item) ?? kind {
    case .decimal: return "\(number)."
    case .letter(let upper):
      return Numerals.letters(number, upper: upper).map { $0 + ")" } ?? "\(number)."
    case .roman(let upper): return (Numerals.roman(number, upper: upper) ?? "\(number)") + "."
    case .none: return nil
    }
  }
}
