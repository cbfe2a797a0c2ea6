internal import CouncilModel
internal import CouncilStore
internal import Testing

extension ImportClause {
  /// What is known of files.
  static let states: [ImportClause] = [
    ImportClause("A new store knows of no file and of no import") { store throws in
      #expect(try store.offeredCounts().isEmpty)
      #expect(
        try store.offeredFiles(in: Set(OfferedFile.State.allCases), after: nil, limit: 9).isEmpty)
      #expect(try store.lastRun() == nil)
    },
    ImportClause("What is known of a file is there as it was written, whatever its name") {
      store throws in
      var file = file("x", .quarantined)
      file.key = Array("/offered/".utf8) + [0xFC, 0x0A, 0x27]
      file.stamp = "\"5d8c-ETag\"; whatever a source says"
      file.sha256 = SampleLetter.hash(1)
      file.letter = SampleLetter.hash(2)
      file.kind = "encrypted"
      file.reason = "encrypted; remove the password first"
      file.warnings = "Syntax Error\nand more"
      file.attempts = 3
      #expect(try store.write([.file(file)], run: nil) == [.written])
      let other = Array("/offered/other".utf8)
      #expect(try store.offeredFiles(withKeys: [file.key, other]) == [file.key: file])
    },
    ImportClause("What is written later takes the place of what was known") { store throws in
      var refused = file("a", .refused)
      refused.kind = "unreadable"
      _ = try store.write([.file(refused)], run: nil)
      var bare = file("a", .inProgress)
      (bare.stamp, bare.byteCount) = (nil, nil)
      _ = try store.write([.file(bare)], run: nil)
      #expect(try known("a", in: store) == bare)
      #expect(try store.offeredCounts() == [.inProgress: 1])
    },
    ImportClause("Files are listed by the bytes of their paths, page by page") { store throws in
      let states: [OfferedFile.State] = [.refused, .imported, .quarantined]
      let names = ["b", "a/z", "a", "Z", "ä", "a.txt"]
      let files = names.enumerated().map { index, name in file(name, states[index % 3]) }
      _ = try store.write(files.map { .file($0) }, run: nil)
      #expect(try store.offeredCounts() == [.refused: 2, .imported: 2, .quarantined: 2])

      var listed: [String] = []
      while true {
        let page = try store.offeredFiles(
          in: [.refused, .quarantined], after: listed.last.map { file($0).key }, limit: 3)
        listed += page.map(\.name)
        if page.count < 3 { break }
      }
      #expect(listed == ["Z", "a", "a.txt", "b"])
    },
    ImportClause("Of a folder that can be opened a refusal is forgotten, and nothing else") {
      store throws in
      let others = [file("b", .imported), file("c", .quarantined), file("d", .refused)]
      _ = try store.write(([file("a", .refused)] + others).map { .file($0) }, run: nil)
      let opened = ["a", "b", "c", "none"].map { ImportChange.opened(folder: file($0).key) }
      #expect(try store.write(opened, run: nil) == opened.map { _ in .written })
      #expect(
        try store.offeredFiles(
          in: Set(OfferedFile.State.allCases), after: nil, limit: 9) == others)
    },
  ]

  /// What an import that is cut off finds again.
  static let resumption: [ImportClause] = [
    ImportClause("A letter and what became of its file are written together") { store throws in
      _ = try store.write([.file(file("a"))], run: nil)
      #expect(try store.standing(of: SampleLetter.hash(1)) == .absent)
      #expect(try take(1, from: "a", into: store) == .added)
      #expect(try store.standing(of: SampleLetter.hash(1)) == .present)
      var expected = file("a", .imported)
      expected.letter = SampleLetter.hash(1)
      #expect(try known("a", in: store) == expected)
      #expect(try store.letter(sha256: SampleLetter.hash(1))?.bytes == SampleLetter.letter(1).bytes)
    },
    ImportClause("A letter that is refused spoils no other, and stays in work") { store throws in
      _ = try store.write([.file(file("b"))], run: nil)
      // Its exchanges have the names of the first one's.
      let twin = try SampleLetter.prepared(2, identity: 1)
      let results = try store.write(
        [
          .letter(SampleLetter.prepared(1), file("a")), .letter(twin, file("b")),
          .letter(SampleLetter.prepared(3), file("c")), .file(file("d", .refused)),
        ], run: nil)
      #expect(results.count == 4)
      guard case .refused(let detail) = results[1] else {
        Issue.record("not refused: \(results)")
        return
      }
      #expect(!detail.isEmpty)
      #expect([results[0], results[2], results[3]] == [.added, .added, .written])
      #expect(try store.offeredCounts() == [.imported: 2, .inProgress: 1, .refused: 1])
      #expect(try store.standing(of: SampleLetter.hash(2)) == .absent)
      #expect(try store.counts() == StoreCounts(papers: 2, exchanges: 4, facts: 22))
      try store.checkIntegrity()
    },
    ImportClause("An import is the last one, and has not ended, until that is written") {
      store throws in
      let process = ImportProcess(host: "a", number: 12, start: 34)
      let other = ImportProcess(host: nil, number: 12, start: nil)
      let first = try store.beginRun(by: process, at: "s", offered: nil)
      #expect(try store.lastRun() == first)
      #expect(first == ImportRun(id: first.id, begunBy: process, at: "s", offered: nil))
      var second = try store.beginRun(by: other, at: "t", offered: 8)
      #expect(first.id != second.id)
      #expect(second == ImportRun(id: second.id, begunBy: other, at: "t", offered: 8))
      #expect(try store.lastRun() == second)
      (second.updated, second.offered, second.finished, second.seconds) = ("v", 9, 4, 1.5)
      _ = try store.write([.file(file("a"))], run: second)
      #expect(try store.lastRun() == second)
      second.ended = "w"
      _ = try store.write([], run: second)
      #expect(try store.lastRun() == second)
    },
  ]
}
