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
  /// The program that reads letters which are handed in, confined; nil where none are taken.
  package var reader: WorkerProgram?
  /// The program that recognises their text where they have none, confined; nil where nothing is.
  package var recogniser: WorkerProgram?
  /// The folder where letters that are handed in stay until they are in the archive.
  package var uploads: String?
  /// Who may change things; nil for nobody.
  package var tokens: TokenFile?
  /// Writes a line of the log.
  package var log: @Sendable (String) -> Void = { _ in }

  /// What the folder of letters that are handed in is called, after the archive's name.
  package static let uploadsEnding = UploadFolder.ending

  /// For this machine alone.
  package init() {}
}
