import CouncilModel
import GermanText
import TextMatching

/// Reads the municipality from the letterhead: "Landeshauptstadt Erfurt", "STADT KARLSRUHE".
enum MunicipalityReader {
  private static let municipalities = [
    "Landeshauptstadt ", "Stadt ", "STADT ", "Universitätsstadt ", "Universitätstadt ",
    "Hansestadt ", "Gemeinde ", "Kreisstadt ", "Freie Stadt ", "Landkreis ", "LANDKREIS ",
  ]

  private static let beginnings = PrefixSet(municipalities)

  private static let particles: WordSet = ["an", "am", "der", "im", "a.", "in", "bei"]
  /// A longer name is a sentence. In words.
  private static let longestName = 5

  static func municipality(in lines: [Located<String>]) -> Located<String>? {
    for place in lines {
      if let name = name(in: place.value) { return Located(value: name, range: place.range) }
    }
    return nil
  }

  private static func name(in line: String) -> String? {
    guard line.hasPrefix(in: beginnings),
      let start = municipalities.first(where: line.hasLiteralPrefix)
    else { return nil }
    let name = line.dropFirst(start.count).prefix { $0.isLetter || " -/.".contains($0) }
    let words = name.words.prefix {
      $0.beginsWithUppercase || particles.contains($0)
    }
    guard let first = words.first, first.beginsWithUppercase, words.count <= longestName
    else { return nil }
    let isCapitals = first.allSatisfy { $0.isUppercase || $0 == "-" }
    let own =
      isCapitals
      ? first.prefix(1) + first.dropFirst().lowercased() : words.joined(separator: " ")
    // A district's name says what it is: its town may be called the same.
    return start.lowercased() == "landkreis " ? "Landkreis " + own : own
  }
}
