/// How the questions of a letter are numbered.
struct Numbering: Sendable {
  enum Signs: Sendable { case decimal, small, capital, roman }

  var name: String
  var signs = Signs.decimal
  var before = ""
  var after = "."
  /// The whole label for a number, where more than signs around it is printed.
  var label: (@Sendable (Int) -> String)?
  /// Whether the question stands on the line below.
  var isAlone = false
  /// Whether a zero stands before the digit.
  var isPadded = false
  /// Whether the number is read; bullets have none.
  var isRead = true

  /// Add a kind of number here.
  static let all = [
    Numbering(name: "1."), Numbering(name: "1)", after: ")"), Numbering(name: "1.)", after: ".)"),
    Numbering(name: "(1)", before: "(", after: ")"), Numbering(name: "1 ", after: ""),
    Numbering(name: "1.-", after: ".-"), Numbering(name: "1 -", after: " -"),
    Numbering(name: "1:", after: ":"), Numbering(name: "1/", after: " /"),
    Numbering(name: "Nr. 1:", before: "Nr. ", after: ":"),
    Numbering(name: "Frage 1:", before: "Frage ", after: ":"),
    Numbering(name: "FRAGE 1:", before: "FRAGE ", after: ":"),
    Numbering(name: "Frage 1 alone", before: "Frage ", after: "", isAlone: true),
    Numbering(name: "Frage 1: alone", before: "Frage ", after: ":", isAlone: true),
    Numbering(name: "Frage Nr. 1:", before: "Frage Nr. ", after: ":"),
    Numbering(name: "F r a g e 1:", before: "F r a g e  ", after: ":"),
    Numbering(name: "1. Frage:", after: ". Frage:"),
    Numbering(name: "1. Frage alone", after: ". Frage", isAlone: true),
    Numbering(name: "1. alone", after: ".", isAlone: true),
    Numbering(name: "Erste Frage:", label: { ordinals[$0 - 1] + " Frage:" }),
    Numbering(name: "01.", isPadded: true), Numbering(name: "[1]", before: "[", after: "]"),
    Numbering(name: "Frage 1 -", before: "Frage ", after: " -"),
    Numbering(name: "Frage 1.", before: "Frage ", after: "."),
    Numbering(name: "Frage 1)", before: "Frage ", after: ")"),
    Numbering(name: "Frage (1):", before: "Frage (", after: "):"),
    Numbering(name: "Frage-Nr. 1:", before: "Frage-Nr. ", after: ":"),
    Numbering(name: "Punkt 1:", before: "Punkt ", after: ":"),
    Numbering(name: "1.) Frage:", after: ".) Frage:"),
    Numbering(name: "Frage a)", signs: .small, before: "Frage ", after: ")"),
    Numbering(name: "Frage A:", signs: .capital, before: "Frage ", after: ":"),
    Numbering(name: "Frage I:", signs: .roman, before: "Frage ", after: ":"),
    Numbering(name: "Unsere 1. Frage:", before: "Unsere ", after: ". Frage:"),
    Numbering(name: "Die erste Frage:", label: { "Die \(ordinals[$0 - 1].lowercased()) Frage:" }),
    Numbering(name: "F1:", before: "F", after: ":"),
    Numbering(name: "a)", signs: .small, after: ")"),
    Numbering(name: "A.", signs: .capital), Numbering(name: "I.", signs: .roman),
    Numbering(name: "bullet -", label: { _ in "-" }, isRead: false),
    Numbering(name: "bullet •", label: { _ in "•" }, isRead: false),
  ]

  /// Those with numbers that a plain "Zu 1" can name.
  static let counting = any.filter(\.isRead)

  static let ordinals = [
    "Erste", "Zweite", "Dritte", "Vierte", "Fünfte", "Sechste", "Siebte", "Achte",
  ]
  private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]

  /// The number as it must be read.
  func printed(_ number: Int) -> String {
    switch signs {
    case .decimal: (isPadded ? "0" : "") + String(number)
    case .small: String(UnicodeScalar(UInt8(96 + number)))
    case .capital: String(UnicodeScalar(UInt8(64 + number)))
    case .roman: Self.romans[number - 1]
    }
  }

  /// The lines of a question with its label.
  func lines(_ number: Int, _ question: String) -> [String] {
    let label = label?(number) ?? before + printed(number) + after
    return isAlone ? [label, question] : [label + " " + question]
  }
}
