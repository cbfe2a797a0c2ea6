import GermanText
import Testing

struct QualifiersTests {
  @Test(
    "Words before a number say how exact it is",
    arguments: [
      ("mindestens 2", 0, false, Qualifiers.Bound.atLeast), ("bis zu 2", 0, false, .atMost),
      ("maximal ca. 2", 0, true, .atMost), ("rund 2", 0, true, nil),
      ("durchschnittlich mindestens rund 2", 0, true, .atLeast), ("Die Stadt hat 2", 3, false, nil),
      ("zu 2", 1, false, nil), ("2", 0, false, nil),
    ] as [(String, Int, Bool, Qualifiers.Bound?)])
  func reads(text: String, start: Int, approximate: Bool, bound: Qualifiers.Bound?) {
    let tokens = Tokenizer.tokens(of: text)
    let qualifiers = Qualifiers(tokens, before: tokens.count - 1)
    #expect(qualifiers.start == start)
    #expect(qualifiers.approximate == approximate)
    #expect(qualifiers.bound == bound)
  }
}
