/// The lists of a Word document (ECMA-376, 17.9): what `numbering.xml` says of each, with what a list
/// changes of the definition that it shares with others.
struct WordNumbering {
  struct Level: Equatable {
    var start = 1
    /// Nil for bullets.
    var format: NumberFormat? = .decimal
    /// `%1.%2)`: each `%n` stands for the number of level n.
    var text = ""
    /// What stands between number and text.
    var separator = " "
    /// The level, from 1, whose items let this one begin anew, as do those above it; 0 for none. Nil
    /// where every level above does.
    var restart: Int?
    /// Whether the numbers of other levels are written in digits, whatever they say.
    var isLegal = false
    /// The paragraph style whose paragraphs stand on this level.
    var style: String?
    var isHidden = false
  }

  struct List: Equatable {
    /// Lists of one definition count together.
    var definition: String
    var levels: [Level]
    /// Values with which levels of this list begin the first time, whatever was counted before. Later
    /// they begin as their definition says: so do Word and LibreOffice, though 17.9.26 says otherwise.
    var starts: [Int: Int] = [:]
  }

  static let levelCount = 9

  private(set) var lists: [String: List] = [:]

  /// No lists.
  init() {}

  init(_ root: XMLElement) {
    var definitions: [String: [Level]] = [:]
    /// Definitions that stand under a style's name, and those that refer to such a name.
    var named: [String: String] = [:]
    var references: [String: String] = [:]
    for definition in root.children("w:abstractNum") {
      guard let id = definition["w:abstractNumId"] else { continue }
      definitions[id] = Self.levels(of: definition)
      if let name = definition.child("w:styleLink")?["w:val"] { named[name] = id }
      references[id] = definition.child("w:numStyleLink")?["w:val"]
    }
    for list in root.children("w:num") {
      guard let id = list["w:numId"], let own = list.child("w:abstractNumId")?["w:val"] else {
        continue
      }
      let definition = references[own].flatMap { named[$0] } ?? own
      guard let levels = definitions[definition] else { continue }
      lists[id] = Self.list(list, of: definition, levels)
    }
  }

  private static func levels(of definition: XMLElement) -> [Level] {
    var levels = [Level](repeating: Level(), count: levelCount)
    for element in definition.children("w:lvl") {
      if let index = index(of: element) { levels[index] = level(element) }
    }
    return levels
  }

  private static func list(_ list: XMLElement, of definition: String, _ levels: [Level]) -> List {
    var list = (element: list, result: List(definition: definition, levels: levels))
    for override in list.element.children("w:lvlOverride") {
      guard let index = index(of: override) else { continue }
      if let element = override.child("w:lvl") { list.result.levels[index] = level(element) }
      if let start = override.child("w:startOverride")?["w:val"].flatMap({ Int($0) }) {
        list.result.starts[index] = start
      }
    }
    return list.result
  }

  private static func index(of element: XMLElement) -> Int? {
    guard let index = element["w:ilvl"].flatMap({ Int($0) }), (0..<levelCount).contains(index)
    else {
      return nil
    }
    return index
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    // Where nothing is said, a level begins with 0 (17.9.25).
    level.start = element.child("w:start")?["w:val"].flatMap { Int($0) } ?? 0
    level.format = format(element)
    level.text = element.child("w:lvlText")?["w:val"] ?? ""
    switch element.child("w:suff")?["w:val"] {
    case "nothing": level.separator = ""
    default: level.separator = " "
    }
    level.restart = element.child("w:lvlRestart")?["w:val"].flatMap { Int($0) }
    level.isLegal = element.child("w:isLgl").map(WordFlag.isOn) ?? false
    level.style = element.child("w:pStyle")?["w:val"]
    level.isHidden = element.descendant("w:rPr", "w:vanish").map(WordFlag.isOn) ?? false
    return level
  }

  private static func format(_ level: XMLElement) -> NumberFormat? {
    let element =
      level.child("w:numFmt") ?? level.descendant("mc:AlternateContent", "mc:Fallback", "w:numFmt")
    return NumberFormat(word: element?["w:val"] ?? "decimal")
  }
}

extension NumberFormat {
  /// Nil for bullets (17.18.59).
  init?(word name: String) {
    switch name {
    case "bullet": return nil
    case "upperRoman": self = .roman(upper: true)
    case "lowerRoman": self = .roman(upper: false)
    case "upperLetter": self = .repeatedLetters(upper: true)
    case "lowerLetter": self = .repeatedLetters(upper: false)
    case "ordinal": self = .ordinal
    case "decimalZero": self = .decimalWithZero
    case "numberInDash": self = .betweenDashes
    case "none": self = .none
    default: self = .decimal
    }
  }
}
