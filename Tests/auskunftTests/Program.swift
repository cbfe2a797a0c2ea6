import Foundation
import TemporaryFiles

/// The program as its users run it.
struct Program {
  struct Result {
    var output: String
    var errors: String
    /// Its exit code, or the signal that ended it.
    var status: Int32
    var reason: Process.TerminationReason

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
  ///
  /// - Parameter pipe: where results go instead; the result's `output` is empty then.
  static func run(
    _ arguments: [String], input: String = "", in folder: String? = nil,
    environment: [String: String] = [:], program: URL = url, output pipe: Pipe? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    // A file: who writes to a program that has ended before it has read all gets a signal.
    let stdin = try TemporaryFolder()
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: stdin.file("input", Array(input.utf8))))
    let (stdout, stderr) = (Pipe(), Pipe())
    process.standardOutput = pipe ?? stdout
    process.standardError = stderr
    try process.run()
    if pipe != nil { try stdout.fileHandleForWriting.close() }
    // Errors are a few lines, less than a pipe holds; output may be more.
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let errors = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self),
      status: process.terminationStatus, reason: process.terminationReason)
  }
}
