import CouncilModel
import Testing

@testable import InquiryStructure

struct ToldSpeakersTests {
  private static func read(_ lines: [String]) -> (askers: [String], answerers: [String]) {
    let told = ToldSpeakers(of: LetterText(lines: lines))
    return (told.askers.map(\.value), told.answerers.map(\.value))
  }

  @Test func `Whoever asks counts once somebody else has answered`() {
    let told = Self.read([
      "Frau Muster fragt, ob der Treff bleibt.", "",
      "Der Landrat antwortet, dass er im Mai darüber entscheidet.", "",
      "Herr Fall erkundigt sich nach dem Freibad.", "", "Frau Probe dankt dem Ausschuss.",
    ])
    #expect(told.askers == ["Frau Muster"])
    #expect(told.answerers == ["Landrat"])
  }

  @Test func `Who tells something without being asked is nobody`() {
    let told = Self.read(["Herr Fall teilt mit, der Treff sei offen.", "", "Frau Probe dankt."])
    #expect(told.askers.isEmpty && told.answerers.isEmpty)
  }

  @Test func `A name that a line introduces stands for the short one`() {
    var names = FullNames(
      of: LetterText(lines: ["1. Petra Muster, Rotheim", "", "Frau Muster fragt."]))
    let full = ["Frau Muster", "Frau Probe"].map { names.full($0) }
    #expect(full == ["Petra Muster", "Frau Probe"])
  }
}
