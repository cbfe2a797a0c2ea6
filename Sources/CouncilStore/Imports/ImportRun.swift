/// An import, as others see it.
package struct ImportRun: Sendable, Equatable {
  package let id: Int
  package let process: ImportProcess
  /// ISO 8601, UTC.
  package let started: String
  package var updated: String
  /// Nil while it runs, or where it was cut off.
  package var ended: String?
  /// Files that were offered; nil until they are counted.
  package var offered: Int?
  /// Files that have an outcome.
  package var finished: Int
  /// Seconds from its start to `updated`.
  package var seconds: Double

  package init(
    id: Int, process: ImportProcess, started: String, updated: String, ended: String?,
    offered: Int?, finished: Int, seconds: Double
  ) {
    self.id = id
    self.process = process
    self.started = started
    self.updated = updated
    self.ended = ended
    self.offered = offered
    self.finished = finished
    self.seconds = seconds
  }

  /// An import that begins.
  ///
  /// - Parameters:
  ///   - id: the number that the store gives it.
  ///   - time: ISO 8601, UTC.
  package init(id: Int, begunBy process: ImportProcess, at time: String, offered: Int?) {
    self.init(
      id: id, process: process, started: time, updated: time, ended: nil, offered: offered,
      finished: 0, seconds: 0)
  }
}
