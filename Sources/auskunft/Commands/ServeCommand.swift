internal import ArgumentParser
internal import ConfinedWorkers
internal import CouncilStore
internal import Foundation
internal import ReadingRoom
internal import TerminalOutput

/// Opens the reading room: an archive in the browser.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show an archive in the browser, on this machine.",
    discussion: """
      Open the address that is printed. Nothing is asked of the network, and nobody else is let in, \
      unless --host says so. Ctrl-C ends it.

      Example: auskunft serve --archive demo.sqlite
      Example: auskunft serve --port 8090 --archive demo.sqlite
      """)

  @Option(help: "The port to listen on; 0 for any that is free.")
  var port = 8080

  @Option(
    help: ArgumentHelp(
      "The address to listen on; other than 127.0.0.1, others can read, too.", valueName: "address")
  )
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "A further name by which browsers may ask for it; may be repeated.", valueName: "name"))
  var name: [String] = []

  @Flag(help: "Write a line for each request to standard error.")
  var log = false

  @OptionGroup var archive: ArchiveOption

  /// Where programs keep what they can make again: the user's own such folder, if there is one.
  private static var imageFolder: String? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") {
      return folder + "/auskunft/pages"
    }
    return environment["HOME"].map { $0 + "/.cache/auskunft/pages" }
  }

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port is a number from 0 to 65535.")
    }
  }

  func run() async throws {
    var options = RoomOptions()
    (options.host, options.port) = (host, port)
    options.names.formUnion(([host] + name).map { $0.lowercased() })
    options.drawer = .pages
    options.tokens = TokenFile(beside: archive.path)
    options.reader = .letters
    options.recogniser = .recogniser
    options.uploads = archive.path + RoomOptions.uploadsEnding
    options.imageFolder = Self.imageFolder
    if log { options.log = { Console.report($0) } }
    let room = try ReadingRoom(try archive.open(for: .reading), options)
    let host = host
    try await room.run { port in
      Console.report("the reading room is open at http://\(host):\(port)/")
    }
  }
}
