import Foundation

/// The program as its users run it.
struct Program {
  struct Result {
    var output: String
    var errors: String
    var status: Int32

    /// Each line of output as a JSON object.
    var objects: [[String: Any]] {
      get throws {
        try output.split(separator: "\n").map { line in
          guard
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
              as? [String: Any]
          else { throw CocoaError(.coderReadCorrupt) }
          return object
        }
      }
    }
  }

  /// Beside the tests, where the build puts it.
  static var url: URL {
    Bundle.main.bundleURL.appending(path: "auskunft")
  }

  /// Runs it to its end.
  static func run(
    _ arguments: [String], input: String = "", in folder: String? = nil,
    environment: [String: String] = [:], program: URL = url
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    // Errors are a few lines, less than a pipe holds; output may be more.
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let errors = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self),
      status: process.terminationStatus)
  }
}
