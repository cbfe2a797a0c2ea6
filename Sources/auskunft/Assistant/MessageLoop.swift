internal import Foundation
internal import TerminalOutput

/// Answers messages of the Model Context Protocol (JSON-RPC 2.0, one message a line) on standard input
/// and output; strict, and for one client.
struct MessageLoop {
  /// What a message cannot be answered with but an error.
  struct Refusal: Error, Equatable {
    var code: Int
    var message: String

    static let parse = Refusal(code: -32700, message: "not JSON")
    static let request = Refusal(code: -32600, message: "not a request of JSON-RPC 2.0")
    static let method = Refusal(code: -32601, message: "no such method")

    static func parameters(_ why: String) -> Refusal { Refusal(code: -32602, message: why) }
  }

  /// In bytes of a message: no question is as long.
  private static let longest = 1 << 20
  /// Versions of the protocol that are spoken, the newest first.
  private static let versions = ["2025-06-18", "2025-03-26", "2024-11-05"]

  private static let instructions = """
    Answers of German city administrations to council inquiries, each with its question, and facts with \
    the words and the place that prove them. Quote only what the tools return as quote or text, with its \
    id, sha256 and page, and check it with check_quote. What is not in the archive is not known.
    """

  let tools: AssistantTools

  /// Serves until standard input ends.
  ///
  /// - Throws: `OutputError` where nobody listens any more.
  func run() throws {
    while let line = readLine() {
      guard !line.isEmpty else { continue }
      if let answer = answer(to: line) { try Console.write(answer.line()) }
    }
  }

  /// Nil where none is wanted.
  func answer(to line: String) -> JSONValue? {
    guard line.utf8.count <= Self.longest else { return Self.error(.request, id: .null) }
    let message: JSONValue
    do {
      message = try JSONValue(parsing: Data(line.utf8))
    } catch {
      return Self.error(.parse, id: .null)
    }
    guard message["jsonrpc"] == "2.0", let method = message["method"]?.text else {
      // An answer to a question that was never asked.
      if message["result"] != nil || message["error"] != nil { return nil }
      return Self.error(.request, id: .null)
    }
    guard let id = message["id"] else { return nil }
    switch id {
    case .string, .number: break
    default: return Self.error(.request, id: .null)
    }
    do {
      return ["jsonrpc": "2.0", "id": id, "result": try result(of: method, message["params"])]
    } catch let refusal as Refusal {
      return Self.error(refusal, id: id)
    } catch {
      return Self.error(Refusal(code: -32603, message: "the archive cannot be read"), id: id)
    }
  }

  private func result(of method: String, _ parameters: JSONValue?) throws -> JSONValue {
    switch method {
    case "initialize":
      let asked = parameters?["protocolVersion"]?.text ?? ""
      let version = Self.versions.contains(asked) ? asked : Self.versions[0]
      return [
        "protocolVersion": .string(version), "capabilities": ["tools": [:]],
        "serverInfo": ["name": "auskunft", "version": "1"],
        "instructions": .string(Self.instructions),
      ]
    case "ping": return [:]
    case "tools/list": return ["tools": .array(AssistantTools.all.map(\.description))]
    case "tools/call":
      guard let name = parameters?["name"]?.text else {
        throw Refusal.parameters("the tool's name is missing")
      }
      return try tools.call(name, parameters?["arguments"] ?? [:])
    default: throw Refusal.method
    }
  }

  private static func error(_ refusal: Refusal, id: JSONValue) -> JSONValue {
    [
      "jsonrpc": "2.0", "id": id,
      "error": ["code": .number(Decimal(refusal.code)), "message": .string(refusal.message)],
    ]
  }
}
