/// Heads of letters that answer.
extension HeadWriter {
  /// A letter with a letterhead, an address and a salutation.
  mutating func letter() {
    let date = date()
    let subject = subject()
    lines.append(dice.pick(["Stadt Moorwalde", "Landkreis Auenrode", "Gemeinde Bad Moorwalde"]))
    if has() { lines.append(office()) }
    if dice.happens(onceIn: 3) {
      lines += dice.pick([
        ["Rathausplatz 1, 01234 Moorwalde", "Telefon: 01234 567-0"],
        ["Bearbeiter/in: Frau Sacher", "Zimmer: 214", "Telefax: 01234 567-12"],
        ["Auskunft erteilt: Herr Sacher", "E-Mail: post@moorwalde.example"],
        ["Mein Zeichen: 61-23/4711", "Ihr Schreiben vom: 02.02.2013"],
      ])
    }
    lines.append("")
    lines += [date.line(&dice), ""]
    let asker = addressee()
    if has() {
      let reference = reference()
      lines += [HeadNumber.line(reference, &dice), ""]
    }
    lines += dice.pick([
      ["Betreff: \(subject)"], ["Betr.: \(subject)"], ["Betrifft: \(subject)"],
      ["Ihre Anfrage zum Thema „\(subject)“"], ["Ihre Anfrage: \(subject)"], [subject],
      ["Anfrage „\(subject)“"], ["Beantwortung Ihrer Anfrage zum Thema: \(subject)"],
      ["Betreff:", subject], ["Anfrage zu: \(subject)"], ["Antwort auf Ihre Anfrage „\(subject)“"],
      ["Ihre Anfrage vom 02.02.2013", "hier: \(subject)"], ["Thema: \(subject)"],
      ["Ihre Anfrage betreffend \(subject)"],
    ])
    take("salutation", asker)
    lines += ["", asker, ""]
    lines += [dice.pick(Self.openings), ""]
  }

  private static let openings = [
    "Ihre Anfrage beantworte ich wie folgt:", "zu Ihren Fragen nehme ich wie folgt Stellung:",
    "Ihre Fragen beantworten wir gern:", "auf Ihre Anfrage vom 02.02.2013 teile ich Ihnen mit:",
  ]

  /// Whom the letter is sent to, and its salutation.
  private mutating func addressee() -> String {
    let kind = dice.number(in: 0...4)
    switch kind {
    case 0:
      let faction = faction()
      lines += ["An die", faction, "Rathausplatz 1", "01234 Moorwalde", ""]
      return "Sehr geehrte Damen und Herren,"
    case 1:
      let person = person()
      lines += ["Frau Stadträtin", person, "Lindenweg 3", "01234 Moorwalde", ""]
      return "Sehr geehrte Frau \(HeadAskers.surname(of: person)),"
    case 2:
      let person = person()
      lines += ["Herrn", person, "Lindenweg 3", "01234 Moorwalde", ""]
      return "Sehr geehrter Herr \(HeadAskers.surname(of: person)),"
    case 3:
      let faction = faction()
      lines += [faction, "Herrn Vorsitzenden Sacher", "Rathausplatz 1", ""]
      truth.originators.append("Sacher")
      return "Sehr geehrter Herr Sacher,"
    default:
      let person = person()
      lines += ["Stadtratsmitglied", person, ""]
      return "Sehr geehrte Frau \(HeadAskers.surname(of: person)),"
    }
  }

  /// A page of an information system: labels with values.
  mutating func labels() {
    let style = labelStyle()
    var fields: [[String]] = []
    let reference = reference()
    fields.append(labelled(HeadNumber.labels, reference, style))
    if has() { fields.append(labelled(HeadAnswerer.labels, office(), style)) }
    if has() { fields.append(labelled(HeadDate.labels, date().printed, style)) }
    fields.append(labelled(Self.askerLabels, asker(), style))
    if has() { fields.append(style.lines("Status", "öffentlich")) }
    if dice.happens(onceIn: 3) { fields.append(style.lines("Sitzung", "Stadtrat, 12.03.2013")) }
    if dice.happens(onceIn: 3) { fields.append(style.lines("Eingang", "11.01.2013")) }
    let subject = subject()
    let subjectLabel = dice.pick([
      "Betreff", "Thema", "Gegenstand", "Titel", "Betrifft", "Betr.", "Bezeichnung",
    ])
    fields.append(style.lines(subjectLabel, subject))
    for index in fields.indices.reversed() {
      fields.swapAt(index, dice.number(in: 0...index))
    }
    lines = [dice.pick(["Anfrage", "Antwort der Verwaltung", "Antwort auf Anfrage", "Mitteilung"])]
    lines += fields.flatMap { $0 } + [""]
  }

  static let askerLabels = [
    "Fragesteller", "Fragesteller/in", "Fragesteller/-in", "Fragesteller*in", "Fragesteller:in",
    "FragestellerIn", "Anfragesteller", "Antragsteller", "Antragsteller/in", "Einreicher",
    "Eingebracht von", "Eingereicht von", "Verfasser", "Initiator", "Urheber", "Anfrage von",
    "Anfragende", "Fragesteller(in)", "Gestellt von", "Eingereicht durch", "Absender",
    "Anfragende Fraktion", "Einbringer", "Verfasser/in", "Einreicher/in", "Anfrage der/des",
    "Anfragestellerin", "Fragestellende", "Fragende",
  ]

  private mutating func asker() -> String {
    switch dice.number(in: 0...5) {
    case 0: return faction()
    case 1: return shortFaction()
    case 2: return member()
    case 3: return person()
    case 4: return dice.pick(HeadAskers.seats) + " " + person()
    default:
      let first = member()
      return first + ", " + member()
    }
  }

  /// A sheet whose cells stand beside each other.
  mutating func sheet() {
    let date = date()
    let reference = reference()
    let office = office()
    let faction = faction()
    let subject = subject()
    lines = dice.pick([
      [
        "Stadt Moorwalde", "", "Drucksachen-Nr.\tDatum\tAmt",
        "\(reference)\t\(date.printed)\t\(office)",
        "", "Beantwortung der Anfrage der \(faction)", "", subject, "",
      ],
      [
        "Stadt Moorwalde\tDrucksache \(reference)", "\(office)\tDatum: \(date.printed)", "",
        "Antwort der Verwaltung auf die Anfrage der \(faction)", "", "Betreff: \(subject)", "",
      ],
      [
        "\(office)\t\(date.printed)", "", "Vorlage Nr. \(reference)", "",
        "Anfrage der \(faction) vom 02.02.2013", "Thema: \(subject)", "",
      ],
      [
        "Antwort", "Nr. \(reference)", "Federführend: \(office)", "Datum: \(date.printed)", "",
        "Fraktion/Gruppe: \(faction)", "", "Titel:", subject, "",
      ],
    ])
  }

  /// "Stellungnahme der Verwaltung", as a form of few lines.
  mutating func statement() {
    let date = date()
    let reference = reference()
    let office = announced()
    let isShort = dice.happens(onceIn: 2)
    let faction = isShort ? shortFaction() : faction()
    let subject = subject()
    let announcement = HeadAnswerer.announcement(of: office, &dice)
    lines = dice.pick([
      [
        "Antwort der Verwaltung", HeadNumber.line(reference, &dice), "",
        "auf die Anfrage der Fraktion: \(faction)", "Thema: \(subject)", "",
        "Moorwalde, den \(date.printed)", "", announcement, "",
      ],
      [
        "Drucksache \(reference)", date.printed, "", "Fragesteller: \(faction)", "", "Gegenstand:",
        subject, "", announcement, "",
      ],
      [
        "Anfrage Nr. \(reference)", "gestellt von: \(faction)", "Betreff: \(subject)",
        "Antwort vom \(date.printed)", "", announcement, "",
      ],
    ])
  }

  /// One sentence that says who asked when, and the title.
  mutating func heading() {
    let askers = askersPhrase()
    let reference = reference()
    let subject = subject()
    let date = date()
    let kind = dice.pick(["Anfrage", "Kleine Anfrage", "Schriftliche Anfrage", "Große Anfrage"])
    let office = announced()
    lines = dice.pick([
      [
        "Drucksache \(reference)", "", "\(kind) \(askers) vom 02.02.2013", subject, "",
        "Antwort \(office.genitive) vom \(date.printed):", "",
      ],
      [
        "Drucksache \(reference)", "", "\(kind) \(askers) zum Thema „\(subject)“", "",
        "Moorwalde, den \(date.printed)", "",
        "\(office.nominative) beantwortet die Anfrage wie folgt:",
        "",
      ],
      [
        HeadNumber.line(reference, &dice), date.printed, "", subject, "\(kind) \(askers)", "",
        "\(office.nominative) nimmt wie folgt Stellung:", "",
      ],
      [
        "Drucksache \(reference)", "\(kind)", askers, "", "Betr.: \(subject)",
        "Antwort \(office.genitive) vom \(date.printed)", "",
      ],
      [
        "\(kind) \(reference) \(askers)", "betreffend \(subject)", "",
        "Auenrode, \(date.printed)", "", "\(office.nominative) beantwortet die Fragen wie folgt:",
        "",
      ],
      [
        "\(kind) Nr. \(reference)", "\(askers)", "zum Thema:", subject, "",
        "Antwort \(office.genitive) vom \(date.printed)", "",
      ],
    ])
  }

  /// "der SPD-Fraktion", "des Stadtverordneten Uwe Muster (FDP)", "der Abg. A, B und C".
  mutating func askersPhrase() -> String {
    switch dice.number(in: 0...7) {
    case 0, 1: return "der " + faction()
    case 2:
      return dice.pick(["des Stadtverordneten ", "des Ratsmitglieds ", "des Abgeordneten "])
        + member()
    case 3:
      return dice.pick(["der Stadträtin ", "der Stadtverordneten ", "der Ratsfrau "]) + member()
    case 4:
      let first = person()
      let second = person()
      return dice.pick(["der Stadtverordneten ", "der Abg. ", "der Ratsmitglieder "]) + first
        + ", " + second + " und " + member()
    case 5: return "von " + dice.pick(HeadAskers.seats.filter { $0 != "BV" }) + " " + member()
    case 6:
      let first = faction()
      return "der " + first + " und der " + faction()
    default:
      let first = member()
      return dice.pick(["der Stadträte ", "der Stadtverordneten ", "der Abgeordneten "]) + first
        + " und " + member()
    }
  }

  /// "Interpellation Karla Muster (SP): Spielplätze".
  mutating func named() {
    let kind = dice.pick(["Interpellation", "Einfache Anfrage", "Postulat", "Kleine Anfrage"])
    let asker = dice.happens(onceIn: 3) ? "der " + faction() : member()
    let subject = subject()
    let reference = reference()
    let date = date()
    lines = dice.pick([
      [
        "Stadt Moorwalde", "Stadtrat", "", "Datum: \(date.printed)", "Geschäft Nr. \(reference)",
        "", "\(kind) \(asker): \(subject); Antwort", "",
        "Der Stadtrat beantwortet die \(kind) wie folgt:", "",
      ],
      [
        "Stadtrat", "Datum \(date.printed)", "Geschäft Nr. \(reference)", "",
        "\(kind) \(asker) betreffend \(subject)", "", "Antwort des Stadtrats", "",
      ],
      [
        "\(kind) \(reference)", "\(asker)", "«\(subject)»", "",
        "Auenrode, \(date.printed)", "", "Der Stadtrat nimmt wie folgt Stellung:", "",
      ],
    ])
    truth.answeredBy.append("Stadtrat")
  }

  /// An inquiry in a council of Austria, with whom it is put to: who answers is who says so.
  mutating func austrian() {
    let reference = reference()
    let subject = subject()
    let addressee = HeadAnswerer.person(&dice)
    let isFaction = dice.happens(onceIn: 2)
    let asker =
      isFaction
      ? "der " + faction() : dice.pick(["GR ", "der GRin ", "von Gemeinderätin "]) + member()
    let kind = dice.number(in: 0...2)
    switch kind {
    case 0:
      lines = [
        "Anfrage", "", asker, "an \(addressee)", "betreffend \(subject)", reference, "",
        "\(addressee):",
      ]
    case 1:
      lines = [
        "A n f r a g e \(asker) an \(addressee) betreffend", subject, "GZ: \(reference)", "",
        "Ihre Anfrage beantworte ich wie folgt:",
      ]
    default:
      lines = [
        "Schriftliche Anfrage \(asker) an \(addressee)", "Betreff: \(subject)",
        "Zl. \(reference)", "", "Anfragebeantwortung durch \(addressee)", "",
      ]
    }
    if kind != 1 { truth.answeredBy.append(addressee) }
  }

  /// An oral inquiry of a district assembly.
  mutating func oral() {
    let subject = subject()
    let reference = reference()
    let isShort = dice.happens(onceIn: 2)
    let asker = isShort ? shortFaction() : "BV " + member()
    let answerer = answerer()
    lines = dice.pick([
      [
        "Drucksache - \(reference)", "", "Betreff: \(subject)", "Status: öffentlich",
        "Initiator: \(asker)", "Drucksache-Art: Mündliche Anfrage", "", "\(answerer):",
      ],
      [
        "Mündliche Anfrage Nr. \(reference)", "Fragesteller: \(asker)", "Thema: \(subject)", "",
        "Beantwortung: \(answerer)", "",
      ],
      [
        "Drucksache \(reference)", "Mündliche Anfrage", "Urheber: \(asker)", "", subject, "",
        "Für das Bezirksamt antwortet \(answerer):", "",
      ],
    ])
  }
}
