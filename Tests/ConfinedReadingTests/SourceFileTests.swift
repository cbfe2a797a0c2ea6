import ConfinedReading
import Foundation
import TemporaryFiles
import Testing

@Suite struct SourceFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func kind(_ path: String) -> LetterFailure.Kind? {
    do {
      _ = try SourceFile.bytes(at: path)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(arguments: [0, 1, 3_000_000])
  func `A file's bytes are read to the end`(_ count: Int) throws {
    let bytes = [UInt8](repeating: 7, count: count)
    #expect(try SourceFile.bytes(at: folder.file("x", bytes)) == bytes)
  }

  @Test func `What is no file is told apart`() throws {
    #expect(kind(folder.path + "/nothing") == .missing)
    #expect(kind(folder.path) == .folder)
    #expect(kind("/dev/null") == .notAFile)
  }

  @Test func `A pipe that nobody writes to does not keep anybody waiting`() {
    let pipe = folder.path + "/pipe.pdf"
    mkfifo(pipe, 0o600)
    #expect(kind(pipe) == .notAFile)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `A file without rights says so`() throws {
    let path = try folder.file("secret.pdf", [1])
    chmod(path, 0)
    #expect(kind(path) == .noPermission)
  }

  @Test func `A sparse file of many gigabytes is refused unread`() throws {
    let path = try folder.file("huge.pdf", [])
    truncate(path, 40 << 30)
    #expect(kind(path) == .tooLarge)
  }
}
