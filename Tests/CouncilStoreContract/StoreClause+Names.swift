internal import CouncilStore
internal import Testing

extension StoreClause {
  /// What users may call papers and exchanges.
  static let names: [StoreClause] = [
    StoreClause("A reference names its paper, whatever its white space and case") { store throws in
      _ = try store.add(SampleLetter.letter())
      for name in ["DS 0012/24", "ds0012/24", " DS  0012/24 "] {
        #expect(try store.places(named: name) == [StoredPlace(sha256: SampleLetter.hash(1))])
      }
    },
    StoreClause("A reference that two papers have names both") { store throws in
      _ = try store.add(SampleLetter.letter(2, path: "a"))
      _ = try store.add(SampleLetter.letter(1, path: "b"))
      #expect(
        try store.places(named: "DS 0012/24")
          == [2, 1].map { StoredPlace(sha256: SampleLetter.hash($0)) })
    },
    StoreClause("The first eight digits of its hash name a paper, seven do not") { store throws in
      _ = try store.add(SampleLetter.letter(reference: nil))
      let place = StoredPlace(sha256: SampleLetter.hash(1))
      #expect(try store.places(named: String(SampleLetter.hash(1).prefix(8))) == [place])
      #expect(try store.places(named: SampleLetter.hash(1).uppercased()) == [place])
      #expect(try store.places(named: String(SampleLetter.hash(1).prefix(7))).isEmpty)
    },
    StoreClause("Its path names a paper") { store throws in
      _ = try store.add(SampleLetter.letter(path: "Corpus/a b.txt"))
      #expect(
        try store.places(named: "Corpus/a b.txt") == [StoredPlace(sha256: SampleLetter.hash(1))])
    },
    StoreClause("The last parts of its path name a paper where nothing else has that name") {
      store throws in
      _ = try store.add(SampleLetter.letter(1, path: "/archive/2021/brief.txt"))
      _ = try store.add(SampleLetter.letter(2, path: "/archive/2022/brief.txt"))
      _ = try store.add(SampleLetter.letter(3, path: "notes/2.txt"))
      _ = try store.add(SampleLetter.letter(4, path: "2.txt"))
      let places = [1, 2, 3, 4].map { StoredPlace(sha256: SampleLetter.hash($0)) }
      #expect(try store.places(named: "brief.txt") == [places[0], places[1]])
      #expect(try store.places(named: "2022/brief.txt") == [places[1]])
      #expect(try store.places(named: "2.txt") == [places[3]])
      #expect(try store.places(named: "rief.txt").isEmpty)
    },
    StoreClause("An exchange's identifier names it") { store throws in
      _ = try store.add(SampleLetter.letter())
      let id = SampleLetter.exchangeID(1, "2")
      #expect(
        try store.places(named: id) == [StoredPlace(sha256: SampleLetter.hash(1), exchange: id)])
    },
    StoreClause("What is not there, and what looks like SQL, names nothing") { store throws in
      _ = try store.add(SampleLetter.letter())
      for name in ["", "DS 9999/24", "deadbeefdeadbeef", "' OR 1=1 --", "%", "%%%%%%%%"] {
        #expect(try store.places(named: name).isEmpty)
      }
    },
  ]
}
