import CouncilModel
import GermanText

/// Reads a paper's head and close.
struct HeadReader {
  /// Lines behind these are no head, even where no question ends it.
  private static let longestHead = 60
  /// A paper on one line has no lines to tell its parts apart.
  private static let oneLineHead = 1
  private static let municipalities = [
    "Landeshauptstadt ", "Stadt ", "STADT ", "Universitätsstadt ", "Universitätstadt ",
    "Hansestadt ", "Landkreis ", "Gemeinde ", "Kreisstadt ",
  ]

  let text: LetterText
  /// UTF-8 offset of the first question.
  let end: Int
  let exchanges: [Exchange]
  let closingStart: Int?

  func paper() -> Paper {
    let lines = Array(HeadLine.lines(of: text, before: end).prefix(Self.longestHead))
    let head = lines.map(\.text).joined(separator: "\n")
    let fields = LabelledFieldReader(lines: lines).fields()
    let opening = text.string(TextRange(0, firstAnswer))
    let parliament = ParliamentHead(text: head)
    let subject =
      fields.subject.map { ($0, nil as String?) }
      ?? SubjectReader(lines: lines, fields: fields, title: text.title).subject()
    var paper = Paper()
    paper.reference =
      fields.reference ?? subject?.1 ?? standaloneReference(lines)
      ?? References.introduced(in: head)
      ?? lines.lazy.compactMap { References.inside($0.text) }.first
      ?? References.inside(pageHead.joined(separator: "\n"))
    paper.subject = subject?.0
    paper.meetingDate = fields.meetingDate ?? sessionDate(lines)
    paper.date =
      fields.date ?? ParliamentHead(text: opening).answerDate ?? parliament.printDate
      ?? letterDate(lines)
    paper.visibility = visibility(fields, lines)
    paper.legalBasis = lines.lazy.compactMap { Self.legalBasis(in: $0.text) }.first
    paper.municipality = municipality(lines)
    paper.originators = originators(lines, fields, parliament)
    paper.answeredBy = offices(lines, fields, head, opening)
    paper.signatory = signatory()
    paper.paperType = paperType(lines)
    return paper
  }

  private func standaloneReference(_ lines: [HeadLine]) -> String? {
    lines.prefix(12).map(\.text).first(where: References.isReference)
  }

  /// "Gemeinderat 25.10.2022 39 x", "zur Sitzung … am 14. Dezember 2018".
  private func sessionDate(_ lines: [HeadLine]) -> String? {
    for (index, line) in lines.enumerated() {
      if line.text.holds("Termin TOP") || line.text.hasPrefix("Gremium")
        || line.text.hasPrefix("Gremien")
      {
        for row in lines[index...].prefix(4) {
          if let date = GermanDate.first(in: row.text[...]) { return date }
        }
      }
      if line.text.holds("zur Sitzung"), let date = GermanDate.first(in: line.text[...]) {
        return date
      }
    }
    for line in lines.prefix(20) {
      if let found = GermanDate.prefix(of: line.text[...]), !line.text.holds("Drucksache"),
        found.rest.isEmpty || found.rest.hasPrefix(" - ")
      {
        return found.iso
      }
    }
    return nil
  }

  /// "Neustadt, den 3. Mai 2021" in the head, or above the signature of an inquiry.
  private func letterDate(_ lines: [HeadLine]) -> String? {
    for line in lines where !line.text.holds("Anfrage") {
      if let date = PlaceAndDate.date(in: line.text) { return date }
    }
    if lines.count <= Self.oneLineHead,
      let date = PlaceAndDate.inside(text.string(TextRange(0, text.utf8.count)))
    {
      return date
    }
    guard exchanges.allSatisfy({ $0.answer.isEmpty }), let closingStart else { return nil }
    let closing = text.string(TextRange(closingStart, text.utf8.count))
    return closing.split(separator: "\n").lazy.compactMap { PlaceAndDate.date(in: String($0)) }
      .first
  }

  private func visibility(_ fields: HeadFields, _ lines: [HeadLine]) -> Paper.Visibility? {
    let isPublic =
      fields.isPublic
      ?? lines.lazy.compactMap { line in
        line.text.count < 200 ? Visibility.isPublic(line.text) : nil
      }.first
    return isPublic.map { $0 ? .public : .nonPublic }
  }

  /// "§ 9 Abs. 2 GeschO" of "Anfrage nach § 9 Abs. 2 GeschO; …".
  private static func legalBasis(in text: String) -> String? {
    guard let sign = text.firstIndex(of: "§") else { return nil }
    let words = text[sign...].split(separator: " ")
    var taken: [Substring] = []
    for word in words {
      let end = word.last.map { ";,".contains($0) } ?? false
      taken.append(end ? word.dropLast() : word)
      let isAct = word.first?.isUppercase == true && word.filter(\.isUppercase).count > 1
      if end || isAct || taken.count == 8 { break }
    }
    guard taken.count > 2, taken.last?.first?.isUppercase == true else { return nil }
    return taken.joined(separator: " ")
  }

  /// The first lines of the first page, running heads included.
  private var pageHead: [String] {
    let reach = 8
    return text.lines.prefix(reach).filter { $0.page == 1 }.map { text.string($0.range) }
  }

  private func municipality(_ lines: [HeadLine]) -> String? {
    for line in pageHead + lines.prefix(15).map(\.text) {
      guard let start = Self.municipalities.first(where: line.hasPrefix) else { continue }
      let name = line.dropFirst(start.count).prefix { $0.isLetter || " -/".contains($0) }
      let words = name.split(separator: " ").prefix {
        $0.first?.isUppercase == true || ["an", "am", "der", "im", "a.", "in"].contains($0)
      }
      guard let first = words.first, first.first?.isUppercase == true, words.count <= 5 else {
        continue
      }
      let isCapitals = first.allSatisfy { $0.isUppercase || $0 == "-" }
      return isCapitals
        ? first.prefix(1) + first.dropFirst().lowercased() : words.joined(separator: " ")
    }
    return nil
  }

  private func originators(
    _ lines: [HeadLine], _ fields: HeadFields, _ parliament: ParliamentHead
  ) -> [Paper.Originator] {
    var names = fields.originators.flatMap(Self.parts)
    if names.isEmpty { names = parliament.originators }
    if names.isEmpty, lines.contains(where: { $0.text.holds("Drucksache") }) {
      names = ParliamentHead(text: text.string(TextRange(0, text.utf8.count))).originators
    }
    for line in lines {
      if let party = Self.partyOfInquiry(line.text) { names.append(party) }
    }
    for (index, line) in lines.enumerated() where !fields.used.contains(index) {
      let name =
        line.text.hasPrefix("(") ? String(line.text.dropFirst().prefix { $0 != ")" }) : line.text
      if Originators.isOriginator(name), !name.holds("Vorlage") { names.append(name) }
    }
    if let addressee = addressee(lines) { names.append(addressee) }
    return Self.withoutRepeated(names).map(Originators.originator)
  }

  /// "Antwort Anfrage CDU betr. …".
  private static func partyOfInquiry(_ text: String) -> String? {
    guard let start = text.place(of: "Anfrage "), let end = text.place(of: " betr") else {
      return nil
    }
    guard start.upperBound < end.lowerBound else { return nil }
    let name = String(text[start.upperBound..<end.lowerBound])
    return Originators.isParties(name) ? name : nil
  }

  /// "SPD" beside "SPD-Gemeinderatsfraktion" is the same asker.
  private static func withoutRepeated(_ names: [String]) -> [String] {
    func words(_ name: String) -> [Substring] { name.split { !$0.isLetter && !$0.isNumber } }
    var result: [String] = []
    for (index, name) in names.enumerated() where !result.contains(name) {
      let own = words(name)
      let isPart = names.enumerated().contains { other, longer in
        other != index && words(longer).count > own.count && own.allSatisfy(words(longer).contains)
      }
      if !isPart { result.append(name) }
    }
    return result
  }

  /// "Dr.Fest/Prof.Dr.Dittberner" of one field are two persons; "CDU/FDP" is one group.
  private static func parts(_ value: String) -> [String] {
    if value.hasPrefix("Fraktion "), value.holds(", ") {
      return value.split(separator: ",").map { SubjectReader.squeezed($0) }
    }
    guard value.contains("/"), !Originators.isParties(value), value.contains("."),
      !value.contains("(")
    else { return [value] }
    return value.split(separator: "/").map { SubjectReader.squeezed($0) }
  }

  /// The person whom the letter addresses by name: "Frau Röttsch" above "Sehr geehrte Frau Röttsch".
  private func addressee(_ lines: [HeadLine]) -> String? {
    guard let salutation = lines.firstIndex(where: { $0.text.hasPrefix("Sehr geehrte") }) else {
      return nil
    }
    let words = lines[salutation].text.split { " ,".contains($0) }
    guard let surname = words.last, words.count >= 4, words[2] == "Frau" || words[2] == "Herr",
      !lines[salutation].text.holds("räsident"), !lines[salutation].text.holds("rgermeister"),
      !lines[salutation].text.holds("andrat"), !lines[salutation].text.holds("Damen")
    else { return nil }
    for line in lines[..<salutation] where line.text.holds(String(surname)) {
      for title in ["Herrn ", "Frau "] {
        guard let start = line.text.place(of: title),
          let end = line.text.place(of: String(surname)),
          start.lowerBound < end.lowerBound
        else { continue }
        return (title == "Herrn " ? "Herr " : title) + line.text[start.upperBound..<end.upperBound]
      }
    }
    return words[2] + " " + surname
  }

  /// Where the first answer begins; the text's end where there is none.
  private var firstAnswer: Int {
    exchanges.compactMap { $0.answerRanges.first?.start }.min() ?? text.utf8.count
  }

  private func offices(
    _ lines: [HeadLine], _ fields: HeadFields, _ head: String, _ opening: String
  ) -> [Paper.Office] {
    var names = fields.offices
    if names.isEmpty {
      names = Ministries.first(in: head).map { [$0] } ?? []
    }
    if names.isEmpty { names = AnsweringPhrases.offices(in: head) }
    if names.isEmpty { names = AnsweringPhrases.offices(in: opening) }
    if names.isEmpty, !fields.hasOfficeLabel { names = letterhead(lines) }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map(Paper.Office.init)
  }

  /// "Der Oberbürgermeister" as the letterhead's own line, and the office below it.
  private func letterhead(_ lines: [HeadLine]) -> [String] {
    let heads = [
      "Oberbürgermeister", "Oberbürgermeisterin", "Bürgermeister", "Bürgermeisterin", "Landrat",
      "Landrätin", "Magistrat",
    ]
    let offices = [
      "Fachbereich ", "Fachdienst ", "Referat ", "Amt für ", "Dezernat ", "Stabsstelle ",
      "Fachamt ",
    ]
    return (pageHead + lines.prefix(6).map(\.text)).filter { line in
      heads.contains { line == "Der " + $0 || line == "Die " + $0 }
        || (offices.contains(where: line.hasPrefix) && line.split(separator: " ").count <= 8)
    }
  }

  private func signatory() -> String? {
    guard let closingStart else { return nil }
    let lines = text.string(TextRange(closingStart, text.utf8.count)).split(separator: "\n")
      .map { SubjectReader.squeezed($0) }
    guard let greeting = lines.first, greeting.holds("Gr") else { return nil }
    let skipped = ["Im Auftrag", "In Vertretung", "gez.", "i. A.", "i. V.", "i.A.", "i.V."]
    for line in lines.dropFirst().prefix(4) {
      var name = line
      for word in skipped where name.hasPrefix(word) {
        name = SubjectReader.squeezed(name.dropFirst(word.count))
      }
      let words = name.split(separator: " ")
      if (1...4).contains(words.count), name.contains("."), name.first?.isUppercase == true {
        return name
      }
      if (2...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }) {
        return name
      }
    }
    return nil
  }

  private func paperType(_ lines: [HeadLine]) -> Paper.PaperType {
    let head = lines.map(\.text)
    if head.contains(where: {
      $0.holds("Fragestunde") || $0.holds("Niederschrift") || $0.holds("Wortprotokoll")
    }) {
      return .minutes
    }
    if exchanges.contains(where: { !$0.answer.isEmpty }) { return .answer }
    let saysAnswer = head.contains { line in
      let word = line.lowercased()
      return word.hasPrefix("antwort") || word.hasPrefix("stellungnahme")
        || word.holds("beantwortet")
    }
    if saysAnswer { return .answer }
    return exchanges.isEmpty && !head.contains(where: { $0.holds("nfrage") }) ? .other : .inquiry
  }
}
