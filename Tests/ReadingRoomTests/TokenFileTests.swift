import Foundation
import TemporaryFiles
import Testing

@testable import ReadingRoom

@Suite struct TokenFileTests {
  private let folder: TemporaryFolder
  private let file: TokenFile

  init() throws {
    folder = try TemporaryFolder()
    file = TokenFile(beside: folder.path + "/a.sqlite")
  }

  private func failure() -> TokenFile.Failure? {
    #expect(throws: TokenFile.Failure.self) { try file.entries() }
  }

  @Test func `Nobody has a token before one is made`() throws {
    #expect(try file.entries().isEmpty)
  }

  @Test func `A token opens for whom it was made, until it is revoked`() throws {
    let token = try file.create(name: "Karla Muster", created: "2026-01-02T03:04:05Z")
    let other = try file.create(name: "Max Probe", created: "2026-01-02T03:04:06Z")
    #expect(try file.entry(of: token)?.name == "Karla Muster")
    #expect(try file.revoke(id: token.id))
    #expect(try !file.revoke(id: token.id))
    #expect(try file.entry(of: token) == nil)
    #expect(try file.entry(of: other)?.name == "Max Probe")
  }

  @Test func `Of tokens that are made at the same time none is forgotten`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask { [file] in
          _ = try file.create(name: "Probe \(number)", created: "2026-01-02T03:04:05Z")
        }
      }
      try await group.waitForAll()
    }
    #expect(try file.entries().count == 20)
  }

  @Test func `Another's secret opens nothing`() throws {
    let token = try file.create(name: "Karla Muster", created: "2026-01-02T03:04:05Z")
    let other = try file.create(name: "Max Probe", created: "2026-01-02T03:04:06Z")
    let forged = try #require(AccessToken(word: "\(token.id).\(other.secret)"))
    #expect(forged.id == token.id && forged.secret != token.secret)
    #expect(try file.entry(of: forged) == nil)
  }

  @Test func `Nobody else may read the file, and no secret stands in it`() throws {
    let token = try file.create(name: "Karla Muster", created: "2026-01-02T03:04:05Z")
    let path = folder.path + "/a.sqlite" + TokenFile.ending
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try !String(contentsOfFile: path, encoding: .utf8).contains(token.secret))
  }

  @Test func `A file of something else is named, and left as it is`() throws {
    let path = try folder.file("a.sqlite" + TokenFile.ending, Array("[{".utf8))
    #expect(failure()?.detail == "is no file of tokens; put it aside, and make new ones")
    #expect(throws: TokenFile.Failure.self) {
      try file.create(name: "Karla Muster", created: "2026-01-02T03:04:05Z")
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "[{")
  }

  @Test func `What cannot be read is not taken for a file of nobody's`() throws {
    _ = try folder.file("a.sqlite" + TokenFile.ending + "/x", [])
    #expect(failure()?.detail.hasPrefix("cannot be read (") == true)
  }
}
