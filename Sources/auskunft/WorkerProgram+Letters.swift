internal import ConfinedWorkers

extension WorkerProgram {
  /// This program as a reader of letters.
  static let letters = WorkerProgram.this([ConfinedReaderCommand.name])
  /// This program as one that recognises text where letters have none.
  static let recogniser = WorkerProgram.this([ConfinedRecogniserCommand.name])
  /// This program as one that draws pages.
  static let pages = WorkerProgram.this([ConfinedDrawerCommand.name])
}
