import GermanText
import TextMatching

/// Cuts a parliament paper's subject out of its head sentence.
struct ParliamentSubject {
  /// What stands after the subject.
  private static let ends = [
    " Die Drucksachen", " und ANTWORT", " und Antwort", " Die Kleine Anfrage", "\nVorab ",
    " Vorab ",
    " Ich frage", " Vorbemerkung", " Im Namen", "\nFragen an", " Wir fragen", "\n1.", " Mit seinem",
  ]
  /// What may stand between the askers and the subject.
  private static let fillers = [
    "und Antwort", "und ANTWORT", "und\nAntwort", "zum Thema:", "und Fraktion", "-Fraktion",
    "Fraktion",
  ]
  private static let longest = 250

  let text: String

  /// - Parameter start: where the askers' names begin.
  func subject(behindNamesAt start: String.Index) -> String? {
    var rest = text[start...]
    if let close = rest.firstIndex(ofASCII: ")") {
      rest = rest[rest.index(after: close)...]
    } else if let faction = rest.firstRange(ofLiteral: "raktion") {
      rest = rest[faction.upperBound...]
      rest = withoutCapitals(rest)
    } else {
      return nil
    }
    return cut(withoutFillers(rest))
  }

  /// "Thema Die Kleine Anfrage 3968 vom 3. Juli 2019 hat folgenden Wortlaut": the subject stands
  /// after the print's date.
  func subjectBeforeWording() -> String? {
    guard let end = text.firstRange(ofLiteral: " Die Kleine Anfrage ")?.lowerBound else {
      return nil
    }
    var subject: Substring?
    var rest = text[..<end]
    while let character = rest.first {
      if character.isNumber, let date = GermanDate.prefix(of: rest) {
        subject = date.rest
        rest = date.rest
      } else {
        rest = rest.dropFirst()
      }
    }
    return subject.map { $0.collapsedWhiteSpace }
  }

  private func withoutFillers(_ text: Substring) -> Substring {
    var rest = text
    while true {
      rest = rest.drop { " \n,".contains($0) }
      if rest.hasLiteralPrefix("vom "), let date = GermanDate.prefix(of: rest.dropFirst(4)) {
        rest = date.rest
      } else if rest.hasLiteralPrefix("("), let close = rest.firstIndex(ofASCII: ")") {
        rest = rest[rest.index(after: close)...]
      } else if let filler = Self.fillers.first(where: rest.hasLiteralPrefix) {
        rest = rest.dropFirst(filler.count)
      } else if rest.hasLiteralPrefix("der ") || rest.hasLiteralPrefix("des "),
        let line = rest.firstIndex(ofASCII: .lineFeed)
      {
        // The answerer's own line.
        rest = rest[line...]
      } else {
        return rest
      }
    }
  }

  /// "DIE LINKE Thema": the faction's name in capitals.
  private func withoutCapitals(_ text: Substring) -> Substring {
    var rest = text.droppingLeadingSpaces
    while true {
      let word = rest.prefix { $0 != " " }
      guard word.count > 1, word.allSatisfy({ $0.isUppercase || "/0123456789.".contains($0) })
      else {
        return rest
      }
      rest = rest.dropFirst(word.count).droppingLeadingSpaces
    }
  }

  private func cut(_ rest: Substring) -> String? {
    let end =
      Self.ends.compactMap { rest.firstRange(ofLiteral: $0)?.lowerBound }.min() ?? rest.endIndex
    let subject = rest[..<end].prefix(Self.longest).prefix { $0 != "\n" }.collapsedWhiteSpace
    return subject.isEmpty ? nil : subject
  }
}
