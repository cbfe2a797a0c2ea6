internal import ArgumentParser
internal import TerminalOutput

/// How results are printed: for people on a terminal, as JSON lines into a pipe, unless asked for.
struct OutputOption: ParsableArguments {
  @Flag(help: "Print JSON, one object a line (the default into a pipe).")
  var json = false

  @Flag(help: "Print for people (the default on a terminal).")
  var table = false

  func validate() throws {
    if json && table { throw ValidationError("Give --json or --table, not both.") }
  }

  var isJSON: Bool { json || (!table && !Terminal.isOutput) }
}
