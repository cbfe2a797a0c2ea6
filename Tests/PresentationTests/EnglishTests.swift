import Foundation
import Testing

@testable import Presentation

@Suite struct EnglishTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// Files of the room and of what it shares with the commands; not the table itself.
  private static func files() throws -> [(name: String, text: String)] {
    var files: [(String, String)] = []
    for module in ["ReadingRoom", "Presentation"] {
      let all = FileManager.default.enumerator(
        at: sources.appending(path: module), includingPropertiesForKeys: nil)
      while let url = all?.nextObject() as? URL {
        guard url.pathExtension == "swift", !url.path.contains("/Language/"),
          !url.path.contains("/Style/")
        else { continue }
        files.append((url.lastPathComponent, try String(contentsOf: url, encoding: .utf8)))
      }
    }
    return files
  }

  /// All German texts that are to be had in English.
  private static func keys() throws -> [String: String] {
    var keys: [String: String] = [:]
    for (name, text) in try files() {
      for match in text.matches(of: /\[\[(.+?)\]\]/) { keys[String(match.output.1)] = name }
      for match in text.matches(of: /said\(\s*"/) {
        keys[key(of: text[match.range.upperBound...])] = name
      }
      if name.hasPrefix("PlainWords") || name == "QueryWords.swift" {
        for match in text.matches(of: /:\s+"(.+?)",?\n/) { keys[String(match.output.1)] = name }
      }
      if name == "PaperField.swift" {
        for match in text.matches(of: /add\(\s*"(.+?)"/) { keys[String(match.output.1)] = name }
        for match in text.matches(of: /ublic: "(.+?)"/) { keys[String(match.output.1)] = name }
      }
      if name == "RegistrySection.swift" {
        for match in text.matches(of: /"[^"]+",\s+"([^"]+)"[,)]/) {
          keys[String(match.output.1)] = name
        }
      }
    }
    return keys
  }

  /// A literal up to its closing quote, with a gap for what is put in.
  private static func key(of literal: Substring) -> String {
    var key = ""
    var depth = 0
    var isEscaped = false
    for sign in literal {
      if depth == 0, sign == "\"" { break }
      if isEscaped, sign == "(" {
        (depth, isEscaped) = (1, false)
        key += Phrase.gap
      } else if depth > 0 {
        depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
      } else if sign == "\\" {
        isEscaped = true
      } else {
        key.append(sign)
      }
    }
    return key
  }

  @Test func `Every text of the room is there in English, and the table has no other`() throws {
    let keys = try Self.keys()
    #expect(keys.count > 300)
    for (key, file) in keys where English.table[key] == nil {
      Issue.record("\(file): \(key)")
    }
    #expect(English.table.keys.filter { keys[$0] == nil }.sorted() == [])
  }

  @Test func `What is put into a text is put into both languages`() {
    for (german, english) in English.table {
      let gaps = [german, english].map { $0.components(separatedBy: Phrase.gap).count }
      #expect(gaps[0] == gaps[1], "\(german)")
      let marks = [german, english].map { $0.matches(of: /\{\{\w+\}\}/).map { String($0.output) } }
      #expect(marks[0] == marks[1], "\(german)")
    }
  }

  @Test(arguments: [
    ("en-US,en;q=0.9,de;q=0.8", Language.english), ("de-DE,de;q=0.9,en;q=0.8", .german),
    ("fr, en;q=0.5", .english), ("de;q=0.4, en;q=0.6", .english), ("fr", nil), ("", nil),
    ("*;q=0, ;;, en;q=0", nil),
  ])
  func `A browser's languages are asked in their order`(header: String, expected: Language?) {
    #expect(Language.preferred(by: header) == expected)
  }

  @Test func `Numbers and dates are those of the language`() {
    Language.$current.withValue(.english) {
      #expect(PlainDate.text("2021-06-30") == "30 June 2021")
      #expect(PlainDate.text("2021-06") == "June 2021")
      #expect(PlainNumber.text(12_345) == "12,345")
      #expect(
        said("In \(3) Punkten sagen Antworten Verschiedenes.") == "Answers disagree on 3 points.")
    }
    #expect(PlainDate.text("2021-06-30") == "30. Juni 2021")
    #expect(said("In \(3) Punkten sagen Antworten Verschiedenes.").hasPrefix("In 3 Punkten"))
  }
}
