import Foundation
import TemporaryFiles
import Testing

@Suite struct ImportCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments, in: folder.path)
  }

  private func count(_ name: String, _ result: Program.Result) throws -> Int? {
    try result.objects.first?[name] as? Int
  }

  @Test func `Takes a folder, and the second time nothing`() throws {
    _ = try folder.file("in/a.txt", SmallFiles.letter)
    _ = try folder.file("in/b/c.txt", SmallFiles.letter + [UInt8(ascii: "!")])
    let first = try run("import", "in", "--archive", "a.sqlite")
    #expect(first.status == 0)
    #expect(first.errors == "")
    #expect(try count("imported", first) == 2)

    let listed = try run("list", "--archive", "a.sqlite").output
    let second = try run("import", "in", "--archive", "a.sqlite")
    #expect(second.status == 0)
    #expect(try count("imported", second) == 0)
    #expect(try count("duplicate", second) == 2)
    #expect(try run("list", "--archive", "a.sqlite").output == listed)
  }

  @Test func `Prints a table where one is asked for`() throws {
    _ = try folder.file("in/a.txt", SmallFiles.letter)
    let lines = try run("import", "in", "--table", "--archive", "a.sqlite").output
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first?.hasPrefix("imported  partial  duplicate  failed  unchanged  exchanges") == true)
    #expect(lines.last?.hasPrefix("       1") == true)
  }

  @Test func `Uses the archive that the environment names`() throws {
    _ = try folder.file("in/a.txt", SmallFiles.letter)
    _ = try Program.run(
      ["import", "in"], in: folder.path, environment: ["AUSKUNFT_ARCHIVE": "named.sqlite"])
    #expect(try run("list", "--archive", "named.sqlite").objects.count == 1)
    _ = try run("import", "in")
    #expect(try run("list", "--archive", "auskunft.sqlite").objects.count == 1)
  }

  @Test func `Never changes the files`() throws {
    let path = try folder.file("in/a.txt", SmallFiles.letter)
    let before = try FileManager.default.attributesOfItem(atPath: path)
    _ = try run("import", "in")
    let after = try FileManager.default.attributesOfItem(atPath: path)
    #expect(after[.modificationDate] as? Date == before[.modificationDate] as? Date)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(SmallFiles.letter))
  }

  @Test(arguments: [("x.sqlite", "Guten Tag"), ("y.sqlite", "")])
  func `Refuses an archive that is none, and could not run`(name: String, content: String) throws {
    _ = try folder.file("in/a.txt", SmallFiles.letter)
    _ = try folder.file(name, Array(content.utf8))
    let result = try run("import", "in", "--archive", name)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("\(name): not an archive of auskunft"))
    #expect(result.output == "")
  }
}
