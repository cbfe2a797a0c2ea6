import Foundation
import TemporaryFiles
import Testing

/// `auskunft cases …` on an inquiry, its answer and an inquiry that nobody has answered, as a user
/// runs it.
@Suite struct CasesCommandTests {
  private static let inquiry = """
    Stadt Havelbrück

    ANFRAGE

    Stadträtin Petra Beispiel (SPD)

    Havelbrück, den 5. Mai 2020

    Vorlage Nr.: 2020/0017

    Nachbarschaftstreff am Wehr

    1. Wie viele Stellen hat der Nachbarschaftstreff am Wehr derzeit?
    2. Wann zieht der Nachbarschaftstreff in die neuen Räume an der Mühle?

    Der Treff ist seit Jahren überlaufen. Viele Angebote fallen aus.
    """

  private static let answer = """
    Stadt Havelbrück

    Stellungnahme zur Anfrage

    Vorlage Nr.: 2020/0017

    Nachbarschaftstreff am Wehr

    Zu 1.:
    Der Treff hat 2,5 Stellen.

    Zu 2.:
    Der Umzug ist für den Herbst geplant.
    """

  private static let open = """
    Stadt Havelbrück

    ANFRAGE

    Stadtrat Karl Muster (CDU)

    Havelbrück, den 3. Februar 2021

    Vorlage Nr.: 2021/0009

    Solaranlagen auf Schulen

    1. Welche Dächer städtischer Schulen tragen bereits Solaranlagen?
    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in [("1.txt", Self.inquiry), ("2.txt", Self.answer), ("3.txt", Self.open)] {
      _ = try folder.file(name, Array(text.utf8))
    }
    let result = try Program.run(
      ["import", "1.txt", "2.txt", "3.txt", "--archive", "a.sqlite"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
  }

  private func run(_ arguments: String..., input: String = "") throws -> Program.Result {
    try Program.run(
      ["cases"] + arguments + ["--archive", "a.sqlite"], input: input, in: folder.path,
      environment: ["COLUMNS": "140", "USER": "probe"])
  }

  @Test func `An import links what it took, and list prints a case a line`() throws {
    let cases = try run("list").objects
    #expect(cases.map { $0["reference"] as? String } == ["2020/0017", "2021/0009"])
    #expect(cases.map { $0["state"] as? String } == ["answered", "open"])
    #expect(cases.map { ($0["members"] as? [Any])?.count } == [2, 1])
    #expect(cases[0]["partsAnswered"] as? Int == 2)
  }

  @Test func `open lists what waits for an answer, and late needs a rule`() throws {
    let open = try run("open", "--table").output
    #expect(open.contains("2021/0009") && !open.contains("2020/0017"))
    #expect(try run("open", "--asker", "SPD").status == 1)
    #expect(try run("late", "--as-of", "2021-03-01").status == 1)
    #expect(try run("rule", "add", "Havelbrück", "--days", "14").status == 0)
    #expect(try run("link").objects.first?["cases"] as? Int == 2)
    let late = try run("late", "--as-of", "2021-03-01").objects
    #expect(late.map { $0["due"] as? String } == ["2021-02-17"])
    #expect(try run("late", "--as-of", "2021-02-17").status == 1)
    #expect(try run("rule", "list").objects.count == 1)
    #expect(try run("rule", "remove", "Havelbrück", "--days", "14").status == 0)
    #expect(try run("rule", "remove", "Havelbrück", "--days", "14").status == 1)
  }

  @Test func `show takes the questions from the inquiry, with where they stand there`() throws {
    let details = try #require(try run("show", "2020/0017").objects.first)
    let questions = try #require(details["questions"] as? [[String: Any]])
    #expect(questions.count == 2)
    let answers = questions.compactMap { ($0["answers"] as? [[String: Any]])?.first }
    #expect(answers.map { $0["match"] as? String } == ["number", "number"])
    #expect(answers.first?["answer"] as? String == "Der Treff hat 2,5 Stellen.")
    // The place is the inquiry's own.
    let letter = try #require(
      try Program.run(["show", "1.txt", "--archive", "a.sqlite"], in: folder.path).objects.first)
    let source = try #require(letter["source"] as? [String: Any])
    let asked = try #require((letter["exchanges"] as? [[String: Any]])?.first)
    #expect(questions[0]["sha256"] as? String == source["sha256"] as? String)
    #expect(questions[0]["exchange"] as? String == asked["id"] as? String)
    #expect(
      questions[0]["questionRange"] as? [String: Int] == asked["questionRange"] as? [String: Int])
    let text = try run("show", "2020/0017", "--table").output
    for part in ["2 of 2 parts answered", "asked", "by its number", "no deadline can be told"] {
      #expect(text.contains(part), "\(text)")
    }
    #expect(try run("show", "nothing").status == 1)
  }

  @Test func `A case is found by its name and by the name of each of its papers`() throws {
    let id = try #require(try run("list").objects.first?["id"] as? String)
    for name in [id, "2.txt", "2020/0017"] {
      let found = try run("show", name).objects.compactMap { $0["case"] as? [String: Any] }
      #expect(found.map { $0["id"] as? String } == [id], "\(name)")
    }
  }

  @Test func `Search finds what is open, and the papers of a case`() throws {
    func hits(_ query: String) throws -> Set<String> {
      let result = try Program.run(
        ["search", query, "--archive", "a.sqlite"], in: folder.path)
      return Set(try result.objects.compactMap { $0["path"] as? String })
    }
    #expect(try hits("offen:ja") == ["3.txt"])
    #expect(try hits("open:no") == ["1.txt", "2.txt"])
    let id = try #require(try run("list").objects.first?["id"] as? String)
    #expect(try hits("case:\(id)") == ["1.txt", "2.txt"])
  }

  @Test func `A person's decision parts what was put together, and is logged`() throws {
    let one = try #require(try run("list").objects.first)
    let names = try #require(one["members"] as? [[String: Any]]).compactMap {
      $0["identity"] as? String
    }
    let line =
      #"{"decision":"separatePapers","paper":"\#(names[0])","from":"\#(names[1])"}"#
    let taken = try run("review", "--decisions", "-", input: line + "\n")
    #expect(try taken.objects.first?["by"] as? String == "probe")
    #expect(try run("list").objects.count == 3)
    let back = #"{"decision":"undo","number":1}"#
    #expect(try run("review", "--decisions", "-", input: back + "\n").status == 0)
    #expect(try run("list").objects.count == 2)
  }
}
