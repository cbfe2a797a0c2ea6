import Foundation
import TemporaryFiles
import Testing

@Suite struct WorkerCommandTests {
  @Test func `Answers every path with one line, in order, and ends well`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("a.txt", SmallFiles.letter)
    _ = try folder.file("leer.txt", [])
    let result = try Program.run(
      ["worker"], input: "a.txt\nmissing.pdf\nleer.txt\na.txt", in: folder.path)
    #expect(result.status == 0)
    #expect(result.errors == "")
    let objects = try result.objects
    #expect(objects.map { $0["status"] as? String != "failed" } == [true, false, false, true])
    #expect(
      objects.map { ($0["source"] as? [String: Any])?["path"] as? String } == [
        "a.txt", "missing.pdf", "leer.txt", "a.txt",
      ])
  }

  @Test func `Says the same as extract`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("a.txt", SmallFiles.letter)
    let worker = try Program.run(["worker"], input: "a.txt\n", in: folder.path)
    #expect(try Program.run(["extract", "a.txt"], in: folder.path).output == worker.output)
  }
}
