import CouncilModel
import GermanText
import TextMatching

/// The names in full by which minutes introduce whom they call "Herr Muster" afterwards: "1. Karla
/// Muster, Neustadt" on a line of its own, or "Karla Muster, Neustadt:".
struct FullNames {
  /// A longer line tells something. In words.
  private static let longestLine = 8

  private static let titles: WordSet = ["herr", "frau", "herrn"]

  private let text: LetterText
  /// By surname; read only where a letter calls somebody so.
  private lazy var names = Self.introduced(in: text)

  init(of text: LetterText) {
    self.text = text
  }

  private static func introduced(in text: LetterText) -> [String: String] {
    var names: [String: String] = [:]
    for line in text.lines where !line.isAside && line.range.start < text.visibleEnd {
      let printed = text.string(line.range)
      guard printed.contains(",") || printed.contains(":") else { continue }
      let words = printed.words.drop { $0.beginsWithNumber }
      let length = Persons.nameLength(words)
      guard words.count <= longestLine, length > 1,
        let last = words.prefix(length).last, let mark = last.last, ",:".contains(mark)
      else { continue }
      let name = Persons.name(words.prefix(length))
      if let surname = name.words.last { names[String(surname)] = name }
    }
    return names
  }

  /// "Karla Muster" for "Frau Muster"; the name itself where nobody is introduced.
  mutating func full(_ name: String) -> String {
    let words = name.words
    guard words.count == 2, Self.titles.contains(words[0].lowercased()) else { return name }
    return names[String(words[1])] ?? name
  }
}
