/// Writes the head of one letter and notes what it states.
struct HeadWriter {
  var dice: Dice
  var lines: [String] = []
  /// What stands below the last question or answer.
  var foot: [String] = []
  var truth = ForgedHead()
  var branches: [String] = []

  init(dice: Dice) { self.dice = dice }

  mutating func write(_ layout: HeadLayout) {
    switch layout {
    case .letter: letter()
    case .labels: labels()
    case .sheet: sheet()
    case .statement: statement()
    case .heading: heading()
    case .named: named()
    case .austrian: austrian()
    case .oral: oral()
    case .factionLetter: factionLetter()
    case .listedInquiry: listedInquiry()
    case .sentenceInquiry: sentenceInquiry()
    }
  }

  mutating func take(_ kind: String, _ branch: String) { branches.append(kind + ": " + branch) }

  /// Whether something is printed that papers may leave out.
  mutating func has() -> Bool { !dice.happens(onceIn: 4) }

  mutating func subject() -> String {
    let subject = dice.pick(HeadSubject.all)
    truth.subject = subject
    take("subject", subject)
    return subject
  }

  mutating func reference() -> String {
    let reference = HeadNumber.reference(&dice)
    truth.reference = reference
    take("reference", reference)
    return reference
  }

  mutating func date() -> HeadDate {
    let date = HeadDate.any(&dice)
    truth.date = date.iso
    take("date", date.printed)
    return date
  }

  mutating func faction() -> String {
    let faction = dice.pick(HeadAskers.factions)
    truth.originators.append(faction)
    take("faction", faction)
    return faction
  }

  mutating func shortFaction() -> String {
    let faction = dice.pick(HeadAskers.short)
    truth.originators.append(faction)
    take("faction", faction)
    return faction
  }

  mutating func person() -> String {
    let person = HeadAskers.person(&dice)
    truth.originators.append(person)
    take("person", person)
    return person
  }

  mutating func office() -> String {
    let office = dice.pick(HeadAnswerer.offices)
    truth.answeredBy.append(office)
    take("office", office)
    return office
  }

  mutating func answerer() -> String {
    let person = HeadAnswerer.person(&dice)
    truth.answeredBy.append(person)
    take("answerer", person)
    return person
  }

  mutating func announced() -> HeadAnswerer.Announced {
    let office = dice.pick(HeadAnswerer.announced)
    truth.answeredBy.append(office.name)
    take("announced", office.name)
    return office
  }

  /// A label with its value in a typography.
  mutating func labelled(_ labels: [String], _ value: String, _ style: LabelStyle) -> [String] {
    let label = dice.pick(labels)
    take("label", label)
    return style.lines(label, value)
  }

  mutating func labelStyle() -> LabelStyle {
    let style = dice.pick(LabelStyle.all)
    take("label style", style.name)
    return style
  }

  /// Members with their party: on a line of their own each, or listed in a phrase.
  mutating func member() -> String {
    let person = HeadAskers.person(&dice)
    truth.originators.append(person)
    take("member", person)
    return person + " (" + dice.pick(HeadAskers.parties) + ")"
  }
}
