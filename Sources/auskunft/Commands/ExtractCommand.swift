internal import ArgumentParser
import ConfinedReading
import CouncilModel
internal import Foundation
import LetterImport
internal import Presentation
internal import TerminalOutput

/// Prints what is in letters, without an archive.
struct ExtractCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, markdown, text
  }

  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print what is in letters.",
    discussion: """
      Folders are searched for files. With --out, each file's JSON is written into a folder that \
      mirrors them. Pages that are only images have their text recognised.

      Example: auskunft extract Corpus --out Extracted
      """)

  @Argument(help: ArgumentHelp("Letters, or folders of them.", valueName: "path"))
  var paths: [String]

  @Option(help: "What to print.")
  var format = Format.json

  @Option(
    help: ArgumentHelp("Write a file for each letter into this folder.", valueName: "folder"))
  var out: String?

  @OptionGroup var recognition: RecognitionOption

  func validate() throws {
    if out != nil && format != .json {
      throw ValidationError("--out writes JSON; leave out --format.")
    }
  }

  func run() throws {
    var complete = true
    let walk = FolderWalk(paths)
    for refusal in walk.refused {
      Console.report(refusal.message)
      complete = false
    }
    let reader = ConfinedReader(.letters, recognisedBy: recognition.program)
    let mirror = try out.map { try Mirror(of: walk.files, in: $0) }
    for file in walk.files {
      let name = mirror?.name(of: file) ?? file.path
      do {
        var progress = PageProgress(file.path)
        defer { progress.clear() }
        let json = try reader.json(fileAt: file.path, as: name) { progress.show($0, of: $1) }
        if let mirror {
          try mirror.write(CanonicalJSON.pretty(CanonicalJSON.extraction(json)), for: file)
        } else {
          try Console.write(rendering(json))
        }
      } catch let failure as LetterFailure {
        Console.report(failure.message)
        complete = false
        let failed = FailedExtraction(failure)
        if let mirror {
          try mirror.write(CanonicalJSON.pretty(failed), for: file)
        } else if format == .json {
          try Console.write(CanonicalJSON.line(failed))
        }
      }
    }
    if !complete { throw ExitStatus.incomplete }
  }

  private func rendering(_ json: [UInt8]) throws -> Data {
    switch format {
    case .json: Data(json)
    case .markdown: Data(MarkdownLetter(try CanonicalJSON.extraction(json)).text.utf8)
    case .text: Data(PlainLetter(try CanonicalJSON.extraction(json)).text.utf8)
    }
  }
}
