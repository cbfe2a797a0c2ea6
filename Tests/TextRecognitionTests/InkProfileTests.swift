import CouncilModel
import Testing

@testable import TextRecognition

@Suite struct InkProfileTests {
  /// A picture of rows, "#" for ink; every sign is two dots wide and high.
  private static func profile(_ rows: [String]) -> InkProfile {
    let width = (rows.first?.count ?? 0) * 2
    let dots = rows.flatMap { row in
      let line = row.flatMap { [UInt8](repeating: $0 == "#" ? 0 : 255, count: 2) }
      return line + line
    }
    let image = GreyImage(width: width, height: rows.count * 2, resolution: 300, dots: dots)
    return InkProfile(image, left: 0, top: 0, right: width, bottom: rows.count * 2)
  }

  @Test func `A gap as wide as a space is seen, one between two digits is not`() {
    let row = "##.##....##"
    #expect(Self.profile(Array(repeating: row, count: 6)).hasGap(passingOverFlat: false))
    #expect(!Self.profile(Array(repeating: "##.##..##", count: 6)).hasGap(passingOverFlat: false))
  }

  @Test func `A dash counts as a gap where no digit has one`() {
    let profile = Self.profile([
      "##.....##", "##.....##", "##.###.##", "##.....##", "##.....##", "##.....##",
    ])
    #expect(!profile.hasGap(passingOverFlat: false))
    #expect(profile.hasGap(passingOverFlat: true))
  }

  @Test func `A raised last sign is seen`() {
    #expect(
      Self.profile(["##.##", "##.##", "##.##", "##...", "##...", "##..."]).endsRaised)
    #expect(!Self.profile(Array(repeating: "##.##", count: 6)).endsRaised)
    #expect(!Self.profile(Array(repeating: "####", count: 6)).endsRaised)
  }
}
