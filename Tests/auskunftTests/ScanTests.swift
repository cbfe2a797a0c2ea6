import Foundation
import TemporaryFiles
import Testing

/// Letters of which a page is an image. What is compared are facts and most of the words: another
/// processor may round otherwise, and so another letter may be misread.
@Suite(.serialized) struct ScanTests {
  private static let scans = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "CorpusTests/Scans").path

  private static func extraction(_ name: String, _ options: String...) throws -> [String: Any] {
    let result = try Program.run(["extract", name] + options, in: scans)
    return try result.objects.first ?? [:]
  }

  private static func facts(_ extraction: [String: Any]) -> [String] {
    ((extraction["facts"] as? [[String: Any]]) ?? []).compactMap { fact in
      guard fact["recognised"] as? Bool == true,
        let evidence = fact["evidence"] as? [String: Any]
      else { return nil }
      return evidence["text"] as? String
    }
  }

  @Test(arguments: [
    (
      "F-12-2011.pdf",
      ["3,5 Stellen", "zweimal wöchentlich", "148.000 €", "§ 17 Abs. 2 SGB II"], 1
    ),
    ("F-12-2013.pdf", ["2,5 Stellen", "Haltestelle e. V."], 1),
  ])
  func `A scan's facts are found, and say where they come from`(
    name: String, facts: [String], pages: Int
  ) throws {
    let extraction = try Self.extraction(name)
    let found = Self.facts(extraction)
    #expect(facts.filter { !found.contains($0) } == [])
    let source = extraction["source"] as? [String: Any]
    #expect(source?["ocr"] as? Bool == true)
    let recognition = source?["recognition"] as? [String: Any]
    #expect(recognition?["pages"] as? Int == pages)
    #expect((recognition?["engine"] as? String)?.hasPrefix("tesseract ") == true)
    #expect((recognition?["model"] as? String)?.hasPrefix("deu ") == true)
  }

  @Test func `Nothing is recognised where nobody wants it`() throws {
    let scan = try Program.run(
      ["extract", "F-12-2011.pdf", "--recognise", "never"], in: Self.scans)
    #expect(scan.status == 1)
    #expect(scan.errors.contains("scanned pages without any text"))
    let hybrid = try Self.extraction("F-12-2013.pdf", "--recognise", "never")
    #expect(Self.facts(hybrid) == [])
    #expect(hybrid["status"] as? String == "partial")
  }

  @Test func `A scan is taken, found, shown, and the same when it is read again`() throws {
    let folder = try TemporaryFolder()
    let taken = try Program.run(
      ["import", Self.scans, "--archive", folder.path + "/a.sqlite"], in: folder.path)
    #expect(taken.status == 0, "\(taken.errors)")
    func run(_ arguments: String...) throws -> Program.Result {
      try Program.run(arguments + ["--archive", folder.path + "/a.sqlite"], in: folder.path)
    }
    #expect(try run("verify").output == "2 the same, 0 different\n")
    #expect(try run("search", "Schuldnerberatung").output.contains("F 12/2011"))
    let shown = try run("show", "F 12/2011", "--table").output
    #expect(shown.contains("1 of 1 pages, tesseract"))
    #expect(shown.contains("(from a scan)"))
    let facts = try run("facts", "--type", "staffing").objects
    #expect(facts.count == 3)
    #expect(facts.allSatisfy { $0["recognised"] as? Bool == true })
  }
}
