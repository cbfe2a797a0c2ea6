import Foundation
import Testing

/// The program's own server, on a real port, on a real archive.
@Suite(.serialized, OpenRoom()) struct ReadingRoomTests {
  private var server: RoomServer { get throws { try #require(OpenRoom.server) } }

  /// DS 0582/22 of Neustadt an der Linde, a PDF of two pages.
  private static let paper = "33919d2760944a31eec4e8ad757d3a667cdebc1dd2bd2dc4e1fdf2f8daa7f6a3"

  // MARK: Pages

  @Test(arguments: [
    "/", "/suche", "/suche?q=Stellen", "/gefragt", "/gefragt?q=Wer+ist+Tr%C3%A4ger%3F", "/einlesen",
    "/anmelden", "/drucksache/\(paper)", "/zitieren/2a40bd666aa47b9d",
  ])
  func `Every page is there, says what it is, and lets nothing in`(path: String) throws {
    let answer = try server.get(path)
    #expect(answer.status == 200)
    #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
    let policy = answer.headers["content-security-policy"] ?? ""
    #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(answer.headers["x-content-type-options"] == "nosniff")
    for word in ["<style", " style=", "onclick", "javascript:", "http://", "https://"] {
      #expect(!answer.text.contains(word) || path.hasPrefix("/zitieren"), "\(word)")
    }
    #expect(answer.text.contains("<h1"))
    #expect(try server.send("HEAD", path).status == 200)
    #expect(try server.send("HEAD", path).body.isEmpty)
  }

  @Test func `A blank in a search is a plus, and finds`() throws {
    let plus = try server.get("/api/v1/search?q=Quartiersmanagement+Stellen").object
    let encoded = try server.get("/api/v1/search?q=Quartiersmanagement%20Stellen").object
    #expect(plus["answers"] as? Int == encoded["answers"] as? Int)
    #expect((plus["answers"] as? Int ?? 0) > 0)
  }

  @Test func `A letter is named by what people call it`() throws {
    let answer = try server.get("/drucksache/DS%200582%2F22")
    #expect(answer.status == 302)
    #expect(answer.headers["location"] == "/drucksache/\(Self.paper)")
  }

  @Test func `Each fact has its mark in the text and on the page, and they lead to each other`()
    throws
  {
    let text = try server.get("/drucksache/\(Self.paper)").text
    #expect(text.contains(##"<a id="f-7" class="mark staffing" href="#m-7""##))
    #expect(text.contains(##"<a id="m-7" href="#f-7" class="staffing">"##))
    #expect(text.contains(#"<title>Stellen: 1,5 VZÄ</title>"#))
    let ids = text.matches(of: /\bid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for target in text.matches(of: /href="#([^"]+)"/).map({ String($0.output.1) }) {
      #expect(ids.contains(target))
    }
  }

  @Test func `A page of the original is an image that may be kept for good`() throws {
    let answer = try server.get("/original/\(Self.paper)/seite/1")
    #expect(answer.status == 200)
    #expect(answer.headers["content-type"] == "image/webp")
    #expect(answer.headers["cache-control"]?.contains("immutable") == true)
    #expect(answer.body.starts(with: Array("RIFF".utf8)))
    #expect(try server.get("/original/\(Self.paper)/seite/1").body == answer.body)
    for page in ["0", "3", "-1", "01", "1e0", "999999999999"] {
      #expect(try server.get("/original/\(Self.paper)/seite/\(page)").status == 404)
    }
  }

  @Test func `An original is for the disk, never for the window`() throws {
    let answer = try server.get("/original/\(Self.paper)")
    #expect(answer.status == 200)
    #expect(answer.headers["content-disposition"]?.hasPrefix("attachment") == true)
    #expect(answer.headers["content-security-policy"]?.hasPrefix("sandbox") == true)
    #expect(answer.headers["content-type"] == "application/octet-stream")
    #expect(answer.body.starts(with: Array("%PDF-".utf8)))
  }

  @Test func `What is known already is not sent again`() throws {
    let first = try server.get("/suche.atom?q=Stellen")
    let mark = try #require(first.headers["etag"])
    #expect(first.text.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\""))
    let second = try server.get("/suche.atom?q=Stellen", headers: ["If-None-Match": mark])
    #expect(second.status == 304)
    #expect(second.body.isEmpty)
  }

  // MARK: Facets

  @Test func `The number of a choice is the number of answers after it is chosen`() throws {
    var checked = 0
    for (index, query) in ["", "Quartiersmanagement+Stellen"].enumerated() {
      for (kind, value, count) in try choices("q=\(query)") {
        #expect(try answers("q=\(query)&\(kind)=\(value)") == count)
        checked += 1
      }
      // A second choice, beside one of the first facet.
      let state = "q=\(query)&\(index == 0 ? "year=2022" : "disposition=answered")"
      for (kind, value, count) in try choices(state).filter({ !state.contains($0.0) }) {
        #expect(try answers("\(state)&\(kind)=\(value)") == count)
        checked += 1
      }
    }
    #expect(checked > 50)
  }

  private func answers(_ state: String) throws -> Int? {
    try server.get("/api/v1/search?limit=1&\(state)").object["answers"] as? Int
  }

  /// Of all facets: the kind, the value as an address has it, how many answers it says.
  private func choices(_ state: String) throws -> [(String, String, Int)] {
    let facets = try server.get("/api/v1/search?limit=1&\(state)").object["facets"]
    return (facets as? [String: [[String: Any]]] ?? [:]).sorted { $0.key < $1.key }
      .flatMap { kind, choices in
        choices.compactMap { choice in
          guard let value = choice["value"] as? String, let count = choice["count"] as? Int else {
            return nil
          }
          let word = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
          return (kind, word, count)
        }
      }
  }

  // MARK: Programs

  @Test func `What is described is answered, and the other way round`() throws {
    let description = try server.get("/api/v1/openapi.json").object
    let paths = try #require(description["paths"] as? [String: Any])
    #expect(description["openapi"] as? String == "3.1.0")
    for path in paths.keys where !path.contains("{") {
      let query = path == "/asked" ? "?q=Wer" : ""
      #expect(try server.get("/api/v1\(path)\(query)").status == 200, "\(path)")
    }
  }

  @Test func `A letter is answered as the archive keeps it`() throws {
    let json = try server.get("/api/v1/papers/\(Self.paper)").body
    let kept = try Data(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Extracted/neustadt-an-der-linde/DS-0582-22.json"))
    let one = try JSONSerialization.jsonObject(with: Data(json)) as? NSDictionary
    var other = try JSONSerialization.jsonObject(with: kept) as? [String: Any]
    var source = try #require(other?["source"] as? [String: Any])
    // Where the file lies is not said.
    source["path"] = "DS-0582-22.pdf"
    other?["source"] = source
    #expect(one == other as NSDictionary?)
    #expect(try server.get("/api/v1/papers/\(Self.paper).md").text.hasPrefix("# "))
    #expect(try server.get("/api/v1/papers/\(Self.paper).txt").text.contains("1,5 VbE"))
  }

  @Test func `A query that is not to be understood is searched by its words, and says so`() throws {
    let answer = try server.get("/api/v1/search?q=%22Stellen").object
    #expect(answer["answers"] as? Int == (try answers("q=Stellen")))
    #expect(answer["problem"] as? String == "a closing quote is missing")
    #expect(try server.get("/api/v1/search?q=Stellen").object["problem"] is NSNull)
  }

  @Test func `A list is gone through page by page, each row once`() throws {
    var seen: [String] = []
    var address: String? = "/api/v1/facts?limit=100"
    while let asked = address {
      let list = try server.get(asked).object
      for row in list["rows"] as? [[String: Any]] ?? [] {
        let paper = (row["paper"] as? [String: Any])?["sha256"] as? String ?? ""
        let evidence = row["evidence"] as? [String: Any]
        seen.append("\(paper) \(evidence?["start"] ?? "") \(row["rule"] ?? "") \(seen.count)")
      }
      address = (list["next"] as? String).map { "/api/v1/facts?limit=100&cursor=\($0)" }
    }
    let status = try server.get("/").text
    #expect(status.contains("<b>\(seen.count)</b> belegte Angaben"))
  }

  @Test(arguments: [
    "/api/v1/papers?limit=0", "/api/v1/papers?cursor=x", "/api/v1/facts?cursor=n1",
    "/api/v1/facts?type=unknown", "/api/v1/search?sort=best", "/api/v1/search?offset=-1",
    "/api/v1/search?q=a&q=b", "/api/v1/search?q=%00", "/api/v1/search?q=%zz",
    "/api/v1/search?year=%1B", "/api/v1/asked", "/api/v1/registry/statements?asOf=2021-13",
  ])
  func `What cannot be asked is a problem that says why`(path: String) throws {
    let answer = try server.get(path)
    #expect(answer.status == 400)
    #expect(answer.headers["content-type"] == "application/problem+json")
    let problem = try answer.object
    #expect(problem["status"] as? Int == 400)
    #expect((problem["detail"] as? String)?.isEmpty == false)
  }

  // MARK: Keys

  @Test func `Nothing changes without a key`() throws {
    for (method, path) in [
      ("PUT", "/einlesen/dateien/a.txt"), ("POST", "/einlesen"), ("POST", "/einlesen/wiederholen"),
      ("POST", "/abmelden"),
    ] {
      #expect(try server.send(method, path).status == 401, "\(method) \(path)")
    }
    let wrong = ["Authorization": "Bearer 0123456789.\(String(repeating: "0", count: 48))"]
    #expect(try server.send("PUT", "/einlesen/dateien/a.txt", headers: wrong).status == 401)
  }

  @Test func `A key's cookie is for these pages alone, and needs the page's word`() throws {
    let answer = try server.send(
      "POST", "/anmelden", headers: ["Content-Type": "application/x-www-form-urlencoded"],
      body: Array("token=\(server.token)".utf8))
    #expect(answer.status == 303)
    let cookie = try #require(answer.headers["set-cookie"])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    let visit = ["Cookie": String(cookie.prefix { $0 != ";" })]
    #expect(try server.get("/", headers: visit).text.contains("Prüferin"))
    #expect(try server.send("POST", "/einlesen/wiederholen", headers: visit).status == 403)
    let stranger = visit.merging(["Origin": "http://evil.example"]) { $1 }
    #expect(try server.send("POST", "/abmelden", headers: stranger).status == 403)
  }

  @Test func `A letter that is handed in is imported, once, whatever its name`() throws {
    let key = ["Authorization": "Bearer \(try server.token)"]
    let letter = Array(
      """
      Stadt Musterhausen
      Drucksache 77/2021

      1. Wer trägt die Kosten?
      Die Kosten trägt die Stadt.

      """.utf8)
    let answer = try server.send(
      "PUT", "/einlesen/dateien/..%2F..%2FAntwort.txt", headers: key, body: letter)
    #expect(answer.status == 200)
    #expect(try answer.object["state"] as? String == "imported")
    #expect(try answer.object["path"] as? String == "Antwort.txt")
    let again = try server.send(
      "PUT", "/einlesen/dateien/Zweite.txt", headers: key, body: letter)
    #expect(try again.object["state"] as? String == "duplicate")
    let noise = try server.send(
      "PUT", "/einlesen/dateien/x.pdf", headers: key, body: [0, 1, 2, 3])
    #expect(try noise.object["state"] as? String == "quarantined")
    #expect(try server.get("/einlesen").text.contains("x.pdf"))
  }
}
