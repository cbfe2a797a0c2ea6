import Testing

/// Requests that no browser sends.
@Suite(.serialized, OpenRoom(letters: ["Corpus/altmoor"])) struct HostileRequestTests {
  private var server: RoomServer { get throws { try #require(OpenRoom.server) } }

  private func status(_ request: String) throws -> Int? {
    let answer = try server.raw(Array(request.utf8))
    return answer.isEmpty ? nil : try RoomServer.answer(in: answer).status
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 421),
    ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
    ("GET //etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
    ("GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
    ("GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
    ("GET /?page=-1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
    ("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 405),
    (
      "POST /anmelden HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n"
        + "Content-Length: 0\r\nConnection: close\r\n\r\n", 403
    ),
    (
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n"
        + "\r\n0\r\n\r\nG", 400
    ),
    ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400),
    ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400),
  ])
  func `A request that is none is answered with what is wrong`(request: String, status: Int) throws
  {
    #expect(try self.status(request) == status)
  }

  @Test func `An address that is too long is not looked at`() throws {
    let path = String(repeating: "a", count: 9_000)
    #expect(
      try status("GET /\(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n") == 414)
  }

  @Test func `More than a form is not taken in`() throws {
    #expect(
      try status(
        "POST /anmelden HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n"
          + "Connection: close\r\n\r\n") == 413)
  }

  @Test(arguments: [
    "%3Cscript%3Ealert(1)%3C/script%3E", "%22onmouseover=alert(1)%20x=%22", "{{7*7}}",
  ])
  func `What is typed stands in the page as text`(query: String) throws {
    let text = try server.get("/suche?q=\(query)").text
    #expect(!text.contains("<script>alert") && !text.contains("\"onmouseover"))
    #expect(!text.contains("value=\"49\""))
  }
}
