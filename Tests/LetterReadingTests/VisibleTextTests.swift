import CouncilModel
import Testing

@testable import DocumentFormats
@testable import LetterReading

/// Letters in which something is printed that does not count, or counts other than it seems.
@Suite struct VisibleTextTests {
  /// A letter of two questions, in each format.
  private enum Letter {
    static func html(_ first: String, _ second: String = "Träger ist die AWO.") -> String {
      """
      <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"></head><body>
      <p>Stadt Birkenau</p><p>DS 0311/24; Anfrage; Nachbarschaftshaus; öffentlich</p>
      <p>Sehr geehrter Herr Lang,</p><p>Ihre Anfrage beantworte ich wie folgt:</p>
      <p>1. Wie ist das Nachbarschaftshaus besetzt?</p>\(first)
      <p>2. Wer ist Träger des Hauses?</p><p>\(second)</p>
      <p>Mit freundlichen Grüßen</p><p>K. Adler</p></body></html>
      """
    }

    static func text(_ first: String, _ second: String = "Träger ist die AWO.") -> String {
      """
      Stadt Birkenau

      DS 0311/24; Anfrage; Nachbarschaftshaus; öffentlich

      Sehr geehrter Herr Lang,

      Ihre Anfrage beantworte ich wie folgt:

      1. Wie ist das Nachbarschaftshaus besetzt?
      \(first)

      2. Wer ist Träger des Hauses?
      \(second)

      Mit freundlichen Grüßen
      K. Adler

      """
    }
  }

  private func read(_ letter: String) throws -> Extraction {
    try read(Array(letter.utf8))
  }

  private func read(_ bytes: [UInt8]) throws -> Extraction {
    try LetterReader.read(bytes, sha256: "", path: "", identity: nil)
  }

  /// "2.5 VZÄ" and the like, in their order.
  private func values(_ extraction: Extraction) -> [String] {
    extraction.facts.compactMap { fact in
      switch fact.value {
      case .staffing(let staffing): "\(staffing.fullTimeEquivalents) VZÄ"
      case .frequency(let frequency): frequency.perYearMin.map { "\($0) a year" }
      case .sponsor(let sponsor): sponsor.name
      default: nil
      }
    }
  }

  @Test(arguments: [
    (
      "<p>Es gibt 2,5<sup>1</sup> Stellen.</p><p><sup>1</sup> ohne Leitung</p>", ["2.5 VZÄ", "AWO"]
    ),
    ("<p>Es gibt 2 <sup>1</sup>/<sub>2</sub> Stellen.</p>", ["2.5 VZÄ", "AWO"]),
    ("<p>Es gibt <s>2,0</s> 2,5 Stellen.</p>", ["2.5 VZÄ", "AWO"]),
    ("<p>Es gibt <del>2,0</del><ins>2,5</ins> Stellen.</p>", ["2.5 VZÄ", "AWO"]),
    (
      "<p>Es gibt 2,5 Stellen.</p><p style='display:none'>Neu: 9,0 Stellen.</p>",
      ["2.5 VZÄ", "AWO"]
    ),
    ("<p>Es gibt 2,5 Stellen. <font color=white>Neu: 9,0 Stellen.</font></p>", ["2.5 VZÄ", "AWO"]),
    (
      "<p><input type=checkbox> 9,0 Stellen<br><input type=checkbox checked> 2,5 Stellen</p>",
      ["2.5 VZÄ", "AWO"]
    ),
    ("<p>Besetzt: <input value='2,5 Stellen'></p>", ["2.5 VZÄ", "AWO"]),
    (
      "<p>Besetzt: <select><option>9,0 Stellen<option selected>2,5 Stellen</select></p>",
      ["2.5 VZÄ", "AWO"]
    ),
    ("<p>Es gibt 2&#21;5 Stellen.</p>", ["AWO"]),
    (
      """
      <table><tr><th>Träger<th>Kinder<th>VZÄ</tr><tr><td>Elbhaus gGmbH<sup>2</sup><td>12<td>0,5<sup>1</sup></tr>
      <tr><td>Moor e. V.<td><td>1,5</tr><tr><td>Summe<td>12<td></tr></table>
      """,
      ["Elbhaus gGmbH", "0.5 VZÄ", "Moor e. V.", "1.5 VZÄ", "AWO"]
    ),
  ]) func `Of a web page only what is seen and valid is a fact`(
    _ answer: String, _ expected: [String]
  ) throws {
    #expect(Set(values(try read(Letter.html(answer)))) == Set(expected))
  }

  @Test(arguments: [
    (
      "Es gibt 2,5¹ Stellen. Sie treffen sich alle 4² Wochen.\n\n¹ ohne Leitung\n² im Winter",
      ["2.5 VZÄ", "13 a year", "AWO"]
    ),
    ("(X) 2,5 Stellen\n( ) 9,0 Stellen", ["2.5 VZÄ", "AWO"]),
    ("☐ 9,0 Stellen ☒ 2,5 Stellen", ["2.5 VZÄ", "AWO"]),
    ("Es gibt 2 ½ Stellen.", ["2.5 VZÄ", "AWO"]),
    ("Es gibt 2\u{15}5 Stellen.", ["AWO"]), ("Es gibt 2\u{F0A5}5 Stellen.", ["AWO"]),
    (
      "Es gibt 2,5 Stellen fu\u{308}r die Leitung, gescha\u{308}tzt.", ["2.5 VZÄ", "AWO"]
    ),
  ]) func `Of a text only what is seen and valid is a fact`(
    _ answer: String, _ expected: [String]
  ) throws {
    #expect(Set(values(try read(Letter.text(answer)))) == Set(expected))
  }

  @Test(
    arguments: [
      ("<p>Zwei. <span hidden>Entwurf</span></p>", "Entwurf", .hidden),
      ("<p>Zwei. <s>Drei.</s></p>", "Drei.", .struck),
      ("<p>Zwei. <span style='color:#fefefe'>Vier.</span></p>", "Vier.", .white),
      ("<p>☒ Zwei ☐ Fünf</p>", "☐ Fünf", .unticked),
    ] as [(String, String, Invisibility)]) func `What does not count is kept, named and reported`(
      _ answer: String, _ text: String, _ reason: Invisibility
    ) throws
  {
    let extraction = try read(Letter.html(answer))
    let block = try #require(extraction.blocks.first { $0.kind == .invisible })
    #expect(block.text == text)
    #expect(block.reason == reason)
    #expect(!extraction.exchanges.contains { $0.answer.contains(text) })
    #expect(!extraction.diagnostics.isEmpty)
  }

  @Test(arguments: [TextEncoding.codePage850, .macRoman, .windows1252])
  func `A letter says the same in every German code page`(_ encoding: TextEncoding) throws {
    let letter = Letter.text(
      "Für die Büroleitung gibt es 2,5 Stellen, geschätzt.", "Träger ist die Größe e. V.")
    let bytes = letter.unicodeScalars.compactMap { scalar in
      (UInt8.min...UInt8.max).first { encoding.unit($0) == UInt16(scalar.value) }
    }
    let (there, here) = (try read(bytes), try read(letter))
    #expect(there.exchanges.map(\.answer) == here.exchanges.map(\.answer))
    #expect(values(there) == values(here))
    #expect(there.paper == here.paper)
  }
}

extension TextEncoding {
  fileprivate func unit(_ byte: UInt8) -> UInt16 {
    switch self {
    case .codePage850: CodePage850.unit(byte)
    case .macRoman: MacRoman.unit(byte)
    default: Windows1252.unit(byte)
    }
  }
}
