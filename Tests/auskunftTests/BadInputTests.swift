import Foundation
import TemporaryFiles
import Testing

/// Whatever lies in a folder, each file that is not taken has its line, and the rest goes on.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.file("in/good.txt", SmallFiles.letter)
  }

  private func importing(_ paths: String...) throws -> Program.Result {
    try Program.run(["import"] + paths + ["--archive", "a.sqlite"], in: folder.path)
  }

  private func papers() throws -> [String] {
    try Program.run(["list", "--archive", "a.sqlite"], in: folder.path).objects
      .compactMap { $0["path"] as? String }
  }

  struct BadFile: CustomTestStringConvertible {
    var path: String
    var bytes: [UInt8]
    /// What its line says first.
    var reason: String

    var testDescription: String { path }
  }

  @Test(arguments: [
    BadFile(path: "in/empty.pdf", bytes: [], reason: "empty"),
    BadFile(path: "in/nul.pdf", bytes: [UInt8](repeating: 0, count: 4096), reason: ""),
    BadFile(path: "in/cut.pdf", bytes: Array(SmallFiles.pdf.prefix(60)), reason: "damaged"),
    BadFile(path: "in/locked.pdf", bytes: SmallFiles.encryptedPDF, reason: "encrypted"),
    BadFile(
      path: "in/archive.zip",
      bytes: Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 60), reason: ""),
  ])
  func `A bad file has one line that says what is wrong, the rest goes on`(bad: BadFile) throws {
    _ = try folder.file(bad.path, bad.bytes)
    let result = try importing("in")
    #expect(result.status == 1)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("\(bad.path): \(bad.reason)") == true, "\(result.errors)")
    #expect(lines.first?.contains("; ") == true, "says what to do")
    #expect(try papers() == ["in/good.txt"])
  }

  @Test func `A missing file has its line, the rest goes on`() throws {
    let result = try importing("nothing.pdf", "in")
    #expect(result.status == 1)
    #expect(result.errors == "nothing.pdf: no such file; check the path\n")
    #expect(try papers() == ["in/good.txt"])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read every folder"))
  func `An unreadable folder has its line, the rest goes on`() throws {
    _ = try folder.file("in/closed/x.txt", SmallFiles.letter)
    chmod(folder.path + "/in/closed", 0)
    defer { chmod(folder.path + "/in/closed", 0o700) }
    let result = try importing("in")
    #expect(result.status == 1)
    #expect(result.errors == "in/closed: may not be read; change its access rights\n")
    #expect(try papers() == ["in/good.txt"])
  }

  @Test func `HTML that is named .pdf is HTML`() throws {
    _ = try folder.file("in/page.pdf", SmallFiles.html)
    let result = try importing("in")
    #expect(result.status == 0, "\(result.errors)")
    let extraction = try Program.run(["extract", "in/page.pdf"], in: folder.path).objects
    #expect((extraction.first?["source"] as? [String: Any])?["format"] as? String == "html")
  }

  @Test func `Text in windows-1252 is read with its umlauts`() throws {
    _ = try folder.file("in/old.txt", Array("1. Was kostet die Stra".utf8) + [0xDF, 0x65, 0x3F])
    #expect(try importing("in").status == 0)
    let text = try Program.run(
      ["extract", "in/old.txt"], in: folder.path
    ).output
    #expect(text.contains("Straße"))
  }

  @Test func `A file's name cannot steer the terminal`() throws {
    _ = try folder.file("in/a\u{1B}[31m\n\u{202E}.pdf", [])
    let result = try importing("in")
    #expect(result.errors.hasPrefix("in/a\u{FFFD}[31m\u{FFFD}\u{FFFD}.pdf: empty"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }
}
