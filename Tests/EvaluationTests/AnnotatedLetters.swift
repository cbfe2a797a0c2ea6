import ConfinedReading
import CouncilModel
import Foundation
import LetterReading
import Testing

/// The annotated letters beside the project, where they are there.
enum AnnotatedLetters {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/eval")

  /// Whether the letters are there; says why a test is skipped where they are not.
  static let areThere: Bool = {
    let isThere = FileManager.default.fileExists(atPath: folder.path)
    if !isThere { print("skipped: no annotated letters in ../shared/eval") }
    return isThere
  }()

  static func folder(_ set: String) -> URL { folder.appendingPathComponent(set) }

  /// The files of a set, without their annotations.
  static func files(of set: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder(set), includingPropertiesForKeys: nil
    )
    .filter { ["txt", "html", "pdf"].contains($0.pathExtension) }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  static func extraction(of file: URL) throws -> Extraction {
    try LetterReader.read(fileAt: file.path, as: file.lastPathComponent)
  }

  /// What the scorer says of everything that is read from a set: F1 by kind.
  static func scores(of set: String) throws -> [String: Double] {
    let out = FileManager.default.temporaryDirectory
      .appendingPathComponent("scores-\(set)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    defer { discard(out) }
    for file in try files(of: set) {
      let name = file.deletingPathExtension().lastPathComponent + ".json"
      try CanonicalJSON.line(extraction(of: file)).write(to: out.appendingPathComponent(name))
    }
    let scorer = Process()
    scorer.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    scorer.arguments = [
      "python3", folder.appendingPathComponent("score.py").path, folder(set).path, "--json",
      "--out", out.path,
    ]
    let answer = Pipe()
    scorer.standardOutput = answer
    try scorer.run()
    let data = answer.fileHandleForReading.readDataToEndOfFile()
    scorer.waitUntilExit()
    struct Report: Decodable {
      struct Row: Decodable {
        var f1: Double
      }
      var scores: [String: Row]
      var failed: [[String]]
    }
    let report = try JSONDecoder().decode(Report.self, from: data)
    #expect(report.failed.isEmpty)
    return report.scores.mapValues(\.f1)
  }

  private static func discard(_ folder: URL) {
    do { try FileManager.default.removeItem(at: folder) } catch {
      print("left behind: \(folder.path)")
    }
  }
}
