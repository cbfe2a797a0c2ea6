import CouncilModel
import GermanText
import TextMatching

/// The names in full by which minutes introduce whom they call "Herr Muster" afterwards: "1. Karla
/// Muster, Neustadt" on a line of its own, or "Karla Muster, Neustadt:".
struct FullNames {
  /// A longer line tells something. In words.
  private static let longestLine = 8

  private var names: [String: String] = [:]

  init(of text: LetterText) {
    for line in text.lines where !line.isAside && line.range.start < text.visibleEnd {
      let printed = text.string(line.range)
      guard printed.contains(",") || printed.contains(":") else { continue }
      let words = printed.words.drop { $0.beginsWithNumber }
      let length = Persons.nameLength(words)
      guard words.count <= Self.longestLine, length > 1,
        let last = words.prefix(length).last, let mark = last.last, ",:".contains(mark)
      else { continue }
      let name = Persons.name(words.prefix(length))
      if let surname = name.words.last { names[String(surname)] = name }
    }
  }

  /// "Karla Muster" for "Frau Muster"; the name itself where nobody is introduced.
  func full(_ name: String) -> String {
    let words = name.words
    guard words.count == 2, ["Herr", "Frau", "Herrn"].contains(words[0]) else { return name }
    return names[String(words[1])] ?? name
  }
}
