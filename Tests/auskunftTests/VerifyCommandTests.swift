import TemporaryFiles
import Testing

@Suite struct VerifyCommandTests {
  @Test func `What was just imported is the same when it is read again`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("in/a.txt", SmallFiles.letter)
    _ = try folder.file("in/b.html", SmallFiles.html)
    _ = try Program.run(["import", "in"], in: folder.path)
    let result = try Program.run(["verify"], in: folder.path)
    #expect(result.output == "2 the same, 0 different\n")
    #expect(result.status == 0)
  }
}
