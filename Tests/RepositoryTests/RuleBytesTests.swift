import Foundation
import Testing

/// Rules read text by its words and characters; its bytes are `TextMatching`'s.
@Suite struct RuleBytesTests {
  private static let modules = [
    "InquiryStructure", "EntityExtraction", "EntityRegistry", "CouncilSearch", "auskunft",
  ]

  /// Files that handle bytes still. A file that does no longer leaves the list; none comes in.
  private static let exceptions: [String: String] = [
    // Bytes are what they are about.
    "auskunft/Archive/ArchiveLocator.swift": "file names, which need not be UTF-8",
    "auskunft/Assistant/LetterQuotes.swift": "places in a letter's text, which count bytes",
    "auskunft/Assistant/MessageLoop.swift": "messages",
    "auskunft/Assistant/QuoteCheck.swift": "places in a letter's text, which count bytes",
    "auskunft/Commands/ExtractCommand.swift": "output",
    "auskunft/Rendering/DeclaredLines.swift": "output",
    "auskunft/Commands/Registry/RegistryExportCommand.swift": "output",
    "auskunft/DecisionLine.swift": "input",
    "auskunft/Options/RawArguments.swift": "arguments, which need not be UTF-8",
    // They go through the bytes of a whole letter by its offsets.
    "InquiryStructure/Blocks/BlockReader.swift": "white space",
    "InquiryStructure/Blocks/TableRegions.swift": "digits",
    "InquiryStructure/Forms/FormReader.swift": "a first letter",
    "InquiryStructure/Pieces/GluedWords.swift": "letters",
    "InquiryStructure/Pieces/PieceReader.swift": "marks",
  ]

  /// Whether a line of code, without its comment, handles bytes; the encoding in which a file is read
  /// is no sign of it.
  private static func handlesBytes(_ line: some StringProtocol) -> Bool {
    let code = line.components(separatedBy: "//")[0]
      .replacingOccurrences(of: "encoding: .utf8", with: "")
    let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return code.contains("UInt8(ascii:")
      || words.contains { $0 == "utf8" || $0 == "withBytes" || $0.hasPrefix("Unsafe") }
  }

  @Test func `No rule handles bytes but those that did`() throws {
    var found: Set<String> = []
    for module in Self.modules {
      for file in try Repository.files(in: "Sources/\(module)", ending: ".swift")
      where file.lines.contains(where: Self.handlesBytes) {
        found.insert(String(file.path.dropFirst("Sources/".count)))
      }
    }
    let known = Set(Self.exceptions.keys)
    #expect(found.subtracting(known).sorted() == [], "use TextMatching's words instead")
    #expect(known.subtracting(found).sorted() == [], "handles none now: take it off the list")
  }

  @Test(arguments: [
    "text.utf8.count", "utf8.first", "text.withBytes { $0.count }", "== UInt8(ascii: \":\")",
    "UnsafeBufferPointer<UInt8>", "let bytes = Array(word.utf8) // letters",
  ])
  func `Code that handles bytes is seen`(line: String) {
    #expect(Self.handlesBytes(line))
  }

  @Test(arguments: [
    "text.byteCount", "encoding: .utf8)", "// text.utf8", "/// `utf8` offsets", "as: UTF8.self",
    "text.slice(atBytes: 0..<3)", "utf8Slice(1, 2)",
  ])
  func `Words for bytes, comments and encodings are not`(line: String) {
    #expect(!Self.handlesBytes(line))
  }
}
