import Foundation
import TemporaryFiles
import Testing

/// `auskunft registry …` on two of the project's own letters, as a user runs it.
@Suite struct RegistryCommandTests {
  private static let corpus = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpus/neustadt-an-der-linde")

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let letters = ["DS-0317-21.md", "DS-0219-24.md"].map { Self.corpus.appending(path: $0).path }
    let result = try Program.run(["import"] + letters + ["--archive", "a.sqlite"], in: folder.path)
    #expect(result.status == 0)
  }

  private func run(_ arguments: String..., input: String = "") throws -> Program.Result {
    try Program.run(
      ["registry"] + arguments + ["--archive", "a.sqlite"], input: input, in: folder.path,
      environment: ["COLUMNS": "140", "USER": "probe"])
  }

  private func seeded() throws -> [[String: Any]] {
    #expect(try run("seed", "--all").status == 0)
    return try run("list").objects
  }

  @Test func `seed proposes once, and list prints a statement a line`() throws {
    let statements = try seeded()
    #expect(statements.count > 25)
    let again = try #require(try run("seed", "--all").objects.first)
    #expect(again["proposed"] as? Int == 0)
    #expect((again["known"] as? Int ?? 0) >= statements.count)
    for key in ["id", "subject", "property", "value", "unit", "scope", "source", "valid", "entity"]
    {
      #expect(statements.allSatisfy { $0.keys.contains(key) }, "\(key)")
    }
  }

  @Test func `seed names a paper that is not there and takes the others`() throws {
    let result = try run("seed", "DS 0317/21", "DS 9999/99")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("DS 9999/99: not in a.sqlite"))
    #expect(try run("list").objects.count > 10)
  }

  @Test func `list prints a table with what is unreviewed and disputed marked`() throws {
    _ = try seeded()
    let text = try run("list", "--table").output
    for part in [
      "Projects and services", "Quartiersmanagement Gartenfeld", "≠? 0.75", "Meetings",
      "Planned and recommended", "Not known, not answered",
    ] {
      #expect(text.contains(part), "\(text)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 140 })
    let before = try run("list", "--table", "--as-of", "2021-12-31").output
    #expect(before.contains("≠? 1 ") && !before.contains("0.75"))
  }

  @Test func `review prints what is undecided, takes the decisions and logs them`() throws {
    _ = try seeded()
    let lines = try run("review").output.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.contains("\"decision\":\"undecided\"") })
    let first = lines[0].replacing("undecided", with: "accept")
    let second = lines[1].replacing("undecided", with: "reject")
    let input = ([first, second] + lines[2...]).joined(separator: "\n")
    let taken = try run("review", "--decisions", "-", "--by", "M. Beispiel", input: input)
    #expect(taken.status == 0)
    #expect(try taken.objects.map { $0["by"] as? String } == ["M. Beispiel", "M. Beispiel"])
    #expect(try run("review").objects.count == lines.count - 2)

    #expect(try run("seed", "--all").status == 0)
    let statuses = try run("list").objects.filter { $0["status"] as? String == "accepted" }
    #expect(statuses.count == 1)
    #expect(try run("review").objects.count == lines.count - 2)
  }

  @Test(
    arguments: [
      ("{\"decision\":\"accept\"}", "\"statement\" is missing"),
      ("{\"decision\":\"burn\",\"statement\":\"x\"}", "\"decision\" has no such value"),
      ("nonsense", "no JSON"), ("{\"decision\":\"accept\",\"statement\":\"x\"}", "no statement x"),
    ])
  func `review names a line that is no decision and goes on`(line: String, reason: String) throws {
    _ = try seeded()
    let result = try run("review", "--decisions", "-", input: line + "\n")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("line 1: ") && result.errors.contains(reason))
  }

  @Test func `review asks on a terminal and carries out the answers`() throws {
    _ = try seeded()
    let result = try run("review", "--table", input: "x\na\nr\nn\nProbename\ns\nq\n")
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("3 decided\n"))
    #expect(result.output.contains("“"))
    let statuses = try run("export", "--format", "csv").output
    #expect(statuses.contains("\"accepted\"") && statuses.contains("Probename"))
  }

  @Test func `prove reads the archived bytes again`() throws {
    let statements = try seeded()
    let id = try #require(statements.first?["id"] as? String)
    let proof = try #require(try run("prove", id).objects.first)
    for key in ["sameBytes", "sameWords", "sameReading"] { #expect(proof[key] as? Bool == true) }
    let text = try run("prove", id, "--table").output
    #expect(text.contains("the words stand there: yes"))
    #expect(try run("prove", "ffffffffffffffff").status == 1)
  }

  @Test func `show, history, conflicts, gaps, due and inquiry say where it stands`() throws {
    _ = try seeded()
    for (arguments, parts) in [
      (
        ["show", "NachbarNetz", "--table"],
        ["staffing: 2 FTE", "DS 0219/24, question 1, page 1", "“Das ESF-Programm NachbarNetz wird"]
      ),
      (["history", "NachbarNetz", "--table"], ["2.5 FTE", "DS 0317/21", "DS 0219/24"]),
      (["conflicts", "--table"], ["NachbarNetz, staffing: changed", "2.5 FTE"]),
      (["gaps", "--table"], ["Wiesengrund", "rhythm of meetings", "not answered"]),
      (["due", "--before", "2028-01-01", "--table"], ["2027", "Gesamtstädtische Strategie"]),
      (
        ["inquiry", "--area", "Wiesengrund", "--before", "2024-01-01"],
        ["1. Welche Träger", "DS 0219/24, Antwort auf Frage 1"]
      ),
    ] {
      let result = try Program.run(
        ["registry"] + arguments + ["--archive", "a.sqlite"], in: folder.path,
        environment: ["COLUMNS": "200"])
      #expect(result.status == 0, "\(arguments)")
      for part in parts { #expect(result.output.contains(part), "\(arguments): \(result.output)") }
    }
  }

  @Test func `export prints CSV, JSON and JSON-LD`() throws {
    let count = try seeded().count
    let csv = try run("export", "--format", "csv").output
    #expect(csv.hasPrefix("\u{FEFF}\"row\";\"entity\";\"kind\";"))
    let commas = try run("export", "--separator", "comma").output
    #expect(commas.hasPrefix("\u{FEFF}\"row\",\"entity\",\"kind\","))
    let rows = csv.split(separator: "\r\n").dropFirst()
    #expect(rows.filter { $0.hasPrefix("\"statement\";") }.count == count)
    #expect(rows.contains { $0.hasPrefix("\"entity\";") })
    #expect(rows.allSatisfy { $0.contains("DS 0317/21") || $0.contains("DS 0219/24") })

    let json = try JSONSerialization.jsonObject(
      with: Data(run("export", "--format", "json").output.utf8))
    let whole = try #require(json as? [String: Any])
    #expect((whole["statements"] as? [Any])?.count == count)
    let linked = try JSONSerialization.jsonObject(
      with: Data(run("export", "--format", "jsonld").output.utf8))
    #expect((linked as? [String: Any])?.keys.sorted() == ["@context", "@graph"])
  }

  @Test(
    arguments: [
      ["list"], ["review"], ["conflicts"], ["gaps"], ["due"], ["export"], ["show", "x"],
      ["history", "x"], ["inquiry", "--area", "x"],
    ])
  func `An empty registry is nothing found`(arguments: [String]) throws {
    let result = try Program.run(
      ["registry"] + arguments + ["--archive", "a.sqlite"], in: folder.path)
    #expect(result.status == 1)
  }

  @Test(
    arguments: [
      ["seed"], ["seed", "x", "--all"], ["inquiry"], ["list", "--as-of", "gestern"],
      ["due", "--before", "2024-13-01"], ["list", "--kind", "thing"],
    ])
  func `What makes no sense cannot run`(arguments: [String]) throws {
    let result = try Program.run(
      ["registry"] + arguments + ["--archive", "a.sqlite"], in: folder.path)
    #expect(result.status == 2)
  }
}
