import ConfinedReading
import Foundation
import LetterImport
import TemporaryFiles
import Testing

@Suite struct FolderWalkTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func relative(_ path: String) -> String {
    String(path.dropFirst(folder.path.count + 1))
  }

  @Test func `Files are found in all folders, ordered by the bytes of their paths`() throws {
    for name in ["b.txt", "a/z.txt", "a/b/c.txt", "Ä.txt", ".hidden", "a.txt"] {
      _ = try folder.file(name, [])
    }
    let walk = FolderWalk([folder.path + "/"])
    #expect(
      walk.files.map { relative($0.path) } == [
        ".hidden", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt", "Ä.txt",
      ])
    #expect(walk.refused.isEmpty)
  }

  @Test func `A file is offered as it was named, even where nothing is`() {
    #expect(FolderWalk(["./x/../nothing.pdf"]).files.map(\.path) == ["./x/../nothing.pdf"])
  }

  @Test func `Links that the user named and that lead nowhere are refused`() throws {
    let manager = FileManager.default
    for (name, target) in [("nowhere", "missing"), ("circle", "circle")] {
      try manager.createSymbolicLink(
        atPath: folder.path + "/" + name, withDestinationPath: target)
    }
    let names = ["nowhere", "circle"]
    let refused = FolderWalk(names.map { folder.path + "/" + $0 }).refused
    #expect(refused.map { relative($0.path) } == names)
    #expect(refused.map(\.kind) == [.missing, .unreadable])
  }

  @Test func `Links and pipes inside a folder are refused, and a circle has an end`() throws {
    _ = try folder.file("inner/letter.txt", [])
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path + "/inner/circle", withDestinationPath: "..")
    try manager.createSymbolicLink(
      atPath: folder.path + "/nowhere", withDestinationPath: "missing")
    mkfifo(folder.path + "/pipe.pdf", 0o600)
    let walk = FolderWalk([folder.path])
    #expect(walk.files.map { relative($0.path) } == ["inner/letter.txt"])
    #expect(
      Set(walk.refused.map { relative($0.path) }) == ["inner/circle", "nowhere", "pipe.pdf"])
    #expect(walk.refused.filter { $0.kind == .link }.count == 2)
  }

  @Test func `A link that the user names is followed`() throws {
    _ = try folder.file("real/letter.txt", [])
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real")
    #expect(FolderWalk([link]).files.map(\.path) == [link + "/letter.txt"])
  }

  @Test func `A name that is not UTF-8 is refused, the others are taken`() throws {
    _ = try folder.file("good.txt", [])
    let path = Array(folder.path.utf8) + [0x2F, 0x73, 0xFC, 0x64, 0]
    let descriptor = path.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { name in
      name.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
    }
    #expect(descriptor >= 0)
    close(descriptor)
    let walk = FolderWalk([folder.path])
    #expect(walk.files.map { relative($0.path) } == ["good.txt"])
    #expect(walk.refused.map(\.kind) == [.unreadableName])
    unlink(path.map(CChar.init(bitPattern:)))
  }
}
