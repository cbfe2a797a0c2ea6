import Testing

@testable import PageLayout

struct HyphensTests {
  @Test(arguments: ["-", "\u{2010}", "\u{AD}"])
  func `A word broken at a line's end is joined without its hyphen`(hyphen: String) {
    #expect(Hyphens.join("Trä" + hyphen, "ger", acrossLines: true) == .withoutHyphen)
  }

  @Test(arguments: [
    ("Kinder-", "und"), ("Kinder-", "oder"), ("Ein-", "bis"), ("Haupt-", "sowie"),
    ("Träger", "ger"), ("-", "Beratung"), ("2-", "und"), ("Innen-", "/"),
  ])
  func `Suspended hyphens, whole words and bullets keep their space`(left: String, right: String) {
    #expect(Hyphens.join(left, right, acrossLines: true) == .space)
    #expect(Hyphens.join(left, right, acrossLines: false) == .space)
  }

  @Test(arguments: [
    ("Datenschutz-", "Grundverordnung"), ("CO-", "Ausstoß"), ("ISEK-", "2030"), ("2020-", "2025"),
  ])
  func `Before capitals and digits the hyphen of a line's end stays`(left: String, right: String) {
    #expect(Hyphens.join(left, right, acrossLines: true) == .direct)
    #expect(Hyphens.join(left, right, acrossLines: false) == .space)
  }

  @Test(arguments: [("Quartiers-", "management"), ("Per\u{2010}", "sonalstellen")])
  func `A hyphen with a space after it inside a line was a line's end once`(
    left: String, right: String
  ) {
    #expect(Hyphens.join(left, right, acrossLines: false) == .withoutHyphen)
  }
}
