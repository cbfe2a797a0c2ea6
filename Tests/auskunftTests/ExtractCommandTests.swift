import Foundation
import TemporaryFiles
import Testing

@Suite struct ExtractCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.file("Corpus/erfurt/a.txt", SmallFiles.letter)
    _ = try folder.file("Corpus/ulm/b.txt", SmallFiles.letter)
    _ = try folder.file("Corpus/ulm/b.html", SmallFiles.html)
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(["extract"] + arguments, in: folder.path)
  }

  private func content(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: folder.path + "/" + path)), as: UTF8.self)
  }

  @Test func `Prints one object a file, each on one line, with the path as given`() throws {
    let objects = try run("Corpus").objects
    #expect(
      objects.map { ($0["source"] as? [String: Any])?["path"] as? String } == [
        "Corpus/erfurt/a.txt", "Corpus/ulm/b.html", "Corpus/ulm/b.txt",
      ])
  }

  @Test func `Mirrors a folder, with endings where two letters share a name`() throws {
    let result = try run("Corpus", "--out", "Extracted")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "")
    let files = FileManager.default.enumerator(atPath: folder.path + "/Extracted")?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".json") }.sorted()
    #expect(files == ["erfurt/a.json", "ulm/b.html.json", "ulm/b.txt.json"])
    #expect(try content("Extracted/erfurt/a.json").hasPrefix("{\n  \"blocks\" : ["))
    #expect(try content("Extracted/erfurt/a.json").hasSuffix("}\n"))
  }

  @Test func `The mirror of an absolute path does not name the machine`() throws {
    _ = try run("Corpus", "--out", "relative")
    _ = try run(folder.path + "/Corpus/", "--out", "absolute")
    for file in ["erfurt/a.json", "ulm/b.txt.json"] {
      #expect(try content("absolute/" + file) == content("relative/" + file))
    }
  }

  @Test func `A letter that cannot be read is an object, a line and exit code 1`() throws {
    _ = try folder.file("empty.pdf", [])
    let result = try run("empty.pdf", "Corpus/erfurt/a.txt", "missing.pdf")
    #expect(result.status == 1)
    let objects = try result.objects
    #expect(objects.map { $0["status"] as? String }.first == "failed")
    #expect(objects.count == 3)
    #expect((objects.last?["source"] as? [String: Any])?["sha256"] is NSNull)
    let diagnostics = objects.first?["diagnostics"] as? [[String: Any]]
    #expect(diagnostics?.first?["severity"] as? String == "error")
    #expect(result.errors.split(separator: "\n").count == 2)
  }

  @Test(arguments: [["--format", "yaml", "x"], [], ["--out", "x", "--format", "text", "y"]])
  func `What it does not understand is exit code 2`(arguments: [String]) throws {
    let result = try Program.run(["extract"] + arguments, in: folder.path)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("Usage: auskunft extract"))
  }
}
