import Foundation
import TemporaryFiles
import Testing

/// Opens a reading room for a suite, once for all of its tests, and closes it after them.
struct OpenRoom: SuiteTrait, TestScoping {
  @TaskLocal static var server: RoomServer?

  /// What is imported before.
  var letters = ["Corpus"]

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let server = try RoomServer(letters: letters)
    try await Self.$server.withValue(server, operation: function)
  }
}

/// The program with its reading room open, on an archive of its own made of the letters in Corpus.
/// What it holds is set once; its process is only ended.
final class RoomServer: @unchecked Sendable {
  struct Answer {
    var status: Int
    var headers: [String: String]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    var object: [String: Any] {
      get throws {
        guard let object = try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
        else { throw CocoaError(.coderReadCorrupt) }
        return object
      }
    }
  }

  struct Unreadable: Error {}

  let archive: String
  private let folder: TemporaryFolder
  private let process: Process
  let port: Int
  /// A key to it.
  let token: String

  private static var program: URL { Bundle.main.bundleURL.appending(path: "auskunft") }

  /// The project's top folder.
  private static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  init(letters: [String] = ["Corpus"]) throws {
    folder = try TemporaryFolder()
    archive = folder.path + "/room.sqlite"
    _ = try Self.run(["import"] + letters + ["--archive", archive])
    _ = try Self.run(["registry", "seed", "--all", "--archive", archive])
    token = try Self.run(["token", "create", "Prüferin", "--archive", archive])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    process = Process()
    process.executableURL = Self.program
    process.arguments = ["serve", "--port", "0", "--archive", archive]
    process.environment = ["PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": folder.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    // "the reading room is open at http://127.0.0.1:41234/"
    var line = Data()
    while !line.contains(UInt8(ascii: "\n")) {
      let part = errors.fileHandleForReading.availableData
      guard !part.isEmpty else { throw Unreadable() }
      line += part
    }
    let digits = String(decoding: line, as: UTF8.self).split(separator: ":").last?
      .prefix { $0.isNumber }
    guard let port = digits.flatMap({ Int($0) }) else { throw Unreadable() }
    self.port = port
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  private static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = root
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  // MARK: Requests

  func get(_ path: String, headers: [String: String] = [:]) throws -> Answer {
    try send("GET", path, headers: headers)
  }

  func send(
    _ method: String, _ path: String, headers: [String: String] = [:], body: [UInt8] = []
  ) throws -> Answer {
    var head = "\(method) \(path) HTTP/1.1\r\nConnection: close\r\n"
    let usual = ["Host": "localhost:\(port)", "Content-Length": "\(body.count)"]
    for (name, value) in usual.merging(headers, uniquingKeysWith: { $1 }) {
      head += "\(name): \(value)\r\n"
    }
    return try Self.answer(in: raw(Array((head + "\r\n").utf8) + body))
  }

  /// Sends bytes and takes what comes until the connection is closed.
  func raw(_ request: [UInt8]) throws -> [UInt8] {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    // In seconds: whoever waits longer waits in vain.
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Unreadable() }
    var sent = 0
    while sent < request.count {
      let count = request[sent...].withUnsafeBytes {
        Foundation.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { break }
      sent += count
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return answer }
      answer += buffer[..<count]
    }
  }

  static func answer(in bytes: [UInt8]) throws -> Answer {
    guard let blank = Data(bytes).range(of: Data("\r\n\r\n".utf8)) else { throw Unreadable() }
    let lines = String(decoding: bytes[..<blank.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    guard let status = lines[0].split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      throw Unreadable()
    }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { continue }
      headers[halves[0].lowercased()] = halves[1].trimmingCharacters(in: .whitespaces)
    }
    return Answer(status: status, headers: headers, body: Array(bytes[blank.upperBound...]))
  }
}
