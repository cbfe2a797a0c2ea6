import CouncilModel
import GermanText
import TextMatching

/// Reads who answers from the sentence before the answers that names a person or an office: "Herr
/// Muster, Leiter des Werks, beantwortet die Anfrage wie folgt:", "teile ich Ihnen im Auftrag des
/// Oberbürgermeisters Folgendes mit".
enum AnswerAnnouncements {
  static let verbs: WordSet = [
    "beantwortet", "beantwortete", "antwortet", "antwortete", "nimmt", "teilt", "führt", "erklärt",
  ]
  private static let announcing: SubstringSet = ["folgt", "olgende", "nfrage", "Frage"]
  private static let orders = [
    "im Auftrag des ", "im Auftrag der ", "im Namen des ", "im Namen der ", "namens des ",
    "namens der ", "Im Auftrag des ", "Im Auftrag der ",
  ]
  /// How many words may stand between a person and the verb: "Leiter des Amtes".
  private static let longestInsertion = 8

  static func names(in line: String) -> [String] {
    guard line.contains(anyOf: announcing) || line.hasPrefix(in: answers) else { return [] }
    if let person = person(in: line) ?? author(in: line) { return [person] }
    return ordered(in: line).map { [$0] } ?? []
  }

  private static let answers: PrefixSet = ["Antwort ", "Beantwortung ", "Stellungnahme "]

  /// "Antwort von Stadträtin Muster", "Beantwortung durch Herrn Probe".
  private static func author(in line: String) -> String? {
    guard line.hasPrefix(in: answers) else { return nil }
    let words = line.words
    guard words.count > 2, words[1] == "von" || words[1] == "durch" else { return nil }
    let length = Persons.length(words[2...], alone: false)
    return length > 0 ? Persons.name(words[2...].prefix(length)) : nil
  }

  private static func person(in line: String) -> String? {
    let all = line.words
    for start in all.indices
    where start == 0 || all[start - 1].last.map({ ".:!?".contains($0) }) == true {
      let words = Persons.withoutArticle(all[start...])
      let isWithArticle = words.startIndex > start
      let length = Persons.length(words, alone: isWithArticle)
      guard length > 0 else { continue }
      let end = words.startIndex + length
      var verb = end
      if words[end - 1].last == "," {
        let comma = words[end...].prefix(longestInsertion).firstIndex { $0.last == "," }
        verb = comma.map { $0 + 1 } ?? end
      }
      if verb < words.endIndex, verbs.contains(Persons.plain(words[verb])) {
        return Persons.name(words[..<end])
      }
    }
    return nil
  }

  private static func ordered(in line: String) -> String? {
    for order in orders {
      guard let found = line.firstRange(ofLiteral: order) else { continue }
      let words = line[found.upperBound...].words.prefix(6)
      let name = words.prefix { word in
        word.beginsWithUppercase && !word.hasLiteralPrefix("Folgende")
      }
      guard let first = name.first else { continue }
      let nominative = Offices.nominative(String(first))
      guard Persons.isOffice(nominative[...]) || Offices.isOffice(nominative) else { continue }
      return Persons.name(([nominative[...]] + name.dropFirst())[...])
    }
    return nil
  }
}
