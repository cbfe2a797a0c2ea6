import OParlClient
import Testing

/// Feeds as they are: each departure from the specification is read as what is meant, and noted.
@Suite struct FeedQuirksTests {
  private struct NotAnObject: Error {}

  private static let list = "https://r.example/papers"

  private func reader(_ script: Scripted, _ log: QuirkLog) -> FeedReader {
    FeedReader(WebClient(script, WebManners(), script.time), hosts: ["r.example"], log)
  }

  private func page(_ answers: [String: [WebAnswer]], _ log: QuirkLog) throws -> FeedPage {
    let address = try #require(WebAddress(Self.list))
    return try reader(Scripted(answers), log).page(at: address)
  }

  private func object(_ json: String, _ log: QuirkLog) throws -> FeedObject {
    guard case .object(let fields) = try FeedJSON.read(Array(json.utf8)).value else {
      throw NotAnObject()
    }
    return FeedObject(fields, foundAt: try #require(WebAddress(Self.list)), log)
  }

  private func quirks(_ log: QuirkLog) -> Set<Quirk> {
    Set(Quirk.allCases.filter { log.notes[$0] != nil })
  }

  @Test(
    arguments: [
      (
        200, #"{"data":[{"id":"https://r.example/1"}],"links":{"next":"https://r.example/p2"}}"#,
        1, "https://r.example/p2", nil
      ),
      (
        200, #"{"data":[],"pagination":{"totalPages":7},"links":{"last":"https://r.example/9"}}"#,
        0, nil, nil
      ),
      (404, #"{"code":"no-data","message":"Keine Daten"}"#, 0, nil, .emptyListAs404),
      (200, "[]", 0, nil, .bareList),
      (200, #"[{"id":"https://r.example/1"}]"#, 1, nil, .bareList),
      (200, #"{"id":"https://r.example/body/1","name":"x"}"#, 1, nil, .singleObject),
      (200, #"{"data":{"id":"https://r.example/1"}}"#, 1, nil, .singleObject),
      (200, #"{"data":[],"links":{"next":"/p2"}}"#, 0, "https://r.example/p2", .relativeAddress),
      (
        200, #"{"data":[],"links":{"next":{"href":"https://r.example/p2"}}}"#, 0,
        "https://r.example/p2", .objectForAddress
      ),
      (
        200, "{\"data\":[{\"id\":\"https://r.example/1\",\"name\":\"a\nb\"}]}", 1, nil,
        .controlCharacters
      ),
    ] as [(Int, String, Int, String?, Quirk?)])
  func `A page is read in whatever form it comes`(
    status: Int, text: String, count: Int, next: String?, quirk: Quirk?
  ) throws {
    let log = QuirkLog()
    let answer = WebAnswer(status: status, body: Array(text.utf8))
    let page = try page([Self.list: [answer]], log)
    #expect(page.objects.count == count)
    #expect(page.next?.description == next)
    #expect(quirks(log) == Set([quirk].compactMap(\.self)))
  }

  @Test(arguments: [(404, "<html>"), (404, "{}"), (200, "<html>"), (200, "7"), (200, "{}")])
  func `What is no page is an error`(status: Int, text: String) throws {
    let answer = WebAnswer(status: status, body: Array(text.utf8))
    #expect(throws: FeedFailure.self) { try page([Self.list: [answer]], QuirkLog()) }
  }

  @Test func `Of an object that is only named the object is fetched`() throws {
    let log = QuirkLog()
    let page = try page(
      [
        Self.list: [.json(#"{"data":["https://r.example/1","https://r.example/gone"]}"#)],
        "https://r.example/1": [.json(#"{"id":"https://r.example/1","name":"x"}"#)],
        "https://r.example/gone": [WebAnswer(status: 404)],
      ], log)
    #expect(page.objects.map { $0.text("name") } == ["x"])
    #expect(quirks(log) == [.addressForObject, .unreadableAddress])
  }

  @Test(
    arguments: [
      (#""ags":"08212000""#, "08212000", nil),
      (#""ags":"8212000""#, "08212000", .shortMunicipalityKey),
      (#""ags":8212000"#, "08212000", .wrongKind), (#""rgs":"053580003020""#, "05358020", nil),
      (#""rgs":"53580003020""#, "05358020", .shortMunicipalityKey), (#""ags":"12""#, nil, nil),
    ] as [(String, String?, Quirk?)])
  func `A municipality's key has eight digits`(field: String, key: String?, quirk: Quirk?) throws {
    let log = QuirkLog()
    let json = """
      {"id":"https://r.example/b","type":"Body","paper":"https://r.example/papers",\(field)}
      """
    #expect(try DeclaredBody(object(json, log))?.municipalityKey == key)
    if let quirk { #expect(quirks(log).contains(quirk)) } else { #expect(quirks(log) == []) }
  }

  private func paper(_ fields: String, _ log: QuirkLog) throws -> DeclaredPaper? {
    let json =
      #"{"id":"https://r.example//paper/1","type":"Paper","modified":"2020","# + fields + "}"
    return try DeclaredPaper(object(json, log), file: nil)
  }

  @Test(
    arguments: [
      (
        #""auxiliaryFile":[{"id":"https://r.example/f/1","type":"File","size":1,"downloadUrl":"https://r.example/1.pdf"}]"#,
        [], "https://r.example/1.pdf"
      ),
      (
        #""auxiliaryFile":{"id":"https://r.example/f/1","type":"File","size":1,"accessUrl":"https://r.example/1.pdf"}"#,
        [.auxiliaryFileAsObject], "https://r.example/1.pdf"
      ),
      (
        #""mainFile":{"id":"https://r.example/f/1","size":1,"downloadUrl":{"id":"https://r.example/1.pdf"}}"#,
        [.noType, .objectForAddress], "https://r.example/1.pdf"
      ),
      (
        #""mainFile":{"id":"https://r.example/f/1","type":"F","downloadUrl":"https%3A%2F%2Fris.example%2F1.pdf"}"#,
        [.encodedAddress, .noChecksum], "https://ris.example/1.pdf"
      ),
    ] as [(String, Set<Quirk>, String)])
  func `A paper's files are read however they are given`(
    fields: String, expected: Set<Quirk>, address: String
  ) throws {
    let log = QuirkLog()
    let paper = try #require(try paper(fields, log))
    #expect(paper.id == "https://r.example/paper/1")
    #expect(paper.files.map(\.address) == [address])
    let always: Set<Quirk> = [.doubleSlash, .noName, .noReference, .noDate, .noOriginator]
    #expect(quirks(log) == expected.union(always))
  }

  @Test(
    arguments: [
      (#"{"id":"https://r.example/1","deleted":true,"type":"Paper","modified":"2020"}"#, []),
      (#"{"id":"https://r.example/1","deleted":true,"modified":"2020"}"#, [.deletedWithoutType]),
      (
        #"{"id":"https://r.example/1","deleted":true,"type":"Paper","name":"","reference":""}"#,
        [.deletedWithoutDate, .emptyText]
      ),
      (
        #"{"id":"https://r.example/1","deleted":"true","type":"Paper","modified":"2020"}"#,
        [.wrongKind]
      ),
    ] as [(String, Set<Quirk>)])
  func `A paper that is deleted is so, whatever else it does not say`(
    json: String, expected: Set<Quirk>
  ) throws {
    let log = QuirkLog()
    let paper = try #require(try DeclaredPaper(object(json, log), file: nil))
    #expect(paper.isDeleted)
    #expect((paper.name, paper.reference) == (nil, nil))
    #expect(quirks(log) == expected)
  }

  @Test(
    arguments: [
      (#""2021-06-30""#, "2021-06-30", nil), (#""2021-06-30T12:00:00+02:00""#, "2021-06-30", nil),
      (#""30.06.2021""#, "2021-06-30", .foreignDate), (#""Juni""#, nil, .foreignDate),
      ("null", nil, .noDate),
    ] as [(String, String?, Quirk?)])
  func `A day is read in its German form, too`(value: String, day: String?, quirk: Quirk?) throws {
    let log = QuirkLog()
    #expect(try paper(#""date":\#(value)"#, log)?.date == day)
    if let quirk { #expect(quirks(log).contains(quirk)) }
  }

  @Test func `A touch changes no digest, and a new size does`() throws {
    func digest(_ modified: String, _ size: Int) throws -> String? {
      let file = #"{"id":"https://r.example/f","modified":"\#(modified)","size":\#(size)}"#
      return try DeclaredPaper(
        object(
          #"{"id":"https://r.example/1","modified":"\#(modified)","mainFile":\#(file)}"#,
          QuirkLog()), file: nil)?.digest
    }
    #expect(try digest("2020", 1) == digest("2021", 1))
    #expect(try digest("2020", 1) != digest("2020", 2))
  }
}
