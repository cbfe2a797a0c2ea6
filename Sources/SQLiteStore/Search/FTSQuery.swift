internal import CouncilStore

/// A condition in FTS5's query language.
enum FTSQuery {
  static func text(_ condition: TermCondition) -> String {
    switch condition {
    case .phrase(let phrase): text(phrase)
    case .all(let parts): joined(parts, " AND ")
    case .any(let parts): joined(parts, " OR ")
    case .except(let wanted, let unwanted): "(\(text(wanted)) NOT \(text(unwanted)))"
    }
  }

  private static func joined(_ parts: [TermCondition], _ word: String) -> String {
    parts.count == 1 ? text(parts[0]) : "(" + parts.map(text).joined(separator: word) + ")"
  }

  private static func text(_ phrase: TermPhrase) -> String {
    let words = phrase.terms.joined(separator: " ").split(separator: "\"")
      .joined(separator: "\"\"")
    let quoted = "\"\(words)\"" + (phrase.isPrefix ? " *" : "")
    switch phrase.place {
    case .anywhere: return quoted
    case .asked: return "{subject question} : \(quoted)"
    }
  }
}
