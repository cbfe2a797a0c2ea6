import CouncilModel
import Testing

@testable import PageLayout

struct ContactBlocksTests {
  private func furniture(_ lines: [LayoutLine]) -> [String] {
    var lines = lines
    let body = BodyMetrics(of: lines)
    for index in lines.indices where lines[index].line.startsParagraph {
      lines[index].breakBefore = .paragraph
    }
    ContactBlocks.mark(&lines, body: body)
    return lines.filter(\.isAside).map(\.text)
  }

  private func furniture(_ text: String) -> [String] {
    furniture(LayoutLine.lines(of: Document(plain: text)))
  }

  private let contact = [
    "Stadt Bergstetten", "Rathausplatz 1", "99999 Bergstetten", "Telefon: 09999 1234",
    "E-Mail: rathaus@bergstetten.example", "Sprechzeiten:", "Mo bis Do 9 bis 16 Uhr",
  ]

  @Test func `A contact block in the middle of a letter is furniture, the text around it is not`() {
    let text =
      "Der Verein betreibt dort seit vielen Jahren einen offenen Treff.\n\n"
      + contact.joined(separator: "\n")
      + "\n\nZusätzlich gibt es eine Beratung für Familien mit kleinen Kindern."
    #expect(furniture(text) == contact)
  }

  @Test(arguments: [
    "Der Treff ist so zu erreichen:\n\nTelefon: 09999 1234\n\nEr ist täglich offen.",
    "Telefon 09999 4711 steht allen Bürgern zur Verfügung, auch am Wochenende.",
    "Haltestelle Marktplatz\nHaltestelle Wehr",
    "1. Wie lautet die Telefonnummer?\nTelefon: 09999 1234\nInternet: keine Seite",
    "Kinder 12345\nJugendliche 23456\nSenioren 34567",
  ])
  func `An answer with a telephone number or two stops survives`(text: String) {
    #expect(furniture(text) == [])
  }

  @Test(arguments: [(300.0, 11.0, false), (780.0, 11.0, true), (40.0, 11.0, true), (300, 8, true)])
  func `Where the geometry is known, contacts stand at an edge or in small print`(
    top: Double, size: Double, isContact: Bool
  ) {
    var page = SetPage()
    page.setBody(
      ["Die Beratungsstelle steht allen Menschen aus Bergstetten offen, auch am Samstag."], top: 200
    )
    for (index, line) in ["Telefon: 1234", "Telefax: 1235", "Internet: keine"].enumerated() {
      page.set(line, top: top + Double(index) * 9, size: size)
    }
    #expect(furniture(page.layoutLines).count == (isContact ? 3 : 0))
  }
}
