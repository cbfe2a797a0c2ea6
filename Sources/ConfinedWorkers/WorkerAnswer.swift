/// What a worker said of a letter, whole, but not yet believed.
package struct WorkerAnswer: Sendable, Equatable {
  /// As the worker's own answer function made it.
  package var content: ArraySlice<UInt8>
  /// The beginning of what the libraries said on standard error meanwhile.
  package var warnings: String
}
