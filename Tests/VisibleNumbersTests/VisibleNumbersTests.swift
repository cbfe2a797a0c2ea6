import CouncilModel
import Foundation
import LetterReading
import Testing

/// Pages on which what hides, marks and moves numbers is mixed at random: every number in a fact
/// is printed as valid, and shows where its evidence says.
///
/// `MIXED_PAGES=300 swift test --filter VisibleNumbersTests` tries more of them.
@Suite struct VisibleNumbersTests {
  private static let seed: UInt64 = 16
  private static let pages: Int =
    ProcessInfo.processInfo.environment["MIXED_PAGES"].flatMap(Int.init) ?? 24
  /// Of the numbers that are printed as valid so many are found, at least.
  private static let foundShare = 0.8

  @Test func `Every number in a fact is printed, and shows where its evidence says`() throws {
    var found = 0
    var printed = 0
    for index in 0..<Self.pages {
      let page = MixedPage(seed: Self.seed &+ UInt64(index))
      let pdf = page.pdf
      let image = try #require(DrawnImage(firstPageOf: pdf))
      let letter = try LetterReader.read(
        pdf, sha256: "", path: "page-\(index).pdf", identity: nil)
      var numbers: Set<String> = []
      for fact in letter.facts {
        guard case .staffing(let staffing) = fact.value else { continue }
        let number = "\(staffing.fullTimeEquivalents)".replacing(".", with: ",")
        #expect(page.printed.contains(number), "page \(index): \(fact.evidence.text)")
        #expect(!fact.evidence.boxes.isEmpty, "page \(index): \(fact.evidence.text)")
        for box in fact.evidence.boxes {
          #expect(image.sight(of: box) == .print, "page \(index): \(fact.evidence.text) at \(box)")
        }
        numbers.insert(number)
      }
      for exchange in letter.exchanges {
        for number in page.hidden {
          #expect(!exchange.answer.contains(number), "page \(index): \(exchange.answer)")
        }
      }
      found += numbers.intersection(page.printed).count
      printed += page.printed.count
    }
    #expect(Double(found) >= Double(printed) * Self.foundShare, "\(found) of \(printed)")
  }

  @Test func `A page is the same for the same seed`() {
    #expect(MixedPage(seed: 5).pdf == MixedPage(seed: 5).pdf)
    #expect(MixedPage(seed: 5).pdf != MixedPage(seed: 6).pdf)
  }
}
