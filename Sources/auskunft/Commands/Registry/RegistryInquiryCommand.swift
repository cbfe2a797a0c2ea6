internal import ArgumentParser
internal import CouncilModel
internal import EntityRegistry
internal import Foundation
internal import TerminalOutput

/// A draft of the next inquiry, from the gaps.
struct RegistryInquiryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inquiry",
    abstract: "Draft the next inquiry from what is not known, in German.",
    discussion: """
      Numbered questions, each with the earlier answer; ready to edit.

      Example: auskunft registry inquiry --area Gartenfeld --archive demo.sqlite
      """)

  @Option(help: ArgumentHelp("Only what concerns this area.", valueName: "area"))
  var area: String?

  @Option(help: ArgumentHelp("Only what is in this municipality.", valueName: "municipality"))
  var place: String?

  @Option(help: ArgumentHelp("Plans due before this day (default: today).", valueName: "date"))
  var before: ISODate?

  @OptionGroup var archive: ArchiveOption

  func validate() throws {
    if area == nil && place == nil { throw ValidationError("Give --area, --place or both.") }
  }

  func run() throws {
    let view = try RegistryView(of: archive.open())
    let scope = InquiryScope(area: area, place: place, in: view)
    let today = Date.now.formatted(.iso8601.year().month().day())
    let draft = InquiryDraft(
      gaps: view.gaps().filter { scope.includes($0.entity, $0.last) },
      due: view.due(before: before?.text ?? today)
        .filter { scope.includes($0.entity, $0.deadline) },
      title: ["Offene Fragen", area.map { "zum Gebiet \($0)" }, place.map { "(\($0))" }]
        .compactMap(\.self).joined(separator: " "))
    guard draft.questions > 0 else {
      Console.report("nothing to ask: no gaps; `auskunft registry list` names what is known")
      throw ExitStatus.incomplete
    }
    for line in draft.lines { try Console.write(Console.printable(line)) }
  }
}
