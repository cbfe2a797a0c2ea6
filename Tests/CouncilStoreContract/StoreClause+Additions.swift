internal import CouncilModel
internal import CouncilStore
internal import Foundation
internal import Testing

extension StoreClause {
  /// What adding does, and that nothing of a letter is lost.
  static let additions: [StoreClause] = [
    StoreClause("A new store is empty") { store throws in
      #expect(try store.counts() == StoreCounts(papers: 0, exchanges: 0, facts: 0))
      #expect(try store.papers().isEmpty)
      #expect(try store.facts(ofType: nil).isEmpty)
    },
    StoreClause("A letter that was added is there, to the last byte") { store throws in
      let letter = try SampleLetter.letter()
      #expect(try store.add(letter) == .added)
      #expect(try store.contains(sha256: SampleLetter.hash(1)))
      #expect(try store.letter(sha256: SampleLetter.hash(1)) == letter)
    },
    StoreClause("A letter that was not added is not there") { store throws in
      #expect(try !store.contains(sha256: SampleLetter.hash(1)))
      #expect(try store.letter(sha256: SampleLetter.hash(1)) == nil)
    },
    StoreClause("Adding the same bytes again changes nothing") { store throws in
      _ = try store.add(SampleLetter.letter(path: "first.txt"))
      let before = (try store.counts(), try store.papers(), try store.facts(ofType: nil))
      #expect(try store.add(SampleLetter.letter(path: "second.txt")) == .duplicate)
      #expect(try store.counts() == before.0)
      #expect(try store.papers() == before.1)
      #expect(try store.facts(ofType: nil) == before.2)
    },
    StoreClause("Of two programs that add the same letter at once, one has added it") {
      store throws in
      let letter = try SampleLetter.letter()
      let results = Results()
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        results.append(Result { try store.add(letter) })
      }
      let additions = try results.all.map { try $0.get() }
      #expect(additions.filter { $0 == .added }.count == 1)
      #expect(additions.filter { $0 == .duplicate }.count == 3)
      #expect(try store.counts().papers == 1)
    },
    StoreClause("A letter that cannot be added leaves nothing behind") { store throws in
      _ = try store.add(SampleLetter.letter(1))
      var twin = try SampleLetter.letter(2)
      // Its last exchange has the name of one that is there.
      twin.extraction.exchanges[1].id = SampleLetter.exchangeID(1, "1")
      let error = #expect(throws: StoreError.self) { try store.add(twin) }
      #expect(error?.kind == .refused)
      #expect(try !store.contains(sha256: SampleLetter.hash(2)))
      #expect(try store.counts().papers == 1)
    },
    StoreClause("A store is whole after additions") { store throws in
      for seed in 1...20 { _ = try store.add(SampleLetter.letter(seed)) }
      try store.checkIntegrity()
      #expect(try store.counts() == StoreCounts(papers: 20, exchanges: 40, facts: 220))
    },
  ]

  /// Results of several threads.
  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var results: [Result<Addition, any Error>] = []

    func append(_ result: Result<Addition, any Error>) {
      lock.withLock { results.append(result) }
    }

    var all: [Result<Addition, any Error>] { lock.withLock { results } }
  }
}
