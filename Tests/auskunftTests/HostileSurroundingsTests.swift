import Foundation
import TemporaryFiles
import Testing

/// Imports where the machine, or the user, does not do what is usual.
@Suite struct HostileSurroundingsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.file("in/a.txt", SmallFiles.letter)
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments, in: folder.path)
  }

  /// Runs a line of shell in which `$0` is the program.
  private func shell(_ line: String) throws -> Program.Result {
    try Program.run(
      ["-c", line, Program.url.path], in: folder.path, program: URL(filePath: "/bin/sh"))
  }

  private func states(in archive: String) throws -> [String: Int]? {
    try run("status", "--archive", archive).objects.first?["files"] as? [String: Int]
  }

  @Test func `The archive is no letter where it lies among them`() throws {
    for imported in [1, 0] {
      let result = try run("import", ".", "--archive", "in/../a.sqlite")
      #expect(result.status == 0)
      #expect(result.errors == "")
      #expect(try result.objects.first?["imported"] as? Int == imported)
    }
  }

  @Test func `Files are taken whose names, given one by one, are not UTF-8`() throws {
    let result = try shell(
      #"""
      for byte in 373 374; do echo "Brief $byte" > "$(printf "s\\${byte}d.txt")"; done
      exec "$0" import s?d.txt in/a.txt --archive a.sqlite
      """#)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try result.objects.first?["imported"] as? Int == 3)
  }

  @Test(arguments: [
    (">&-", "Bad file descriptor"), (">/dev/full", "No space left on device"),
  ])
  func `Results that cannot be printed are an error; what was taken is kept`(
    output: String, reason: String
  ) throws {
    let result = try shell(#"exec "$0" import in --archive a.sqlite \#(output)"#)
    #expect(result.status == 2)
    #expect(
      result.errors == "standard output: cannot be written (\(reason)); send it elsewhere\n")
    #expect(try states(in: "a.sqlite")?["imported"] == 1)
  }

  @Test func `An import with neither input nor output nor errors takes its files`() throws {
    _ = try shell(#""$0" import in --archive a.sqlite <&- >&- 2>&-"#)
    #expect(try states(in: "a.sqlite")?["imported"] == 1)
  }

  @Test func `An archive that may not grow is an error, and what was taken is kept`() throws {
    for number in 0..<400 {
      _ = try folder.file("in/\(number).txt", SmallFiles.letter + Array("\(number)\n".utf8))
    }
    let result = try shell(#"ulimit -f 1600; exec "$0" import in --archive a.sqlite"#)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("a.sqlite: "))
    #expect(try run("import", "in", "--archive", "a.sqlite").status == 0)
    #expect(try states(in: "a.sqlite")?["imported"] == 401)
  }

  /// Where threads have taken all the memory, any other request for some may end the program first.
  @Test func `An import that gets no threads ends, and the next one takes everything`() throws {
    let result = try shell(
      #"ulimit -v 2000000; exec "$0" import in --jobs 1024 --archive a.sqlite"#)
    #expect(result.status != 0)
    if result.status == 2 {
      #expect(
        result.errors.hasPrefix("letters cannot be read safely: a thread cannot be started ("))
    }
    #expect(try run("import", "in", "--archive", "a.sqlite").status == 0)
    #expect(try states(in: "a.sqlite")?["imported"] == 1)
  }

  @Test func `An empty path is an error`() throws {
    let result = try run("import", "", "--archive", "a.sqlite")
    #expect(result.status == 2)
    #expect(result.errors.contains("A path is empty."))
  }
}
