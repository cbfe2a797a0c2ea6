import Testing

/// No quick check says no where its rule says yes.
@Suite struct GateTests {
  @Test(arguments: Gate.all)
  func `What a rule finds passes its check`(gate: Gate) {
    let sentences = CorpusSentences.all + CorpusSentences.written(gate.example)
    let missed = sentences.filter { sentence in
      gate.verdicts(sentence).contains { $0.matches && !$0.mightMatch }
    }
    #expect(missed == [])
  }

  @Test(arguments: Gate.all)
  func `Each rule finds something in its example, and each check rules something out`(gate: Gate) {
    #expect(gate.verdicts(gate.example).contains { $0.matches })
    #expect(CorpusSentences.all.contains { gate.verdicts($0).contains { !$0.mightMatch } })
  }

  @Test func `The corpus has sentences in capitals too`() {
    #expect(CorpusSentences.all.count > 3_000)
    #expect(CorpusSentences.all.contains { $0 == $0.uppercased() && $0.count > 40 })
  }
}
