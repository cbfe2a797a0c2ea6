import CouncilModel
import Foundation
import Testing

@testable import DocumentFormats

/// Real letters, which are not part of the project, read beside `pdftotext`.
@Suite("PDF beside pdftotext")
struct PDFOracleTests {
  /// `shared/eval` beside the package or one folder above.
  private static let evaluation: URL? = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    for _ in 0..<2 {
      folder.deleteLastPathComponent()
      let candidate = folder.appending(path: "shared/eval")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return nil
  }()

  private static let oracle = "/usr/bin/pdftotext"

  private static let isAvailable: Bool = {
    let isAvailable = evaluation != nil && FileManager.default.fileExists(atPath: oracle)
    if !isAvailable { print("Not compared with pdftotext: no ../shared/eval, or no pdftotext") }
    return isAvailable
  }()

  /// Letters that may be lost: hyphens' neighbours and the like.
  private static let mostLost = 0.01

  @Test("No letters are lost in silence", .enabled(if: isAvailable), arguments: ["pdf", "realpdf"])
  func losesNoLetters(_ name: String) throws {
    let folder = try #require(Self.evaluation).appending(path: name)
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "pdf" }
    #expect(!files.isEmpty)
    for file in files {
      let expected = Self.letters(try Self.pdftotext(file))
      var found: [Unicode.Scalar: Int] = [:]
      do {
        let document = try Formats.read([UInt8](try Data(contentsOf: file)))
        found = Self.letters(document.pages.flatMap { $0.lines.map(\.text) }.joined())
      } catch let error as DocumentError {
        // A scan: the oracle must find nothing either.
        #expect(error.kind == .imagesOnly, "\(file.lastPathComponent)")
      }
      let lost = expected.reduce(0) { $0 + max(0, $1.value - (found[$1.key] ?? 0)) }
      let all = expected.values.reduce(0, +)
      #expect(Double(lost) <= Double(all) * Self.mostLost, "\(file.lastPathComponent)")
    }
  }

  private static func letters(_ text: String) -> [Unicode.Scalar: Int] {
    text.unicodeScalars.filter(\.properties.isAlphabetic).reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
  }

  private static func pdftotext(_ file: URL) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: oracle)
    process.arguments = [file.path, "-"]
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
