import CouncilStoreContract
import Foundation
import SQLiteStore
import TemporaryFiles
import Testing

/// `search`, `similar`, `asked`, `analyze` and `reindex` as their users run them.
@Suite struct SearchCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let store = try SQLiteLetterStore.openOrCreate(path: folder.path + "/a.sqlite")
    for seed in 1...3 { _ = try store.add(SampleLetter.letter(seed)) }
    try store.refreshVocabulary(force: true)
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(
      arguments + ["--archive", "a.sqlite"], in: folder.path, environment: ["COLUMNS": "90"])
  }

  @Test func `search prints a hit a line, with everything that names it`() throws {
    let objects = try run("search", "Traeger AWO", "--limit", "2").objects
    #expect(objects.count == 2)
    let hit = try #require(objects.first)
    #expect(hit["reference"] as? String == "DS 0012/24")
    #expect(hit["council"] as? String == "Musterstadt")
    #expect(hit["date"] as? String == "2024-03-05")
    #expect(hit["number"] as? String == "1")
    #expect(hit["question"] as? String == "Wer ist Träger?")
    #expect(hit["snippet"] as? String == "Der ⟦Träger⟧ ist die ⟦AWO⟧.")
    #expect((hit["score"] as? Double ?? 0) > 0)
    #expect((hit["path"] as? String)?.hasPrefix("Corpus/") == true)
    #expect((hit["id"] as? String)?.count == 16)
  }

  @Test func `search prints for people with the words marked`() throws {
    let text = try run("search", "Quartiersmanagerin", "--table").output
    #expect(text.contains("Quartiersmanagement; \"Nord\" & 'Süd'\n"))
    #expect(text.hasSuffix("0 papers with all words, 3 with some of them\n"))
  }

  @Test func `search counts choices`() throws {
    let objects = try run("search", "Träger", "--facets").objects
    let council = try #require(objects.first { $0["facet"] as? String == "council" })
    let choices = council["choices"] as? [[String: Any]]
    #expect(choices?.first?["value"] as? String == "Musterstadt")
    #expect(choices?.first?["count"] as? Int == 6)
    #expect(try run("search", "Träger", "--facets", "--table").output.contains("answers"))
  }

  @Test func `search ends as grep does`() throws {
    #expect(try run("search", "Träger").status == 0)
    #expect(try run("search", "Zauberwürfel").status == 1)
    let broken = try run("search", "Träger \"AWO")
    #expect(broken.status == 2)
    #expect(broken.errors == "a closing quote is missing\n  Träger \"AWO\n         ^\n")
    #expect(try run("search", "Träger", "--limit", "0").status == 2)
  }

  @Test func `search says what a mistyped word may have meant`() throws {
    let result = try run("search", "Quartiersmanagment")
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("Quartiersmanagment: not in the archive; these are hits for"))
  }

  @Test func `similar and asked find other papers' answers`() throws {
    let id = SampleLetter.exchangeID(1, "1")
    let similar = try run("similar", id).objects
    #expect(similar.count > 0)
    #expect(!similar.contains { $0["sha256"] as? String == SampleLetter.hash(1) })
    #expect(try run("similar", "DS 9999/99").status == 1)
    let asked = try run("asked", "Wer ist der Träger?").objects
    #expect(asked.first?["score"] as? Double == 1)
    #expect(try run("asked", "Wann regnet es?").status == 1)
  }

  @Test func `analyze prints what search makes of words`() throws {
    let result = try Program.run(["analyze", "Schulsanierung", "und"])
    #expect(
      result.output == """
        {"parts":["schul","sanierung"],"terms":["schulsanierung","schul","sanierung","sanier"],\
        "word":"Schulsanierung"}
        {"parts":[],"terms":[],"word":"und"}

        """)
  }

  @Test func `reindex makes the index anew`() throws {
    let result = try run("reindex")
    #expect(result.output == "3 papers indexed\n")
    #expect(try run("search", "Träger").status == 0)
  }
}
