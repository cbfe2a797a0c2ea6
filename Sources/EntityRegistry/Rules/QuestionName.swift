internal import CouncilModel
import TextMatching

/// The name of what a question asks for: "DS 0496/20, Frage 2: Wie häufig finden … statt?"
enum QuestionName {
  /// In characters; a name is to be read in a table.
  private static let longest = 100

  static func name(of exchange: Exchange, in paper: Paper) -> String? {
    let question = exchange.question.collapsedWhiteSpace
    let short = question.count > longest ? question.prefix(longest - 1) + "…" : question[...]
    let number = exchange.number.map { "Frage \($0)" }
    let place = [paper.reference, number].compactMap(\.self).joined(separator: ", ")
    if short.isEmpty { return number == nil || paper.reference == nil ? nil : place }
    return place.isEmpty ? String(short) : "\(place): \(short)"
  }
}
