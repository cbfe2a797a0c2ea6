import CouncilModel
import EntityRegistry
import Foundation
import Testing

@Suite struct LinkedDataTests {
  private func graph(_ registry: SmallRegistry) throws -> [[String: Any]] {
    let bytes = try JSONEncoder().encode(LinkedData(registry.statements, in: registry.view))
    let object = try JSONSerialization.jsonObject(with: bytes)
    let document = try #require(object as? [String: Any])
    #expect(document["@context"] is [String: Any])
    return try #require(document["@graph"] as? [[String: Any]])
  }

  @Test func `Entities that are spoken of stand before the statements about them`() throws {
    var registry = SmallRegistry()
    let kino = registry.entity(.project, "Kino")
    let awo = registry.entity(.sponsor, "AWO")
    registry.entity(.sponsor, "Caritas")
    registry.say(kino, .sponsor, SmallRegistry.named(awo))
    let graph = try graph(registry)
    #expect(graph.map { $0["@type"] as? String } == ["project", "sponsor", "Statement"])
    #expect(graph.map { $0["name"] as? String } == ["Kino", "AWO", nil])
    let claim = try #require(graph.last)
    #expect((claim["subject"] as? [String: String])?["@id"] == "urn:auskunft:entity:\(kino.id)")
    #expect((claim["target"] as? [String: String])?["@id"] == "urn:auskunft:entity:\(awo.id)")
    #expect((claim["wasDerivedFrom"] as? [String: Any])?["text"] as? String == "Das ist so.")
  }

  @Test func `What is absent is left out`() throws {
    var registry = SmallRegistry()
    registry.say(registry.entity(.programme, "ESF", place: nil), .deadline, .date("2025"))
    let graph = try graph(registry)
    #expect(graph[0]["place"] == nil && graph[0]["alternateName"] == nil)
    #expect(graph[1]["target"] == nil && graph[1]["scope"] == nil)
    #expect(graph[1]["unit"] as? String == "date")
  }
}
