package import ConfinedWorkers

/// Where the reading room is open, and for whom.
package struct RoomOptions: Sendable {
  /// What is listened on: this machine alone, unless somebody asks for more.
  package var host = "127.0.0.1"
  /// 0 for any that is free.
  package var port = 8080
  /// What the room may be called in an address, in small letters and without a port.
  package var names: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
  /// Connections at a time.
  package var connections = 512
  /// The program that draws pages, confined; nil where none are to be drawn.
  package var drawer: WorkerProgram?
  /// Where drawn pages are kept; nil where they are not to be.
  package var imageFolder: String?
  /// Who may change things; nil for nobody.
  package var tokens: TokenFile?
  /// Writes a line of the log.
  package var log: @Sendable (String) -> Void = { _ in }

  /// For this machine alone.
  package init() {}
}
