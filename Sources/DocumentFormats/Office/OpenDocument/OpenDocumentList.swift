/// The levels of a list style (ISO 26300, part 1, 16.30 and 16.34).
struct OpenDocumentList {
  struct Level {
    /// Nil for bullets.
    var format: NumberFormat?
    var prefix = ""
    var suffix = ""
    /// `%1%.%2%.`, as newer programs write what stands around the numbers; goes before the rest.
    var pattern: String?
    var displayedLevels = 1
    var start = 1
    /// What stands between number and text.
    var separator = " "
  }

  static let levelCount = 10

  private(set) var levels = [Level](repeating: Level(), count: levelCount)

  init(_ style: XMLElement) {
    for element in style.children {
      guard let number = element["text:level"].flatMap({ Int($0) }),
        levels.indices.contains(number - 1)
      else { continue }
      switch element.name {
      case "text:list-level-style-number", "text:outline-level-style":
        levels[number - 1] = Self.level(element)
      default: break
      }
    }
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    level.format = NumberFormat(
      openDocument: element["style:num-format"] ?? "",
      isRepeated: element["style:num-letter-sync"] == "true")
    level.prefix = element["style:num-prefix"] ?? ""
    level.suffix = element["style:num-suffix"] ?? ""
    level.pattern = element["style:num-list-format"] ?? element["loext:num-list-format"]
    level.displayedLevels = element["text:display-levels"].flatMap { Int($0) } ?? 1
    level.start = element["text:start-value"].flatMap { Int($0) } ?? 1
    let alignment = element.descendant(
      "style:list-level-properties", "style:list-level-label-alignment")
    if alignment?["text:label-followed-by"] == "nothing" { level.separator = "" }
    return level
  }

  /// What stands before an item's text; nil for bullets, and where nothing does.
  ///
  /// - Parameter numbers: of each level down to the item's own.
  func marker(_ numbers: [Int]) -> String? {
    guard let own = numbers.indices.last.map({ levels[$0] }), let format = own.format else {
      return nil
    }
    let text: String
    if let pattern = own.pattern {
      text = filled(pattern, numbers)
    } else if format == .none {
      text = own.prefix + own.suffix
    } else {
      let first = max(numbers.count - max(own.displayedLevels, 1), 0)
      text =
        own.prefix
        + (first..<numbers.count).map { number($0, numbers) }
        .filter { !$0.isEmpty }.joined(separator: ".") + own.suffix
    }
    return text.isEmpty ? nil : text + own.separator
  }

  private func number(_ level: Int, _ numbers: [Int]) -> String {
    (levels[level].format ?? .none).text(numbers[level])
  }

  /// `%1%` and so on with the levels' numbers in their place.
  private func filled(_ pattern: String, _ numbers: [Int]) -> String {
    var text = pattern
    for level in numbers.indices {
      text = text.replacing("%\(level + 1)%", with: number(level, numbers))
    }
    return text
  }
}

extension NumberFormat {
  /// - Parameter isRepeated: whether aa comes after z, and bb after aa.
  init(openDocument name: String, isRepeated: Bool) {
    switch name {
    case "1": self = .decimal
    case "a", "A":
      self = isRepeated ? .repeatedLetters(upper: name == "A") : .letters(upper: name == "A")
    case "i", "I": self = .roman(upper: name == "I")
    case "": self = .none
    case "01": self = .decimalWithZero
    default: self = .decimal
    }
  }
}
