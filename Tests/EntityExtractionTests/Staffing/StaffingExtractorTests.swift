import CouncilModel
import EntityExtraction
import FoundationEssentials
import Testing
import TextMatching

struct StaffingExtractorTests {
  @Test(
    "Positions are found with their words and values",
    arguments: [
      ("Es sind ⟦2,5 VZÄ⟧ besetzt.", ["2.5"]),
      ("Dort werden aktuell ⟦2,5 Personalstellen⟧ gefördert.", ["2.5"]),
      ("Für den Treff gibt es ⟦zwei 0,75 VZW-Stellen⟧.", ["1.5"]),
      (
        "Das Team hat ⟦6,6 Stellen⟧ für die Fallbearbeitung und ⟦0,2 Stellen⟧ für die Leitung.",
        ["6.6", "0.2"]
      ),
      ("Bewilligt wurde ⟦eine halbe Stelle⟧ für die Beratung.", ["0.5"]),
      ("Es gibt ⟦eine 70%-Stelle⟧ und ⟦eine 50 %-Stelle⟧.", ["0.7", "0.5"]),
      ("Die Leitung ist ⟦eine 75-prozentige Stelle⟧.", ["0.75"]),
      ("Besetzt sind ⟦1,0\nVZW Stelle⟧ im Archiv.", ["1"]),
      ("Der Freistaat fördert derzeit ⟦rund 120,5 Vollzeitstellen⟧.", ["120.5"]),
      ("Beantragt wurde die Schaffung ⟦einer zusätzlichen Vollzeitstelle⟧.", ["1"]),
      ("Der Rat hat die Einrichtung ⟦einer hauptamtlichen Stelle⟧ beschlossen.", ["1"]),
      ("Im Haushalt wurden ⟦drei neue Stellen⟧ geschaffen.", ["3"]),
      ("Die Zahl stieg von ⟦2,0⟧ auf ⟦3,5 VZÄ⟧.", ["2", "3.5"]),
      ("20 Planstellen mit ⟦14,96 VZW⟧ sind besetzt.", ["14.96"]),
      ("Neu ist ⟦eine Teilzeitstelle mit einem Vollzeitwert von 0,85⟧.", ["0.85"]),
      ("Sie ist mit ⟦19,5 Wochenstunden⟧ angestellt.", ["0.5"]),
      ("Die Kontrolle braucht eine ⟦wöchentliche Arbeitszeit von 3-5 Stunden⟧.", ["0.1026"]),
      ("Es gibt ⟦eine Teilzeitstelle mit 30 Wochenstunden⟧.", ["0.7692"]),
      ("An drei Standorten arbeiten ⟦jeweils 0,5 VZÄ⟧.", ["1.5"]),
      (
        "Es sind ⟦4 Stellen⟧ besetzt (⟦2,0 beim Bauamt⟧, ⟦1,5 im Jugendamt⟧ und ⟦0,5 für das Archiv⟧).",
        ["4", "2", "1.5", "0.5"]
      ),
      ("Vorhanden sind ⟦0,5 Voll- zeitstellen⟧.", ["0.5"]),
      ("Es gibt ⟦einer vollen⟧ und ⟦einer halben Stelle⟧ wegen viel zu tun.", ["1", "0.5"]),
      ("Der ⟦Stellenanteil von 0,8⟧ auf ⟦1,0⟧ wächst.", ["0.8", "1"]),
      ("Im Plan stehen ⟦7,25 Stellen⟧, ⟦davon 6,0⟧ besetzt.", ["7.25", "6"]),
      ("Offen ist ⟦eine Stelle mit 60 %⟧ Beschäftigungsumfang.", ["0.6"]),
      ("Beraten wird mit ⟦1,5 AE⟧.", ["1.5"]),
      ("Das Team hat ⟦180 Stellenprozente⟧.", ["1.8"]),
      ("Ausgeschrieben werden ⟦drei (neue) Stellen⟧.", ["3"]),
      ("Besetzt sind ⟦40⟧ der ⟦52,5 Stellen⟧.", ["40", "52.5"]),
      ("Im Treff arbeitet eine Pädagogin (⟦Vollstelle⟧).", ["1"]),
      ("Dort arbeiten ⟦2 Personen mit je 19,5 Wochenstunden⟧.", ["1"]),
      ("Im Personal sind ⟦78 Wochenstunden⟧ offen.", ["2"]),
      ("Vorgesehen sind ⟦19,5 Wochenstunden⟧.", ["0.5"]),
      ("Das Fachamt setzt hierfür ⟦9,75 Wochenstunden⟧ ein.", ["0.25"]),
      ("Dort ist eine Leitung mit einem ⟦Beschäftigungsumfang von 60 Prozent⟧ tätig.", ["0.6"]),
      (
        "Der Verein beschäftigt ⟦zwei Teilzeitkräfte mit jeweils 19,5 Wochenstunden⟧.",
        ["1"]
      ),
      ("In der Oststadt und im Dorf Lauben ist ⟦jeweils eine 0,75-Stelle⟧ besetzt.", ["1.5"]),
      ("Es gibt ⟦2,25 VZÄ⟧, ⟦davon 0,75⟧ für die Beratung.", ["2.25", "0.75"]),
      (
        "Im Servicebüro sind es ⟦eindreiviertel Stellen⟧, dazu ⟦eine Viertelstelle⟧.",
        ["1.75", "0.25"]
      ),
      ("Der Verein hält dafür ⟦eine Drittelstelle⟧ vor.", ["0.3333"]),
      ("Dafür bräuchte er ⟦eine volle Stelle⟧.", ["1"]),
      ("Neu sind ⟦drei zusätzliche Stellen⟧ und ⟦eine 50 %-Stelle⟧.", ["3", "0.5"]),
    ])
  func finds(marked: String, values: [String]) {
    let expected = MarkedText(marked)
    let findings = expected.findings(StaffingExtractor())
    #expect(expected.words(findings) == expected.spans)
    #expect(findings.map(\.range) == expected.ranges)
    #expect(findings.map(fullTimeEquivalents) == values.map { Decimal(string: $0) })
  }

  @Test(
    "A range holds both ends beside its middle",
    arguments: [
      ("Geplant sind zwei bis drei VZÄ.", "2.5", "2", "3"),
      ("Nötig sind zwei 0,5 bis 0,75 VZW-Stellen.", "1.25", "1", "1.5"),
      ("Die wöchentliche Arbeitszeit von 3-5 Stunden reicht.", "0.1026", "0.077", "0.1283"),
    ])
  func holdsBothEnds(text: String, middle: String, low: String, high: String) throws {
    let finding = try #require(MarkedText(text).findings(StaffingExtractor()).first)
    guard case .staffing(let staffing) = finding.value else { return }
    #expect(staffing.fullTimeEquivalents == Decimal(string: middle))
    #expect(staffing.fullTimeEquivalentsMin == Decimal(string: low))
    #expect(staffing.fullTimeEquivalentsMax == Decimal(string: high))
  }

  @Test(
    "Heads, ratios, places and offices are no positions",
    arguments: [
      "Dort arbeiten drei Mitarbeitende und 305 Fachkräfte.",
      "Auf 360 Fälle je Vollzeitstelle kommt eine Leitung.",
      "Das steht an zweiter Stelle.", "Die Poller stehen an drei Stellen im Stadtgebiet.",
      "An dieser Stelle verweisen wir auf die Dienststelle.",
      "Vier Haltestellen und 5 Baustellen liegen an der Strecke.",
      "Es fehlen 661 Ausbildungsstellen und zwei Beratungsstellen.",
      "Wie lange eine Stelle unbesetzt ist, hängt vom Markt ab.",
      "Rechnerisch sind das 3,13 Stellen pro Bewerber.",
      "Rund 10 % der Stellen werden mehrfach ausgeschrieben.",
      "Die Halle wird mit 38 Wochenstunden belegt.",
      "Das sind 0,45 VK / Bett.",
      "Auf eine Vollzeitstelle kommen damit etwa 2.400 Personen.",
      "Empfohlen wird eine Vollzeitstelle für 60 Kinder.",
      "Rechnerisch sind das 60 Kinder auf eine Vollzeitstelle.",
      "Der Kurs umfasst 4 Wochenstunden.", "Halbe Stellen reichen kaum zum Leben.",
      "Pro 2.000 Einwohner wird 1 VZÄ verlangt.", "Das Amt sitzt an anderer Stelle.",
      "Es gibt 120 Wochenstunden Unterricht.", "Drei Pädagoginnen (Vollstelle) fehlen.",
    ])
  func ignores(text: String) {
    #expect(MarkedText(text).findings(StaffingExtractor()).isEmpty)
  }

  @Test("A position whose hours stand where its number belongs is repaired, and said to be")
  func repairs() throws {
    let letter = MarkedText(
      "In den Programmgebieten Soziale Stadt Magdeburger Allee und Erfurt Südost ist ⟦jeweils ein "
        + "Quartiersmanager mit einer 40 Vollzeitstelle (40 h)⟧ tätig.")
    let findings = letter.findings(StaffingExtractor())
    #expect(letter.words(findings) == letter.spans)
    guard case .staffing(let staffing) = try #require(findings.first).value else { return }
    #expect(staffing.fullTimeEquivalents == 2)
    #expect(staffing.weeklyHours == 40)
    #expect(staffing.repairedFrom == "einer 40 Vollzeitstelle (40 h)")
  }

  @Test("Bounds and approximations are kept")
  func qualifies() throws {
    let findings = MarkedText("Nötig sind mindestens zwei VZÄ.").findings(StaffingExtractor())
    guard case .staffing(let staffing) = try #require(findings.first).value else { return }
    #expect(staffing.bound == .atLeast)
    #expect(!staffing.approximate)
  }

  @Test("A table without lines has its unit in the head; percentages and counts are left out")
  func flattenedTable() {
    let table = MarkedText(
      "Amt Stellenanteile in VZW Quote Bauhof ⟦12,50⟧ 93,6% Archiv ⟦3,25⟧ 100,0% Museum 4 ⟦1,75⟧ 88,1%"
    )
    let findings = table.findings(StaffingExtractor())
    #expect(table.words(findings) == table.spans)
  }

  @Test("In a table with cells only the columns with the unit count")
  func tableWithCells() {
    let table = MarkedText(
      "Amt\tVZÄ\tKosten\nBauhof\t⟦12,5⟧\t3,40\nArchiv\t⟦3⟧\t1,20")
    let findings = table.findings(StaffingExtractor(), kind: .table)
    #expect(table.words(findings) == table.spans)
  }

  @Test("The second line of a wrapped head stands over the columns, not over the labels")
  func wrappedHead() {
    let table = MarkedText(
      "Amt\tSoll\tdavon\n(VZW)\tfrei (VZW)\nBauhof\t⟦12,50⟧\t⟦6,00⟧\nArchiv\t⟦3,25⟧\t⟦0,90⟧")
    let findings = table.findings(StaffingExtractor(), kind: .table)
    #expect(table.words(findings) == table.spans)
  }

  @Test(
    "Empty cells keep their column, a unit reaches over the years below it, sums are left out",
    arguments: [
      "Haus\tKinder\tVZÄ\nNord\t\t⟦2,5⟧\nSüd\t40\t\nOst\t\t⟦1,0⟧",
      "Haus\tVZÄ\t\tKinder\n\t2022\t2023\t\nNord\t⟦1,5⟧\t⟦2,0⟧\t33\nSüd\t⟦0,5⟧\t\t12",
      "Träger\tVZÄ\nA\t⟦1,5⟧\nB\t⟦1,0⟧\nSumme\t2,5", "Träger\tVZÄ\nInsgesamt\t⟦2,5⟧",
    ])
  func gridOfCells(_ marked: String) {
    let table = MarkedText(marked)
    let findings = table.findings(StaffingExtractor(), kind: .table)
    #expect(table.words(findings) == table.spans)
  }

  @Test("A name that begins with “pro” makes no ratio of the cell before it")
  func cellBeforeName() {
    let table = MarkedText("Verein\t2020\nA\t⟦3,00 VZÄ⟧\npro familia\t⟦1,25 VZÄ⟧")
    let findings = table.findings(StaffingExtractor(), kind: .table)
    #expect(table.words(findings) == table.spans)
  }

  private func fullTimeEquivalents(_ finding: Finding) -> Decimal? {
    guard case .staffing(let staffing) = finding.value else { return nil }
    return staffing.fullTimeEquivalents
  }
}
