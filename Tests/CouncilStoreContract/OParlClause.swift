internal import CouncilModel
package import CouncilStore
internal import Testing

/// One thing that every store's memory of councils' feeds must keep; run as `StoreClause` is, each on
/// an empty store.
package struct OParlClause: Sendable {
  /// What is kept, as a sentence.
  package let sentence: String
  /// Records an issue where it is not.
  package let check: @Sendable (_ store: any ImportStore & OParlStore) throws -> Void

  private static func feed(_ id: String = "https://ris.example/body/1") -> OParlFeed {
    var feed = OParlFeed(id: id, papers: id + "/papers")
    (feed.name, feed.hosts, feed.types) = ("Stadt Ä", ["ris.example"], ["Anfrage"])
    feed.round = OParlFeed.Round(from: feed.papers)
    return feed
  }

  private static func paper(_ id: String, _ state: OParlPaper.State, digest: String = "d")
    -> OParlPaper
  {
    OParlPaper(id: id, digest: digest, state: state, content: "{\"name\":\"\(id) '\"}")
  }

  private static func head(_ change: (inout DeclaredHead) -> Void = { _ in }) -> DeclaredHead {
    var head = DeclaredHead(body: "b", paper: "p", file: "f", place: 1)
    head.municipality = "Jena"
    change(&head)
    return head
  }

  /// Takes a sample letter from a source that declares something of it.
  private static func take(
    _ seed: Int, from name: String, _ declared: DeclaredHead? = nil, old: Int? = nil,
    into store: any ImportStore
  ) throws {
    var file = ImportClause.file(name, letter: old)
    file.declared = declared
    let letter = try SampleLetter.prepared(seed, path: name, identity: old)
    _ = try store.write([.letter(letter, file)], run: nil)
  }

  package static let all: [OParlClause] = [
    OParlClause("Feeds and papers are there as they were written, both together") { store throws in
      #expect(try store.oparlFeeds().isEmpty)
      var feed = feed()
      try store.save(feed, papers: [paper("b", .pending), paper("a", .settled)])
      #expect(try store.oparlFeeds() == [feed])
      feed.last = feed.round
      feed.round = nil
      try store.save(feed, papers: [paper("b", .withdrawn, digest: "e")])
      #expect(try store.oparlFeeds() == [feed])
      #expect(
        try store.oparlPapers(withIDs: ["a", "b", "c"], of: feed.id)
          == ["a": paper("a", .settled), "b": paper("b", .withdrawn, digest: "e")])
      #expect(try store.oparlCounts(of: feed.id) == [.settled: 1, .withdrawn: 1])
    },
    OParlClause("A feed's papers are its own, and listed page by page") { store throws in
      let (one, other) = (feed("https://a.example/1"), feed("https://b.example/1"))
      try store.save(other, papers: [paper("p1", .pending, digest: "other")])
      try store.save(one, papers: ["p3", "p1", "p2"].map { paper($0, .pending) })
      #expect(try store.oparlFeeds().map(\.id) == [one.id, other.id])
      let page = try store.oparlPapers(in: .pending, of: one.id, after: nil, limit: 2)
      #expect(page.map(\.id) == ["p1", "p2"])
      #expect(
        try store.oparlPapers(in: .pending, of: one.id, after: "p2", limit: 2).map(\.id) == ["p3"])
      #expect(try store.oparlPapers(in: .settled, of: one.id, after: nil, limit: 2).isEmpty)
      #expect(try store.oparlPapers(withIDs: ["p1"], of: other.id)["p1"]?.digest == "other")
    },
    OParlClause("What a source declares is kept beside the letter, whose JSON stays as it is") {
      store throws in
      let declared = head { $0.reference = "declared 1" }
      try take(1, from: "a", declared, into: store)
      try take(2, from: "b", into: store)
      #expect(try store.declaredHeads(ofLetter: SampleLetter.hash(1)) == [declared])
      #expect(try store.declaredHeads(ofLetter: SampleLetter.hash(2)).isEmpty)
      let plain = try SampleLetter.prepared(1, path: "a").content.json.unpacked()
      #expect(try store.letter(sha256: SampleLetter.hash(1))?.json == plain)
    },
    OParlClause("What a letter leaves open is listed as its source declares it, now and later") {
      store throws in
      let letter = try SampleLetter.prepared(1).content.paper
      try take(1, from: "a", head { $0.subject = "declared" }, into: store)
      let before = try store.papers().first
      #expect(before?.municipality == letter.municipality ?? "Jena")
      #expect(before?.subject == letter.subject ?? "declared")
      #expect(before?.date == letter.date)
      var file = try #require(try ImportClause.known("a", in: store))
      file.declared = head { $0.date = "2021-06-30" }
      _ = try store.write([.file(file)], run: nil)
      let after = try store.papers().first
      #expect(after?.date == letter.date ?? "2021-06-30")
      #expect(after?.subject == letter.subject)
      #expect(try ImportClause.known("a", in: store) == file)
    },
    OParlClause("What is withdrawn is nowhere to be found, with all of its versions") {
      store throws in
      try take(1, from: "a", into: store)
      try take(2, from: "a", old: 1, into: store)
      try take(3, from: "b", into: store)
      let key = ImportClause.file("a").key
      #expect(try store.withdraw(sources: [key], keepingBytes: true, at: "t") == 1)
      #expect(try store.papers().map(\.sha256) == [SampleLetter.hash(3)])
      #expect(try store.counts().papers == 1)
      for seed in [1, 2] {
        #expect(try !store.contains(sha256: SampleLetter.hash(seed)))
        #expect(try store.standing(of: SampleLetter.hash(seed)) == .absent)
      }
      #expect(try ImportClause.known("a", in: store) == nil)
      try store.checkIntegrity()
      // Again, and of what never was: nothing happens.
      let none = ImportClause.file("none").key
      #expect(try store.withdraw(sources: [key, none], keepingBytes: false, at: "t") == 0)
    },
    OParlClause("A letter that another source gave, too, stays until that is withdrawn") {
      store throws in
      try take(1, from: "a", into: store)
      var copy = ImportClause.file("b", .duplicate)
      copy.letter = SampleLetter.hash(1)
      _ = try store.write([.file(copy)], run: nil)
      let keys = ["a", "b"].map { ImportClause.file($0).key }
      #expect(try store.withdraw(sources: [keys[0]], keepingBytes: true, at: "t") == 0)
      #expect(try store.counts().papers == 1)
      #expect(try store.withdraw(sources: [keys[1]], keepingBytes: true, at: "t") == 1)
      #expect(try store.counts().papers == 0)
    },
    OParlClause("A letter that comes back is taken as a new one") { store throws in
      for keeps in [true, false] {
        try take(1, from: "a", into: store)
        _ = try store.withdraw(
          sources: [ImportClause.file("a").key], keepingBytes: keeps, at: "t")
        try take(1, from: "a", into: store)
        #expect(try store.counts().papers == 1)
        #expect(try store.letter(sha256: SampleLetter.hash(1)) != nil)
      }
    },
  ]

  init(
    _ sentence: String, _ check: @escaping @Sendable (any ImportStore & OParlStore) throws -> Void
  ) {
    self.sentence = sentence
    self.check = check
  }
}

extension OParlClause: CustomTestStringConvertible {
  package var testDescription: String { sentence }
}
