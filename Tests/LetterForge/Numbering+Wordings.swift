/// Numbers as other houses print them.
extension Numbering {
  /// Add a kind of number here.
  static let wordings = [
    Numbering(name: "1 )", after: " )"), Numbering(name: "1.:", after: ".:"),
    Numbering(name: "1. –", after: ". –"),
    Numbering(name: "Frage 1.)", before: "Frage ", after: ".)"),
    Numbering(name: "Frage1:", before: "Frage", after: ":"),
    Numbering(name: "frage 1:", before: "frage ", after: ":"),
    Numbering(name: "Frage  1 :", before: "Frage  ", after: " :"),
    Numbering(name: "Frage 1 von 9:", before: "Frage ", after: " von 9:"),
    Numbering(name: "Frage 1 (SPD):", before: "Frage ", after: " (SPD):"),
    Numbering(name: "Frage 1 der SPD-Fraktion:", before: "Frage ", after: " der SPD-Fraktion:"),
    Numbering(name: "1. Frage der SPD:", after: ". Frage der SPD:"),
    Numbering(name: "Frage Nr. 1", before: "Frage Nr. ", after: "", isAlone: true),
    Numbering(name: "Ziffer 1:", before: "Ziffer ", after: ":"),
    Numbering(name: "Ziff. 1:", before: "Ziff. ", after: ":"),
    Numbering(name: "Punkt 1.", before: "Punkt ", after: "."),
    Numbering(name: "Frage eins:", label: { "Frage \(cardinals[$0 - 1]):" }),
    Numbering(name: "Ihre erste Frage:", label: { "Ihre \(ordinals[$0 - 1].lowercased()) Frage:" }),
    Numbering(name: "Ihre Frage 1:", before: "Ihre Frage ", after: ":"),
    Numbering(name: "Unsere Frage 1:", before: "Unsere Frage ", after: ":"),
    Numbering(name: "Zweitens,", label: { adverbs[$0 - 1] + ":" }),
    Numbering(name: "FRAGE 1 alone", before: "FRAGE ", after: "", isAlone: true),
    Numbering(name: "Frage 1/", before: "Frage ", after: "/"),
    Numbering(name: "1.\\t", after: ".\t"), Numbering(name: "1)\\t", after: ")\t"),
    Numbering(name: "1 alone", after: "", isAlone: true),
    Numbering(name: "1) alone", after: ")", isAlone: true),
    Numbering(name: "(a)", signs: .small, before: "(", after: ")"),
    Numbering(name: "a.", signs: .small, after: "."),
    Numbering(name: "a.)", signs: .small, after: ".)"),
    Numbering(name: "A)", signs: .capital, after: ")"),
    Numbering(name: "I)", signs: .roman, after: ")"),
    Numbering(name: "bullet ▪", label: { _ in "▪" }, isRead: false),
    Numbering(name: "bullet *", label: { _ in "*" }, isRead: false),
    Numbering(name: "bullet –", label: { _ in "–" }, isRead: false),
    Numbering(name: "Frage: each", label: { _ in "Frage:" }, isRead: false),
  ]

  private static let cardinals = [
    "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht",
  ]
  private static let adverbs = [
    "Erstens", "Zweitens", "Drittens", "Viertens", "Fünftens", "Sechstens", "Siebtens", "Achtens",
  ]

  /// Every kind.
  static let any = all + wordings
}
