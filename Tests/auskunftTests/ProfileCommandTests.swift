import Foundation
import TemporaryFiles
import Testing

/// `auskunft profile …` as a user runs it, on letters of one made-up sender.
@Suite struct ProfileCommandTests {
  private let folder: TemporaryFolder

  private static func letter(_ number: Int, names sender: Bool) -> String {
    """
    \(sender ? "Stadt Auenrode" : "Antwort der Verwaltung")
    STELLUNGNAHME zur Anfrage
    Vorlage Nr.: 2021/018\(number)
    Verantwortlich: Dez. \(number)
    Gremium: Rat der Stadt, Saal \(number)
    Betreff: Gegenstand \(["Nord", "Ost", "West", "Mitte", "Berg"][number])
    1. Wie viele Stellen hat der Treff?
    Der Treff hat 2,\(number) Stellen.
    """
  }

  init() throws {
    folder = try TemporaryFolder()
    for number in 1...4 {
      try Self.letter(number, names: number < 4).write(
        toFile: folder.path + "/\(number).txt", atomically: true, encoding: .utf8)
    }
    #expect(try run("import", "1.txt", "2.txt", "3.txt", "4.txt").status == 0)
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(
      arguments + ["--archive", "a.sqlite"], in: folder.path, environment: ["COLUMNS": "140"])
  }

  @Test func `learn looks at each letter once, and list and show say what was learned`() throws {
    #expect(try run("profile", "list").status == 1)
    #expect(try run("profile", "learn").output == "{\"letters\":4}\n")
    #expect(try run("profile", "learn", "--table").output == "0 letters looked at\n")
    let profile = try #require(try run("profile", "list").objects.first)
    #expect(profile["sender"] as? String == "Auenrode")
    #expect(profile["letters"] as? Int == 3)
    let text = try run("profile", "show", "Auenrode", "--table").output
    for part in ["reference       0000/0000", "Verantwortlich: Dez. 0", "1.txt"] {
      #expect(text.contains(part), "\(text)")
    }
    #expect(try run("profile", "show", "Rotheim").status == 1)
  }

  @Test
  func `A letter without a sender gets a proposal beside what it says, until it is forgotten`()
    throws
  {
    #expect(try run("profile", "learn").status == 0)
    let proposals = try run("profile", "propose").objects
    #expect(proposals.map { $0["path"] as? String } == ["4.txt"])
    let shown = try run("show", "4.txt", "--table").output
    #expect(shown.contains("municipality?  Auenrode (learned of 3 letters of this sender)"))
    #expect(!(try run("show", "4.txt", "--json").output.contains("\"municipality\":\"Auenrode\"")))
    #expect(try run("verify").status == 0)

    #expect(try run("profile", "forget", "Auenrode", "Nichts dergleichen").status == 1)
    #expect(try run("profile", "forget", "Auenrode", "--all").status == 0)
    #expect(try run("profile", "learn").status == 0)
    #expect(try run("profile", "propose").status == 1)
    #expect(!(try run("show", "4.txt", "--table").output.contains("municipality?")))
  }

  @Test(arguments: [["forget", "Auenrode"], ["forget", "Auenrode", "x", "--all"], ["show"]])
  func `What makes no sense cannot run`(arguments: [String]) throws {
    let result = try Program.run(
      ["profile"] + arguments + ["--archive", "a.sqlite"], in: folder.path)
    #expect(result.status == 2)
  }
}
