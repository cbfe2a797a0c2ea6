import Foundation
import Testing

/// Letters with a reference and without, of each format, by their whole path.
private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Corpus/bergstetten").standardizedFileURL.path

/// Where letters lie on the server's disk is nobody else's matter.
@Suite(.serialized, OpenRoom(letters: [folder])) struct HiddenPathTests {
  private var server: RoomServer { get throws { try #require(OpenRoom.server) } }

  /// Folders that would say where.
  private static let signs = ["Corpus/", "bergstetten/", folder]

  @Test func `No answer to a program says where letters lie`() throws {
    let description = try server.get("/api/v1/openapi.json").object
    let paths = try #require(description["paths"] as? [String: Any])
    let papers = try server.get("/api/v1/papers").object["rows"] as? [[String: Any]] ?? []
    let hash = try #require(papers.first?["sha256"] as? String)
    let hits = try server.get("/api/v1/search").object["hits"] as? [[String: Any]] ?? []
    let exchange = try #require(hits.first?["id"] as? String)
    for path in paths.keys.sorted() {
      let address = path.replacing("{name}", with: hash).replacing("{id}", with: exchange)
      let query = path == "/asked" ? "?q=Wer" : ""
      let answer = try server.get("/api/v1\(address)\(query)")
      #expect(answer.status == 200, "\(address)")
      for sign in Self.signs { #expect(!answer.text.contains(sign), "\(address): \(sign)") }
    }
  }

  @Test(arguments: [
    "/", "/suche", "/verzeichnis", "/verzeichnis/export.json", "/verzeichnis/export.csv",
    "/verzeichnis/export.jsonld", "/einlesen", "/einlesen?zustand=imported", "/pruefen", "/nix",
    "/suche.atom", "/zahlen",
  ])
  func `No page says where letters lie`(path: String) throws {
    let answer = try server.get(path)
    for sign in Self.signs { #expect(!answer.text.contains(sign), "\(sign)") }
  }
}
