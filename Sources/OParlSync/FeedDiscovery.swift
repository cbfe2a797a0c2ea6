package import CouncilStore
package import OParlClient

/// Finds the feeds at an address: of a system all of its bodies, of a body that.
package struct FeedDiscovery: Sendable {
  private let reader: FeedReader

  package init(_ reader: FeedReader) {
    self.reader = reader
  }

  /// - Throws: where there is no feed.
  package func feeds(at address: WebAddress) throws(FeedFailure) -> [OParlFeed] {
    let object = try reader.object(at: address)
    if let body = DeclaredBody(object) { return [Self.feed(body, license: object.text("license"))] }
    var feeds: [OParlFeed] = []
    var bodies: [FeedObject] = []
    let license = object.text("license")
    switch object.fields["body"] {
    case .text?:
      guard let list = object.address("body") else { break }
      var next: WebAddress? = list
      var seen: Set<String> = []
      while let page = next, seen.insert(page.description).inserted {
        let found = try reader.page(at: page)
        bodies += found.objects
        next = found.next
      }
    case nil: break
    default:
      // Objects, or their addresses, where the address of a list is due.
      for item in object.items("body") {
        if let body = try reader.object(item) { bodies.append(body) }
      }
    }
    for body in bodies {
      if let declared = DeclaredBody(body) { feeds.append(Self.feed(declared, license: license)) }
    }
    guard !feeds.isEmpty else {
      throw .unreadable(address, detail: "neither a system nor a body of OParl")
    }
    return feeds
  }

  private static func feed(_ body: DeclaredBody, license: String?) -> OParlFeed {
    var feed = OParlFeed(id: body.id, papers: body.papers.description)
    feed.name = body.name
    feed.municipalityKey = body.municipalityKey
    feed.license = body.license ?? license
    return feed
  }
}
