import Foundation
import TemporaryFiles
import Testing

/// A client of the Model Context Protocol, message by message.
@Suite struct MCPCommandTests {
  /// What the program answers to messages, one a line.
  private static func answers(to messages: [String]) throws -> [[String: Any]] {
    let folder = try TemporaryFolder()
    let archive = folder.path + "/mcp.sqlite"
    _ = try folder.file(
      "a.txt",
      Array(
        """
        Stadt Musterhausen
        Drucksache 77/2021

        1. Wer trägt die Kosten?
        Die Kosten trägt die Stadt. Besetzt sind 2,5 VZÄ.

        2. Seit wann?
        Seit 2019.

        """.utf8))
    _ = try Program.run(["import", folder.path + "/a.txt", "--archive", archive])
    return try Program.run(
      ["mcp", "--archive", archive], input: messages.joined(separator: "\n") + "\n"
    ).objects
  }

  private static func call(_ tool: String, _ arguments: [String: Any]) throws -> [String: Any] {
    let message: [String: Any] = [
      "jsonrpc": "2.0", "id": 1, "method": "tools/call",
      "params": ["name": tool, "arguments": arguments],
    ]
    let line = String(
      decoding: try JSONSerialization.data(withJSONObject: message), as: UTF8.self)
    let answer = try #require(try answers(to: [line]).first)
    let result = try #require(answer["result"] as? [String: Any], "\(answer)")
    let content = try #require((result["content"] as? [[String: Any]])?.first)
    let text = try #require(content["text"] as? String)
    #expect(text.utf8.count <= 6 << 10)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: [
    ("x", -32700), ("[]", -32600), (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":{},"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"nix"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"nix"}}"#, -32602),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{}}}"#,
      -32602
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","#
        + #""arguments":{"query":"a","x":1}}}"#, -32602
    ),
  ])
  func `A message that is none is refused`(message: String, code: Int) throws {
    let answers = try Self.answers(to: [message])
    #expect(answers.count == 1)
    #expect((answers.first?["error"] as? [String: Any])?["code"] as? Int == code)
  }

  @Test func `A client is greeted, and told of eight tools that only read`() throws {
    let answers = try Self.answers(to: [
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-03-26"}}"#,
      #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
      #"{"jsonrpc":"2.0","id":"a","method":"tools/list"}"#,
    ])
    #expect(answers.count == 2)
    let greeting = answers[0]["result"] as? [String: Any]
    #expect(greeting?["protocolVersion"] as? String == "2025-03-26")
    let tools = (answers[1]["result"] as? [String: Any])?["tools"] as? [[String: Any]] ?? []
    #expect(tools.count == 8)
    for tool in tools {
      #expect((tool["annotations"] as? [String: Any])?["readOnlyHint"] as? Bool == true)
    }
  }

  @Test(arguments: [
    ("Besetzt sind 2,5 VZÄ.", "exact"), ("besetzt sind  2,5 VZÄ", "differs"),
    ("Die Kosten trägt der Bund.", "differs"), ("Der Mond ist aus grünem Käse.", "not there"),
    ("", "not there"),
  ])
  func `Words are checked against the letter`(quote: String, result: String) throws {
    let answer = try Self.call("check_quote", ["letter": "77/2021", "quote": quote])
    #expect(answer["result"] as? String == result)
    if quote.contains("Bund") {
      #expect(answer["notInLetter"] as? [String] == ["der", "bund"])
      #expect(answer["letterSays"] as? String == "Die Kosten trägt die Stadt.")
    }
  }

  @Test func `What is quoted stands in the letter`() throws {
    let facts = try Self.call("facts", ["letter": "77/2021", "type": "staffing"])
    let row = try #require((facts["rows"] as? [[String: Any]])?.first)
    #expect(row["quote"] as? String == "2,5 VZÄ")
    let checked = try Self.call("check_quote", ["letter": "77/2021", "quote": "2,5 VZÄ"])
    for name in ["start", "end", "page", "sha256"] {
      #expect("\(row[name] ?? 0)" == "\(checked[name] ?? 1)", "\(name)")
    }
  }
}
