internal import CouncilModel
internal import CouncilStore
internal import Testing

extension ImportClause {
  /// Files with the same bytes.
  static let duplicates: [ImportClause] = [
    ImportClause("A file with the bytes of another is its duplicate") { store throws in
      _ = try take(1, from: "a", into: store)
      #expect(try take(1, from: "b", into: store) == .duplicate)
      let duplicate = try known("b", in: store)
      #expect(duplicate?.state == .duplicate && duplicate?.letter == SampleLetter.hash(1))
      #expect(try known("a", in: store)?.state == .imported)
      #expect(try store.papers().map(\.path) == ["a"])
    },
    ImportClause("A file whose letter is written twice has it once, and is no duplicate") {
      store throws in
      _ = try take(1, from: "a", into: store)
      #expect(try take(1, from: "a", into: store) == .duplicate)
      #expect(try store.offeredCounts() == [.imported: 1])
      #expect(try store.counts().papers == 1)
    },
    ImportClause("What another import has taken from a file meanwhile stays taken") {
      store throws in
      _ = try take(1, from: "a", into: store)
      let taken = try known("a", in: store)
      var late = [file("a"), file("a", .duplicate), file("a", .quarantined)]
      for index in late.indices { late[index].sha256 = SampleLetter.hash(1) }
      late[1].letter = SampleLetter.hash(1)
      _ = try store.write(late.map { .file($0) }, run: nil)
      #expect(try known("a", in: store) == taken)
      // Other bytes, or none that could be had, are news.
      for hash in [SampleLetter.hash(2), nil] {
        var news = file("a", .refused)
        news.letter = SampleLetter.hash(1)
        news.sha256 = hash
        _ = try take(1, from: "a", into: store)
        _ = try store.write([.file(news)], run: nil)
        #expect(try known("a", in: store) == news)
        var back = file("a", .imported)
        back.letter = SampleLetter.hash(1)
        _ = try store.write([.file(back)], run: nil)
      }
    },
    ImportClause("A paper is held by one file only as long as no other has its bytes") {
      store throws in
      let hash = SampleLetter.hash(1)
      #expect(try store.identity(ofPaper: hash, heldOnlyBy: file("a").key) == nil)
      _ = try take(1, from: "a", into: store)
      #expect(try store.identity(ofPaper: hash, heldOnlyBy: file("a").key) == hash)
      #expect(try store.identity(ofPaper: hash, heldOnlyBy: file("b").key) == nil)
      _ = try take(1, from: "b", into: store)
      #expect(try store.identity(ofPaper: hash, heldOnlyBy: file("a").key) == nil)
    },
  ]

  /// Files that have changed.
  static let versions: [ImportClause] = [
    ImportClause("A changed file is its paper's next version, and the old one stays") {
      store throws in
      _ = try take(1, from: "a", into: store)
      let names = try store.letter(sha256: SampleLetter.hash(1))?.extraction.exchanges.map(\.id)
      #expect(try take(2, from: "a", old: 1, identity: 1, into: store) == .replaced)
      #expect(try take(3, from: "a", old: 2, identity: 1, into: store) == .replaced)

      #expect(try store.papers().map(\.sha256) == [SampleLetter.hash(3)])
      #expect(try store.counts() == StoreCounts(papers: 1, exchanges: 2, facts: 11))
      let present = try #require(try store.letter(sha256: SampleLetter.hash(3)))
      #expect(present.extraction.exchanges.map(\.id) == names)
      #expect(try store.letter(sha256: SampleLetter.hash(1))?.bytes == SampleLetter.letter(1).bytes)
      #expect(try known("a", in: store)?.letter == SampleLetter.hash(3))
      try store.checkIntegrity()
    },
    ImportClause("Bytes stand as a present or as a past version of their paper") { store throws in
      _ = try take(1, from: "a", into: store)
      _ = try take(2, from: "a", old: 1, identity: 1, into: store)
      let first = SampleLetter.hash(1)
      #expect(try store.standing(of: first) == .past(identity: first))
      #expect(try store.standing(of: SampleLetter.hash(2)) == .present)
      #expect(try store.standing(of: SampleLetter.hash(3)) == .absent)
      let path = file("a").key
      #expect(try store.identity(ofPaper: SampleLetter.hash(2), heldOnlyBy: path) == first)
      #expect(try store.identity(ofPaper: first, heldOnlyBy: path) == nil, "it is past")
    },
    ImportClause("A paper's versions are listed from any of them, the first first") {
      store throws in
      _ = try take(1, from: "a", into: store)
      #expect(try store.versions(of: SampleLetter.hash(1)).isEmpty, "it never changed")
      _ = try take(2, from: "a", old: 1, identity: 1, into: store)
      for seed in [1, 2] {
        let versions = try store.versions(of: SampleLetter.hash(seed))
        #expect(versions.map(\.sha256) == [SampleLetter.hash(1), SampleLetter.hash(2)])
        #expect(versions.map(\.number) == [1, 2])
        #expect(versions.map(\.isPresent) == [false, true])
      }
    },
    ImportClause("A paper is found by its number, in its own municipality alone") { store throws in
      _ = try take(1, from: "a", into: store)
      let found = try store.papers(numbered: "0012/24", of: "Musterstadt", limit: 5)
      #expect(found.map(\.sha256) == [SampleLetter.hash(1)])
      #expect(try store.papers(numbered: "0012/24", of: "Anderswo", limit: 5).isEmpty)
      #expect(try store.papers(numbered: "12/24", of: "Musterstadt", limit: 5).isEmpty)
    },
    ImportClause("A file that has its old bytes again has its old paper") { store throws in
      _ = try take(1, from: "a", into: store)
      _ = try take(2, from: "a", old: 1, identity: 1, into: store)
      #expect(try take(1, from: "a", old: 2, identity: 1, into: store) == .replaced)
      let (first, second) = (SampleLetter.hash(1), SampleLetter.hash(2))
      #expect(try store.papers().map(\.sha256) == [first])
      #expect(try store.standing(of: first) == .present)
      #expect(try store.standing(of: second) == .past(identity: first))
      try store.checkIntegrity()
    },
    ImportClause("Where the paper of a changed file is not there, it gets one") { store throws in
      #expect(try take(2, from: "a", old: 1, identity: 1, into: store) == .added)
      #expect(try store.papers().map(\.sha256) == [SampleLetter.hash(2)])
    },
  ]
}
