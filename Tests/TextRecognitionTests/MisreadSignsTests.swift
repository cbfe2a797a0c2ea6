import Testing

@testable import TextRecognition

@Suite struct MisreadSignsTests {
  @Test(arguments: [
    ("nach 8 9 Abs. 2 des Gesetzes", "nach § 9 Abs. 2 des Gesetzes"),
    ("(8 1 Abs. 2 FlüAG)", "(§ 1 Abs. 2 FlüAG)"),
    ("von $ 3 Absatz 1", "von § 3 Absatz 1"),
    ("nach 8 22 NKiTaG.", "nach § 22 NKiTaG."),
    ("gemäß 88 22, 24 SGB VIII", "gemäß §§ 22, 24 SGB VIII"),
    ("nach 8 4 der Benutzungssatzung", "nach § 4 der Benutzungssatzung"),
    ("8 Abs. 2", "8 Abs. 2"), ("Es gibt 8 Stellen", "Es gibt 8 Stellen"),
    ("von 8 12 Stunden", "von 8 12 Stunden"),
  ])
  func `A section sign is mended where a provision is named`(read: String, mended: String) {
    let words = read.split(separator: " ").map(String.init)
    #expect(MisreadSigns.mended(words).words.joined(separator: " ") == mended)
  }

  /// What is in doubt stands in ⟦⟧.
  @Test(arguments: [
    "Die Rechtsgrundlage bildet ⟦8⟧ ⟦57⟧", "nach 8 9 Abs. 2", "mit ⟦2%⟧ Stellen",
    "das sind 2% davon",
    "⟦%⟧ Stelle", "8 Stellen",
  ])
  func `A number is in doubt where a sign may stand that the model does not have`(marked: String) {
    let parts = marked.split(separator: " ").map(String.init)
    let words = parts.map { $0.filter { $0 != "⟦" && $0 != "⟧" } }
    let doubts = Set(parts.indices.filter { parts[$0].hasPrefix("⟦") })
    #expect(MisreadSigns.mended(words).doubts == doubts)
  }
}
