import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct ZIPArchiveTests {
  private let archive = StoredZIP.archive([("a.xml", Array("<a/>".utf8)), ("b", [])])

  @Test(arguments: [[], Array("vorn".utf8)] as [[UInt8]])
  func `What is stored comes back, whatever stands before the archive`(_ prefix: [UInt8]) throws {
    let read = try #require(ZIPArchive(prefix + archive))
    let entry = try #require(read.entry("a.xml"))
    #expect(try read.contents(of: entry) == Array("<a/>".utf8))
    #expect(read.entry("c") == nil)
  }

  /// Sizes and flags as the directory might state them, with what becomes of it.
  @Test(arguments: [
    (24, 0x7F, DocumentError.Kind.damaged), (27, 0x7F, .tooLarge), (26, 0x40, .tooLarge),
    (8, 1, .encrypted), (16, 0, .damaged), (10, 99, .damaged), (42, 7, .damaged),
  ]) func `An entry that is not what the directory says is refused`(
    _ place: Int, _ value: UInt8, _ kind: DocumentError.Kind
  ) throws {
    var bytes = archive
    let directory = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
    bytes[directory + place] = value
    let read = try #require(ZIPArchive(bytes))
    let error = #expect(throws: DocumentError.self) { try read.contents(of: read.entries[0]) }
    #expect(error?.kind == kind)
  }

  @Test func `No directory, no archive`() {
    #expect(ZIPArchive(Array(archive.dropLast(1))) == nil)
    #expect(ZIPArchive(Array("PK\u{3}\u{4} nur so".utf8)) == nil)
  }
}
