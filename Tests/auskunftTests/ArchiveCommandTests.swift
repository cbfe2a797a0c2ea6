import CouncilStoreContract
import Foundation
import SQLiteStore
import TemporaryFiles
import Testing

/// `list`, `show`, `facts` and `verify` on an archive of two sample letters.
@Suite struct ArchiveCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let store = try SQLiteLetterStore.openOrCreate(path: folder.path + "/a.sqlite")
    _ = try store.add(SampleLetter.letter(1))
    _ = try store.add(SampleLetter.letter(2, reference: nil))
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(
      arguments + ["--archive", "a.sqlite"], in: folder.path, environment: ["COLUMNS": "90"])
  }

  @Test func `list prints a table that fits the terminal`() throws {
    let result = try run("list", "--table")
    #expect(
      result.output == """
        id          reference   date        council      subject                  exchanges  facts
        10001eef00  DS 0012/24  2024-03-05  Musterstadt  Quartiersmanagement; "…          2     11
        10003dde00  –           2024-03-05  Musterstadt  Quartiersmanagement; "…          2     11

        """)
  }

  @Test func `list prints JSON into a pipe, null for what a paper does not say`() throws {
    let objects = try run("list").objects
    #expect(objects.map { $0["exchanges"] as? Int } == [2, 2])
    #expect(objects.last?["reference"] is NSNull)
  }

  @Test func `show prints a paper's exchanges with facts, pages and words`() throws {
    let result = try run("show", "DS0012/24", "--table")
    #expect(result.status == 0)
    for part in [
      "Quartiersmanagement; \"Nord\" & 'Süd'\n", "  reference     DS 0012/24\n",
      "  warning: the text is cut off (page 1)\n", "1 Wer ist Träger?\n",
      "  [\(SampleLetter.exchangeID(1, "1"))] answered\n",
      "    staffing  0.1 FTE     1  “Träger”\n",
      "    frequency  5.2–17.33 a year, about, meeting",
      "Outside of the questions\n",
    ] {
      #expect(result.output.contains(part), "\(result.output)")
    }
  }

  @Test func `show prints one exchange with only its facts`() throws {
    let id = SampleLetter.exchangeID(2, "1")
    let text = try run("show", id, "--table").output
    #expect(text.contains(id))
    #expect(!text.contains(SampleLetter.exchangeID(2, "2")))
    #expect(!text.contains("Outside of the questions"))
    let object = try #require(try run("show", id).objects.first)
    #expect((object["exchange"] as? [String: Any])?["id"] as? String == id)
    #expect((object["facts"] as? [Any])?.count == 2)
  }

  @Test func `show prints the question with a number`() throws {
    let text = try run("show", "DS 0012/24", "--number", "2", "--table").output
    #expect(text.contains("2 Wer ist Träger?\n"))
    #expect(!text.contains("1 Wer ist Träger?\n"))
    #expect(try run("show", "DS 0012/24", "--number", "2").objects.count == 1)
    #expect(try run("show", "DS 0012/24", "--number", "3").status == 1)
  }

  @Test func `show of what is not there finds nothing`() throws {
    let result = try run("show", "DS 9999/99")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("DS 9999/99: not in a.sqlite"))
  }

  @Test func `facts lists an archive's facts of one type`() throws {
    let objects = try run("facts", "--type", "staffing").objects
    #expect(objects.count == 4)
    #expect(Set(objects.compactMap { $0["type"] as? String }) == ["staffing"])
    #expect(try run("facts", "--table").output.split(separator: "\n").count == 23)
  }

  @Test func `verify shows what changed and ends with exit code 1`() throws {
    // The samples' JSON was never read from their bytes.
    let result = try run("verify")
    #expect(result.status == 1)
    #expect(result.output.contains("--- Corpus/musterstadt/1.txt\n"))
    #expect(result.output.hasSuffix("0 the same, 2 different\n"))
  }

  @Test(arguments: ["list", "verify"])
  func `An archive that is not there cannot be used`(command: String) throws {
    let result = try Program.run([command, "--archive", "none.sqlite"], in: folder.path)
    #expect(result.status == 2)
    #expect(
      result.errors == "none.sqlite: no archive; import letters first, or check --archive\n")
  }
}
