import CouncilModel
import Foundation
import LetterReading
import Testing

/// Small letters in HTML, Markdown and text, each with one thing that marks, hides, strikes or moves a
/// number: what is read is what a reader sees, no more.
@Suite struct WrittenNumbersTests {
  /// An answer as it is written, and the numbers of positions that a reader sees in it.
  struct Answer: CustomTestStringConvertible {
    let written: String
    let seen: [Decimal]

    init(_ written: String, _ seen: Decimal...) {
      self.written = written
      self.seen = seen
    }

    var testDescription: String { written }
  }

  private static let half = Decimal(sign: .plus, exponent: -1, significand: 35)
  private static let unseen = "Im Entwurf waren es 7,25 Stellen."

  private static func numbers(in letter: String, _ name: String) throws -> [Decimal] {
    try LetterReader.read(Array(letter.utf8), sha256: "", path: name, identity: nil).facts
      .compactMap { fact in
        if case .staffing(let staffing) = fact.value { staffing.fullTimeEquivalents } else { nil }
      }
  }

  // MARK: HTML

  private static let marks: [Answer] = [
    Answer("<p>Der Treff hat 3,5<sup><a href='#f'>1</a></sup> Stellen.</p>", half),
    Answer("<p>Der Treff hat 3,5<sup>[1]</sup> Stellen.</p>", half),
    Answer("<p>Der Treff hat 3,5<sup>1, 2</sup> Stellen.</p>", half),
    Answer("<p>Der Treff hat 3,5* Stellen.</p>", half),
    Answer("<p>Der Treff hat 3,5*) Stellen.</p>", half),
    Answer("<p>Der Treff hat 3,5 [1] Stellen.</p>", half),
    Answer("<p>Der Treff hat 3,5<span style='vertical-align:super'>2</span> Stellen.</p>", half),
    Answer(
      """
      <p>Der Treff hat 3,5<span style='position:relative;top:-0.4em;font-size:0.6em'>12</span>
      Stellen.</p>
      """, half),
    Answer(
      """
      <p>Der Treff hat 3,5<span style='position:relative;bottom:3px;font-size:60%'>1</span>
      Stellen.</p>
      """, half),
    Answer("<p>Der Treff hat 3,5<a href='#n' id='r'>1</a> Stellen.</p><p id='n'>1 neu</p>", half),
    Answer("<p>Der Treff hat 3,5 Stellen auf 120 m<sup>2</sup>.</p>", half),
  ]

  private static let fractions: [Answer] = [
    Answer("<p>Der Treff hat 3&frac12; Stellen.</p>", half),
    Answer("<p>Der Treff hat 3 ½ Stellen.</p>", half),
    Answer("<p>Der Treff hat 3 <sup>1</sup>/<sub>2</sub> Stellen.</p>", half),
    Answer("<p>Der Treff hat 3 1/2 Stellen.</p>", half),
    Answer(
      "<p>Der Treff hat ¾ Stelle.</p>", Decimal(sign: .plus, exponent: -2, significand: 75)),
  ]

  private static let struck: [Answer] = [
    Answer("<p>Der Treff hat <del>zwei <b>volle</b> Stellen und</del> 3,5 Stellen.</p>", half),
    Answer("<p>Der Treff hat <strike>2,0</strike> 3,5 Stellen.</p>", half),
    Answer(
      "<p>Er hat <span style='text-decoration-line:line-through'>2,0</span> 3,5 Stellen.</p>", half),
    Answer("<p><s>Der Treff hat 2,0 Stellen.</s></p><p>Der Treff hat 3,5 Stellen.</p>", half),
  ]

  private static let hiding = [
    "opacity:0", "font-size:0", "color:#fff", "color:transparent", "color:rgba(0,0,0,0)",
    "background:#eee;color:#eee", "visibility:hidden", "display:none",
    "position:absolute;left:-9999px", "display:block;height:0;overflow:hidden",
    "position:absolute;clip:rect(0,0,0,0);height:1px;width:1px",
    "display:block;text-indent:-9999px;overflow:hidden",
  ].map { Answer("<p>Der Treff hat 3,5 Stellen. <span style='\($0)'>\(unseen)</span></p>", half) }

  private static let hidden: [Answer] = [
    Answer("<p>Der Treff hat 3,5 Stellen.</p><p hidden>\(unseen)</p>", half),
    Answer("<p>Der Treff hat 3,5 Stellen.</p><template><p>\(unseen)</p></template>", half),
    Answer("<p>Der Treff hat 3,5<!-- 7,25 --> Stellen.</p>", half),
    Answer("<p>Es sind 3,5 Stellen.</p><div style='color:white'><p>\(unseen)</p></div>", half),
    Answer(
      "<div style='background:#036;color:white'><p>Der Treff hat 3,5 Stellen.</p></div>", half),
    Answer(
      """
      <div style='visibility:hidden'><p>\(unseen)</p>
      <p style='visibility:visible'>Der Treff hat 3,5 Stellen.</p></div>
      """, half),
  ]

  private static let boxes: [Answer] = [
    Answer("<p>☐ 2,0 Stellen ☒ 3,5 Stellen</p>", half),
    Answer("<p>□ 2,0 Stellen ■ 3,5 Stellen</p>", half),
    Answer("<p>○ 2,0 Stellen ● 3,5 Stellen</p>", half),
    Answer("<ul><li>● 3,5 Stellen</li><li>○ 3,5 Stellen</li></ul>", half, half),
    Answer("<p><input type=radio> 2,0 Stellen <input type=radio checked> 3,5 Stellen</p>", half),
    Answer(
      """
      <p><span role=checkbox aria-checked=false></span> 2,0 Stellen
      <span role=checkbox aria-checked=true></span> 3,5 Stellen</p>
      """, half),
    Answer(
      "<p><select><option>2,0 Stellen</option><option selected>3,5 Stellen</option></select></p>",
      half),
  ]

  private static let tables: [Answer] = [
    Answer(
      """
      <table><tr><th>Träger</th><th>Haus</th><th>VZÄ</th></tr><tr><td rowspan=2>Auen gGmbH</td>
      <td>Nord</td><td></td></tr><tr><td>Süd</td><td>3,5</td></tr></table>
      """, half),
    Answer(
      """
      <table><tr><th>Haus</th><th>Plätze</th><th>Personal in VZÄ</th></tr>
      <tr><td>Nord</td><td>40</td><td>3,5</td></tr><tr><td>Süd</td><td>25</td><td></td></tr></table>
      """, half),
    Answer(
      """
      <table><tr><th>Haus</th><th>VZÄ</th><th>Kinder</th></tr>
      <tr><td>Nord</td><td>–</td><td>31</td></tr><tr><td>Süd</td><td>3,5</td><td>–</td></tr></table>
      """, half),
  ]

  @Test(arguments: marks + fractions + struck + hiding + hidden + boxes + tables)
  func `Of a page is read what its reader sees`(answer: Answer) throws {
    let letter = """
      <!DOCTYPE html><html lang="de"><meta charset="utf-8"><title>Antwort</title><body>
      <p>Stadt Weidenau</p><p>Drucksache 0231/24</p><p>Die Anfrage beantworte ich wie folgt:</p>
      <p><b>1. Wie viele Stellen hat der Treff?</b></p>\(answer.written)
      <p><b>2. Wie oft tagt der Beirat?</b></p><p>Der Beirat tagt viermal im Jahr.</p></body></html>
      """
    #expect(try Self.numbers(in: letter, "a.html") == answer.seen)
  }

  @Test(
    arguments: [
      "position:fixed;top:300px;font-size:120px;color:#ddd;transform:rotate(-40deg)",
      "position:fixed;top:420px;font-size:90px;color:#e5e5e5;z-index:-1",
      "position:absolute;font-size:6em;opacity:0.2", "position:absolute;transform:rotate(0.1turn)",
    ])
  func `A watermark is no part of an answer`(style: String) throws {
    let letter = """
      <!DOCTYPE html><html><meta charset="utf-8"><body><p>Drucksache 0231/24</p>
      <p>1. Wie viele Stellen hat der Treff?</p><div style='\(style)'>ENTWURF</div>
      <p>Der Treff hat 3,5 Stellen.</p></body></html>
      """
    let read = try LetterReader.read(
      Array(letter.utf8), sha256: "", path: "a.html", identity: nil)
    #expect(read.exchanges.map(\.answer) == ["Der Treff hat 3,5 Stellen."])
    #expect(read.blocks.filter { $0.kind == .stamp }.map(\.text) == ["ENTWURF"])
  }

  // MARK: Markdown and text

  @Test(
    arguments: [
      Answer("Der Treff hat ~~2,0~~ 3,5 Stellen.", half),
      Answer("Der Treff hat <del>2,0</del> 3,5 Stellen.", half),
      Answer("Der Treff hat 3,5[^1] Stellen.\n\n[^1]: ohne Leitung", half),
      Answer("Der Treff hat 3&frac12; Stellen.", half),
      Answer("Der Treff hat 3&#44;5 Stellen.", half),
      Answer("Der Treff hat `3,5` Stellen.", half),
      Answer("Der Treff hat 3\\,5 Stellen\\*.", half),
      Answer("Der Treff hat 3,5 Stellen. <span hidden>\(unseen)</span>", half),
      Answer(
        "Es sind 3,5 Stellen. <span style=\"display: none\">a <b>7,25</b> Stellen</span>", half),
      Answer("Der Treff hat 3,5 Stellen.\n\n<!-- \(unseen) -->", half),
      Answer("Er hat [3,5 Stellen][a].\n\n[a]: https://a.example/ \"7,25 Stellen\"", half),
      Answer("Er hat [3,5 Stellen](https://a.example/7,25).", half),
      Answer("| Haus | VZÄ | Kinder |\n|---|---|---|\n| Nord |  | 31 |\n| Süd | 3,5 | 44 |", half),
      Answer("Haus | VZÄ | Kinder\n--- | --- | ---\nNord | | 31\nSüd | 3,5 | 44", half),
      Answer("- [ ] 2,0 Stellen\n- [x] 3,5 Stellen", half),
      Answer("| A | B | C | VZÄ | D |\n|---|---|---|---|---|\n| a | b | c | 2 | 1 |", 2),
    ])
  func `Of Markdown is read what its reader sees`(answer: Answer) throws {
    let letter = """
      # Anfrage DS 0231/24: Treffs

      **1. Wie viele Stellen hat der Treff?**

      \(answer.written)

      **2. Wie oft tagt der Beirat?**

      Der Beirat tagt viermal im Jahr.
      """
    #expect(try Self.numbers(in: letter, "a.md") == answer.seen)
  }

  @Test(
    arguments: [
      Answer("Der Treff hat 3,5² Stellen.", half), Answer("Der Treff hat 3,5¹, ² Stellen.", half),
      Answer("Der Treff hat 3 1/2 Stellen.", half),
      Answer("[ ] 2,0 Stellen\n[X] 3,5 Stellen", half),
      Answer("( ) 2,0 Stellen   (x) 3,5 Stellen", half),
      Answer("Haus\tVZÄ\tKinder\nNord\t\t31\nSüd\t\t44"), Answer("Der Treff hat 3\u{8}5 Stellen."),
      Answer("Der Treff hat 3\u{1}15 Stellen."),
      Answer("Der Treff\u{AD}punkt hat 3,5\u{A0}Stel\u{AD}len.", half),
      Answer("Der Treff hat 4*3 Stellen."),
    ])
  func `Of a text is read what its reader sees`(answer: Answer) throws {
    let letter = """
      Stadt Weidenau
      Drucksache 0231/24

      1. Wie viele Stellen hat der Treff?
      \(answer.written)

      2. Wie oft tagt der Beirat?
      Der Beirat tagt viermal im Jahr.
      """
    #expect(try Self.numbers(in: letter, "a.txt") == answer.seen)
  }
}
