/// An import, as others see it.
package struct ImportRun: Sendable, Equatable {
  package var id: Int
  /// The process's number, and when it started, so that no other is taken for it.
  package var process: Int
  package var processStart: Int
  /// ISO 8601, UTC.
  package var started: String
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
    id: Int, process: Int, processStart: Int, started: String, updated: String, ended: String?,
    offered: Int?, finished: Int, seconds: Double
  ) {
    self.id = id
    self.process = process
    self.processStart = processStart
    self.started = started
    self.updated = updated
    self.ended = ended
    self.offered = offered
    self.finished = finished
    self.seconds = seconds
  }
}
