internal import ConfinedWorkers

extension WorkerProgram {
  /// This program as a reader of letters.
  static let letters = WorkerProgram.this([ConfinedReaderCommand.name])
}
