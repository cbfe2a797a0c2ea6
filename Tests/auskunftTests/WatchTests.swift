import Foundation
import TemporaryFiles
import Testing

@Suite struct WatchTests {
  /// The next line of a pipe's output; nil at its end.
  private func line(_ pipe: Pipe) -> String? {
    var bytes = Data()
    while bytes.last != UInt8(ascii: "\n") {
      let more = pipe.fileHandleForReading.readData(ofLength: 1)
      if more.isEmpty { return nil }
      bytes += more
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `A watched folder's files are taken as they appear`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("in/a.txt", SmallFiles.letter)
    let process = Process()
    process.executableURL = Program.url
    process.arguments = ["import", "--watch", "in", "--archive", "a.sqlite"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    defer { kill(process.processIdentifier, SIGKILL) }

    #expect(try #require(line(output)).contains("\"imported\":1"))
    _ = try folder.file("in/b.txt", SmallFiles.letter + Array("Ende.\n".utf8))
    let second = try #require(line(output))
    #expect(second.contains("\"imported\":1"))
    #expect(second.contains("\"unchanged\":0"))

    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
  }
}
