/// Reads a feed's objects and lists from its server, whatever form they come in.
package struct FeedReader: Sendable {
  private let client: WebClient
  private let hosts: Set<String>
  package let log: QuirkLog

  /// - Parameter hosts: which may be asked.
  package init(_ client: WebClient, hosts: Set<String>, _ log: QuirkLog) {
    self.client = client
    self.hosts = hosts
    self.log = log
  }

  /// The object at an address.
  ///
  /// - Throws: where there is none.
  package func object(at address: WebAddress) throws(FeedFailure) -> FeedObject {
    let (answer, value) = try value(at: address)
    guard answer.status == 200 else { throw .web(WebFailure(.absent, address, "404")) }
    switch value {
    case .object(let fields): return FeedObject(fields, foundAt: address, log)
    case .list(let values):
      if values.count == 1, case .object(let fields) = values[0] {
        log.add(.wrongKind, at: address.description)
        return FeedObject(fields, foundAt: address, log)
      }
      throw .unreadable(address, detail: "a list, not an object")
    default: throw .unreadable(address, detail: "not an object")
    }
  }

  /// The page at an address. Of objects that are only named each is fetched, and left out where it
  /// cannot be had.
  package func page(at address: WebAddress) throws(FeedFailure) -> FeedPage {
    let (answer, value) = try value(at: address)
    var page = FeedPage(objects: [], next: nil, date: answer.fields["date"])
    switch value {
    case .list(let values):
      log.add(.bareList, at: address.description)
      page.objects = try objects(values, address)
    case .object(let fields):
      let whole = FeedObject(fields, foundAt: address, log)
      if answer.status == 404 {
        log.add(.emptyListAs404, at: address.description)
      } else if let data = fields["data"] {
        if case .list(let values) = data {
          page.objects = try objects(values, address)
        } else if data != .null {
          log.add(.singleObject, at: address.description)
          page.objects = try objects([data], address)
        }
        if case .object(let links)? = fields["links"] {
          page.next = FeedObject(links, foundAt: address, log).address("next")
        }
      } else if whole.id != nil {
        log.add(.singleObject, at: address.description)
        page.objects = [whole]
      } else {
        throw .unreadable(address, detail: "neither a page nor an object")
      }
    default: throw .unreadable(address, detail: "neither a page nor an object")
    }
    return page
  }

  /// The object that an item stands for; nil where the server has none.
  package func object(_ item: FeedObject.Item) throws(FeedFailure) -> FeedObject? {
    switch item {
    case .object(let object): return object
    case .address(let address):
      do {
        return try object(at: address)
      } catch .web(let failure) where failure.isTransient {
        throw .web(failure)
      } catch {
        log.add(.unreadableAddress, at: address.description)
        return nil
      }
    }
  }

  private func objects(
    _ values: [FeedValue], _ page: WebAddress
  ) throws(FeedFailure) -> [FeedObject] {
    var objects: [FeedObject] = []
    for item in FeedObject(["data": .list(values)], foundAt: page, log).items("data") {
      if let object = try object(item) { objects.append(object) }
    }
    return objects
  }

  /// The JSON at an address; of what is not there (404) only where the answer is an object, as it is
  /// of servers that say so of empty lists.
  private func value(at address: WebAddress) throws(FeedFailure) -> (WebAnswer, FeedValue) {
    let answer: WebAnswer
    do {
      answer = try client.get(
        address, from: hosts, limits: .page, accepting: "application/json")
    } catch {
      throw .web(error)
    }
    do {
      let (value, quirks) = try FeedJSON.read(answer.body)
      if answer.status == 404, !Self.hasCode(value) {
        throw FeedFailure.web(WebFailure(.absent, address, "404"))
      }
      for quirk in quirks.sorted(by: { $0.rawValue < $1.rawValue }) {
        log.add(quirk, at: address.description)
      }
      return (answer, value)
    } catch let failure as FeedFailure {
      throw failure
    } catch let malformed as FeedJSON.Malformed {
      if answer.status == 404 { throw .web(WebFailure(.absent, address, "404")) }
      log.add(.unreadablePage, at: address.description)
      throw .unreadable(address, detail: "no JSON (from byte \(malformed.offset))")
    } catch {
      throw .unreadable(address, detail: "\(error)")
    }
  }

  /// Whether an answer says why nothing is there, in a code of its own.
  private static func hasCode(_ value: FeedValue) -> Bool {
    guard case .object(let fields) = value else { return false }
    return fields["code"] != nil || fields["error"] != nil
  }
}
