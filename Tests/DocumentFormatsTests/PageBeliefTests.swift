import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct PageBeliefTests {
  private static let german = Array(
    """
    Die Verwaltung teilt mit, dass die Einrichtung im Stadtteil weiterhin an drei Tagen der Woche
    geöffnet ist. Träger ist der Verein, der dafür zwei Stellen aus dem Haushalt der Stadt erhält.
    """.unicodeScalars)

  private static func belief(
    _ scalars: [Unicode.Scalar], image: Double = 0, draws: Bool = false, covered: Double? = nil
  ) -> PageBelief {
    var belief = PageBelief()
    belief.count(scalars)
    (belief.imageShare, belief.draws, belief.inkCovered) = (image, draws, covered)
    return belief
  }

  /// The letters moved by so many places of the alphabet, as a wrong table of characters does it.
  private static func shifted(_ by: UInt32) -> [Unicode.Scalar] {
    german.map { scalar in
      guard scalar.isASCII, scalar.value >= 0x41 else { return scalar }
      return Unicode.Scalar((scalar.value & 0xDF - 0x41 + by) % 26 + 0x41) ?? scalar
    }
  }

  @Test func `A page of text keeps it, with a logo and with a photograph`() {
    #expect(Self.belief(Self.german).need == nil)
    #expect(Self.belief(Self.german, image: 0.1, draws: true, covered: 0.8).need == nil)
    #expect(Self.belief(Self.german, image: 0.6, draws: true, covered: 0.3).need == nil)
  }

  @Test func `A scan keeps a good invisible text that covers what it shows`() {
    #expect(Self.belief(Self.german, image: 1, draws: true, covered: 0.9).need == nil)
  }

  @Test func `A stamp, a foot and a single letter over a scan are not its text`() {
    let stamp = Array("Eingang 12. März 2019".unicodeScalars)
    #expect(Self.belief(stamp, image: 1, draws: true, covered: 0.05).need == .littleText)
    #expect(Self.belief(["x"], image: 1, draws: true, covered: 0).need == .littleText)
    #expect(Self.belief(["x"], draws: true, covered: 0.01).need == .littleText)
  }

  @Test func `A scan's text without umlauts was recognised as another language's`() {
    let long = Array(repeating: Self.german, count: 5).flatMap(\.self)
    let lost = long.filter(\.isASCII)
    #expect(Self.belief(lost, image: 1, covered: 0.9).need == .brokenText)
    #expect(Self.belief(long, image: 1, covered: 0.9).need == nil)
    #expect(Self.belief(lost, image: 0.2, covered: 0.9).need == nil)
  }

  @Test
  func `A page's number over a scan is not its text, on a page with a form's fields it may be`() {
    var belief = Self.belief(Array("12".unicodeScalars), image: 1)
    belief.holdsText = true
    #expect(belief.need == .littleText)
    belief.imageShare = 0.2
    #expect(belief.need == nil)
  }

  @Test func `Little text on a page that shows no more is all of it`() {
    let end = Array("Oberbürgermeisterin".unicodeScalars)
    #expect(Self.belief(end, draws: true, covered: 0.9).need == nil)
    #expect(Self.belief(end).need == nil)
  }

  @Test(arguments: [3, 7, 13] as [UInt32])
  func `Letters in place of others are no text`(by: UInt32) {
    #expect(Self.belief(Self.shifted(by)).need == .brokenText)
  }

  @Test func `Characters that only a font knows are no text`() {
    let own = (0..<80).compactMap { Unicode.Scalar(0xE000 + $0) }
    #expect(Self.belief(own).need == .brokenText)
    #expect(Self.belief(Array(repeating: "\u{1}", count: 80)).need == .brokenText)
    #expect(Self.belief(Self.german + own.prefix(5)).need == nil)
  }

  @Test(arguments: [
    "SPD CDU AfD FDP GRÜNE 12 14 7 3 9 BSW KAL FW DIE LINKE 48 1,7 2,5 13.000 2019 2020 2021 2022 Ja Nein",
    "The administration has answered this inquiry in detail, and the council has taken note of its words",
    "A n f r a g e   d e r   F r a k t i o n   z u r   S i t u a t i o n   d e r   J u g e n d a r b e i t",
  ])
  func `Lists, other languages and spaced letters are text`(text: String) {
    #expect(Self.belief(Array(text.unicodeScalars)).need == nil)
  }

  @Test func `Without text an image and a drawing are told apart, and a blank page needs nothing`()
  {
    #expect(Self.belief([], image: 0.2).need == .image)
    #expect(Self.belief([], draws: true).need == .drawing)
    #expect(Self.belief([]).need == nil)
  }
}
