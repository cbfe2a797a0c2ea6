/// Heads of inquiries that nobody has answered yet.
extension HeadWriter {
  /// A faction's letter to the mayor.
  mutating func factionLetter() {
    let faction = faction()
    let date = date()
    let subject = subject()
    lines = dice.pick([
      [faction, "im Stadtrat Auenrode", "Rathaus, Markt 1, 01234 Auenrode", ""],
      ["\(faction) im Rat der Stadt Auenrode", ""],
      [faction, ""],
      ["\(faction) · Rathaus · 01234 Auenrode", ""],
    ])
    lines += dice.pick([
      ["An den", "Oberbürgermeister", "der Stadt Auenrode", "Herrn J. Hollmann", ""],
      ["Herrn Bürgermeister", "Jan Hollmann", "Rathaus", ""],
      ["Frau Landrätin", "Britta Hollmann", ""],
      [],
    ])
    lines += [date.line(&dice), ""]
    lines += dice.pick([
      ["Anfrage: \(subject)"], ["Betreff: \(subject)"], ["Anfrage", "", subject],
      ["Anfrage zum Thema „\(subject)“"],
      ["Anfrage gemäß § 24 der Geschäftsordnung", "hier: \(subject)"],
      [subject], ["Anfrage zum Thema: \(subject)"],
    ])
    lines += [
      "",
      dice.pick([
        "Sehr geehrter Herr Oberbürgermeister,", "Sehr geehrte Frau Landrätin,",
        "Sehr geehrter Herr Bürgermeister Hollmann,", "Sehr geehrte Damen und Herren,",
      ]), "",
      dice.pick([
        "wir bitten um Beantwortung folgender Fragen:",
        "unsere Fraktion bittet um die Beantwortung der folgenden Fragen:",
        "hierzu haben wir folgende Fragen:",
      ]), "",
    ]
    if dice.happens(onceIn: 2) {
      let person = person()
      foot = dice.pick([
        ["Mit freundlichen Grüßen", "", person, "Fraktionsvorsitzende"],
        ["Mit freundlichen Grüßen", "gez. \(person)", "Stadträtin"],
        ["gez. \(person)"],
        ["Für die Fraktion", "", person],
        ["\(person), Fraktionsvorsitzender"],
        ["i. A. der Fraktion", person, "Stadtrat"],
      ])
    }
  }

  /// Title lines that say who asks.
  mutating func listedInquiry() {
    let phrase = askersPhrase()
    let subject = subject()
    let reference = reference()
    lines = dice.pick([
      [
        "Anfrage \(phrase)", "", HeadNumber.line(reference, &dice), "", subject, "", "Wir fragen:",
        "",
      ],
      [
        "Drucksache \(reference)", "Anfrage", phrase, "betr. \(subject)", "",
        "Ich frage die Verwaltung:", "",
      ],
      [
        "Drucksache \(reference)", "", "Kleine Anfrage \(phrase)", "", subject, "",
        "Die Verwaltung wird gebeten, folgende Fragen zu beantworten:", "",
      ],
      [
        "Vorlage: \(reference)", "Betreff: \(subject)", "Anfrage \(phrase)", "",
        "Wir bitten um Auskunft:", "",
      ],
    ])
  }

  /// A sentence before the questions says who asks.
  mutating func sentenceInquiry() {
    let subject = subject()
    let faction = faction()
    lines = [subject, ""]
    lines += dice.pick([
      ["Die \(faction) fragt die Verwaltung:", ""],
      ["Die \(faction) bittet um Beantwortung der folgenden Fragen:", ""],
      ["Die \(faction) möchte wissen:", ""],
      ["Dazu fragt die \(faction) an:", ""],
      ["Hierzu stellt die \(faction) folgende Fragen:", ""],
      ["Anfrage der \(faction):", ""],
      ["Die \(faction) hat folgende Anfrage gestellt:", ""],
    ])
  }
}
