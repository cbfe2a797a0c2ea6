/// A list of words in the source: an array or dictionary literal of strings.
struct WordList {
  /// Fewer words than these may be the same in two lists by chance, as "und" and "oder" are.
  static let fewest = 6

  let path: String
  /// What it is called where it stands, or the last name before it.
  let name: String
  /// In small letters.
  let words: Set<String>

  var key: String { "\(path) \(name)" }

  /// Whether the two share at least six words, and half of the smaller one.
  func overlaps(_ other: WordList) -> Bool {
    let common = words.intersection(other.words).count
    return common >= Self.fewest && common * 2 >= min(words.count, other.words.count)
  }

  /// The lists of a file, in order.
  static func lists(in text: String, path: String) -> [WordList] {
    var reader = WordListReader(text: text, path: path)
    return reader.lists()
  }
}

/// Finds lists of words in Swift: comments and texts of several lines are left out.
private struct WordListReader {
  private struct Open {
    var words: Set<String> = []
    var isPlain = true
    var name: String
  }

  /// What stands in no list of words.
  private static let code: Set<Unicode.Scalar> = ["{", "}", "(", ")", ";", "=", "\\"]

  private let scalars: [Unicode.Scalar]
  private let path: String
  private var position = 0
  private var open: [Open] = []
  private var found: [WordList] = []
  /// The identifier that was read last, and whether a name is next.
  private var name = ""
  private var isDeclaring = false

  init(text: String, path: String) {
    scalars = Array(text.unicodeScalars)
    self.path = path
  }

  mutating func lists() -> [WordList] {
    while position < scalars.count { step() }
    return found
  }

  private mutating func step() {
    let scalar = scalars[position]
    switch scalar {
    case "/" where at(1) == "/": skipLine()
    case "\"": readText()
    case "[":
      open.append(Open(name: name))
      position += 1
    case "]":
      if let list = open.popLast(), list.isPlain, list.words.count >= WordList.fewest {
        found.append(WordList(path: path, name: list.name, words: list.words))
      }
      position += 1
    default:
      if scalar.properties.isAlphabetic {
        readIdentifier()
      } else {
        if Self.code.contains(scalar), !open.isEmpty { open[open.count - 1].isPlain = false }
        position += 1
      }
    }
  }

  private func at(_ offset: Int) -> Unicode.Scalar? {
    position + offset < scalars.count ? scalars[position + offset] : nil
  }

  private mutating func skipLine() {
    while position < scalars.count, scalars[position] != "\n" { position += 1 }
  }

  private mutating func readIdentifier() {
    var word = ""
    while position < scalars.count,
      scalars[position].properties.isAlphabetic || scalars[position] == "_"
        || scalars[position].properties.numericType != nil
    {
      word.unicodeScalars.append(scalars[position])
      position += 1
    }
    if isDeclaring { name = word }
    isDeclaring = ["let", "var", "func", "case"].contains(word)
  }

  private mutating func readText() {
    if at(1) == "\"", at(2) == "\"" {
      position += 3
      while position < scalars.count,
        !(scalars[position] == "\"" && at(1) == "\"" && at(2) == "\"")
      {
        position += 1
      }
      position += 3
      return
    }
    position += 1
    var word = ""
    while position < scalars.count, scalars[position] != "\"", scalars[position] != "\n" {
      if scalars[position] == "\\" { position += 1 }
      if position < scalars.count { word.unicodeScalars.append(scalars[position]) }
      position += 1
    }
    position += 1
    let isWord =
      word.contains { $0.isLetter } && word.allSatisfy { $0.isLetter || ".- ".contains($0) }
    if isWord, !open.isEmpty { open[open.count - 1].words.insert(word.lowercased()) }
  }
}
