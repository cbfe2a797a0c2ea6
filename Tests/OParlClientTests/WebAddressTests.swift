import OParlClient
import Testing

@Suite struct WebAddressTests {
  @Test(
    arguments: [
      ("https://Ris.Example.org/oparl", "https://ris.example.org/oparl"),
      (" https://a.example \n", "https://a.example/"),
      ("http://a.example:80/x?y=1#z", "http://a.example/x?y=1"),
      ("https://a.example/Straße 1.pdf", "https://a.example/Stra%C3%9Fe%201.pdf"),
      ("https://a.example/100%/%2F", "https://a.example/100%25/%2F"),
      ("https%3A%2F%2Fa.example%2Fx%3Fa%3D1", "https://a.example/x?a=1"),
      ("https://a.example/x?a=1&amp;b=2", "https://a.example/x?a=1&b=2"),
      ("/oparl?page=2", "https://ris.example:81/oparl?page=2"),
      ("?page=2", "https://ris.example:81/list?page=2"),
      ("//b.example/x", "https://b.example/x"),
    ])
  func `An address is read however it is written`(written: String, expected: String) throws {
    let base = WebAddress("https://ris.example:81/list?page=1")
    #expect(WebAddress(written, from: base)?.description == expected)
  }

  @Test(
    arguments: [
      "", "oparl", "ftp://a.example/", "file:///etc/passwd", "https://", "https://a@b.example/",
      "https://a b/", "javascript:alert(1)",
    ])
  func `What is no address of a server is none`(written: String) {
    #expect(WebAddress(written) == nil)
  }

  @Test func `Doubled slashes are asked for, and the object is the same`() throws {
    let doubled = try #require(WebAddress("https://a.example//oparl//paper/1?x=//"))
    #expect(doubled.description == "https://a.example//oparl//paper/1?x=//")
    #expect(doubled.identity == "https://a.example/oparl/paper/1?x=//")
    #expect(doubled.oddities == [.doubleSlash])
  }

  @Test(
    arguments: [
      ("http://127.0.0.1:8080/", true), ("http://localhost/", true), ("http://[::1]:80/", true),
      ("http://127.0.0.1.example.org/", false), ("http://localhost.example/", false),
      ("https://example.org/", false),
    ])
  func `This machine is known by its names`(written: String, expected: Bool) throws {
    #expect(try #require(WebAddress(written)).isLoopback == expected)
  }

  @Test(
    arguments: [
      ("Tue, 01 Dec 2026 16:20:10 GMT", "2026-12-01T16:20:10Z", "2026-11-30T16:20:10Z"),
      ("Sun, 01 Mar 2026 00:00:00 GMT", "2026-03-01T00:00:00Z", "2026-02-28T00:00:00Z"),
      ("gestern", nil, nil), ("Tue, 01 Foo 2026 16:20:10 GMT", nil, nil),
    ] as [(String, String?, String?)])
  func `Changes are asked for since a day before the server's time`(
    field: String, expected: String?, since: String?
  ) {
    #expect(ServerTime.iso(field) == expected)
    #expect(ServerTime.since(expected ?? "") == since)
  }
}
