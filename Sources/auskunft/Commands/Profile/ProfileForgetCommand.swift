internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import Foundation
internal import TerminalOutput

/// Forgets what was learned of a sender.
struct ProfileForgetCommand: ParsableCommand {
  private struct Line: Encodable {
    var forgotten: Int
  }

  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Forget what was learned of a sender: one trait, or all, for ever.",
    discussion: """
      Example: auskunft profile forget Bergstetten 'Seite 0 von 0' --archive demo.sqlite
      Example: auskunft profile forget Bergstetten --all --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("The municipality, as `list` prints it.", valueName: "sender"))
  var sender: String

  @Argument(help: ArgumentHelp("The trait's text, as `show` prints it.", valueName: "text"))
  var text: String?

  @Flag(help: "Forget all of the sender, and never learn of it.")
  var all = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if (text == nil) != all { throw ValidationError("Give a trait's text, or --all.") }
    if text?.isEmpty == true { throw ValidationError("A trait has a text.") }
  }

  func run() throws {
    let store = try archive.open(for: .writing)
    let known = try store.traits(of: sender)
    guard known.contains(where: { text == nil || $0.trait.text == text }) else {
      Console.report("\(sender): no such trait; `auskunft profile show` names them")
      throw ExitStatus.incomplete
    }
    let count = try store.forget(sender: sender, text: text, at: Date.now.ISO8601Format())
    if output.isJSON {
      try Console.write(CanonicalJSON.line(Line(forgotten: count)))
    } else {
      try Console.write("\(count) \(count == 1 ? "trait" : "traits") forgotten")
    }
  }
}
