internal import ArgumentParser
internal import ConfinedWorkers

/// Whether text is recognised where letters have none.
struct RecognitionOption: ParsableArguments {
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case never
    case needed
  }

  @Option(
    help: "Recognise text from images: for pages without text that can be believed, or never.")
  var recognise = Choice.needed

  /// The program that does it; nil where nothing is recognised.
  var program: WorkerProgram? { recognise == .never ? nil : .recogniser }
}
