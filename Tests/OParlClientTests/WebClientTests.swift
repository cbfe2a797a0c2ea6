import OParlClient
import Testing

@Suite struct WebClientTests {
  private static let hosts: Set<String> = ["a.example", "b.example", "127.0.0.1:8080"]

  private func address(_ text: String) throws -> WebAddress {
    try #require(WebAddress(text))
  }

  private func get(
    _ script: Scripted, _ text: String, unless tag: String? = nil
  ) throws -> WebAnswer {
    try client(script).get(address(text), from: Self.hosts, limits: .page, unless: tag)
  }

  private func client(_ script: Scripted, _ manners: WebManners = WebManners()) -> WebClient {
    WebClient(script, manners, script.time)
  }

  @Test(arguments: [(1, 1.0), (0, 1.0), (5, 5.0)])
  func `A host is asked once a second at most, whatever is set`(set: Int, expected: Double) throws {
    let script = Scripted([
      "https://a.example/1": [.json("1")], "https://b.example/1": [.json("1")],
    ])
    let client = client(script, WebManners(interval: .seconds(set)))
    for text in ["https://a.example/1", "https://b.example/1", "https://a.example/1"] {
      _ = try client.get(address(text), from: Self.hosts, limits: .page)
    }
    #expect(script.asked.map(\.at) == [0, 0, expected])
  }

  @Test func `A server on this machine is not spared`() throws {
    let text = "http://127.0.0.1:8080/x"
    let script = Scripted([text: [WebAnswer(status: 503), .json("1")]])
    let client = client(script)
    for _ in 1...3 { _ = try client.get(address(text), from: Self.hosts, limits: .page) }
    #expect(script.asked.map(\.at) == [0, 0, 0, 0])
  }

  @Test func `A server that fails is asked again after growing pauses, and not for ever`() throws {
    let text = "https://a.example/1"
    let script = Scripted([text: [WebAnswer(status: 500), WebAnswer(status: 502), .json("1")]])
    #expect(try get(script, text).body == [0x31])
    #expect(script.pauses == [2, 4])
    let hopeless = Scripted([text: [WebAnswer(status: 500)]])
    #expect(throws: WebFailure(.busy, try address(text), "500")) { try get(hopeless, text) }
    #expect(hopeless.asked.count == 5)
    #expect(hopeless.pauses == [2, 4, 8, 16])
  }

  @Test(arguments: [("30", 30.0), ("1", 2), ("99999", 120), ("-5", 2), ("morgen", 2)])
  func `A pause that the server asks for is kept within bounds`(field: String, expected: Double)
    throws
  {
    let text = "https://a.example/1"
    let busy = WebAnswer(status: 429, fields: ["retry-after": field])
    let script = Scripted([text: [busy, .json("1")]])
    _ = try get(script, text)
    #expect(script.pauses == [expected])
  }

  @Test func `A redirect on allowed hosts is followed by hand`() throws {
    let script = Scripted([
      "https://a.example/1": [WebAnswer(status: 302, fields: ["location": "/2"])],
      "https://a.example/2": [WebAnswer(status: 301, fields: ["location": "https://b.example/3"])],
      "https://b.example/3": [.json("3")],
    ])
    #expect(try get(script, "https://a.example/1").body == [0x33])
    // The same host again: after a second.
    #expect(script.asked.map(\.at) == [0, 1, 1])
  }

  @Test(
    arguments: [
      ("https://evil.example/", WebFailure.Kind.otherHost), ("http://a.example/1", .unencrypted),
      ("https://a.example.evil.example/", .otherHost), ("https://a.example:444/", .otherHost),
      ("file:///etc/passwd", .brokenRedirect), ("https://user@a.example/", .brokenRedirect),
      ("", .brokenRedirect), ("https://a.example/1", .tooManyRedirects),
    ])
  func `A redirect to anywhere else is refused, and nobody there asked`(
    location: String, expected: WebFailure.Kind
  ) throws {
    let script = Scripted([
      "https://a.example/1": [WebAnswer(status: 302, fields: ["location": location])]
    ])
    let error = #expect(throws: WebFailure.self) { try get(script, "https://a.example/1") }
    #expect(error?.kind == expected)
    #expect(script.asked.allSatisfy { $0.address == "https://a.example/1" })
  }

  @Test func `What is known is asked for with its mark`() throws {
    let text = "https://a.example/1"
    let script = Scripted([text: [WebAnswer(status: 304)]])
    #expect(try get(script, text, unless: "\"5d8c\"").status == 304)
    #expect(script.asked.first?.fields["If-None-Match"] == "\"5d8c\"")
  }

  @Test(
    arguments: [
      (404, nil), (410, WebFailure.Kind.absent), (401, .denied), (403, .denied), (204, .denied),
    ] as [(Int, WebFailure.Kind?)])
  func `Other answers are failures that asking again does not mend`(
    status: Int, expected: WebFailure.Kind?
  ) throws {
    let text = "https://a.example/1"
    let script = Scripted([text: [WebAnswer(status: status)]])
    if let expected {
      let error = #expect(throws: WebFailure.self) { try get(script, text) }
      #expect(error?.kind == expected)
      #expect(error?.isTransient == false)
    } else {
      #expect(try get(script, text).status == status)
    }
    #expect(script.asked.count == 1)
  }
}
