import Foundation

/// The letter that the project was started from, where it is there.
enum FoundingLetter {
  static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "shared/eval/gold/erfurt_DS-0496-20.txt")

  static let isThere: Bool = {
    let isThere = FileManager.default.fileExists(atPath: file.path)
    if !isThere { print("skipped: no annotated letters in ../shared/eval") }
    return isThere
  }()
}
