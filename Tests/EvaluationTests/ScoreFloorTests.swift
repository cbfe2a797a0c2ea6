import Testing

/// The scores on annotated letters of real councils; the floors only rise.
@Suite(.enabled(if: AnnotatedLetters.areThere)) struct ScoreFloorTests {
  @Test(arguments: [
    "gold": [
      "question": 0.995, "pair": 0.97, "number": 0.99, "disposition": 0.975, "sponsor": 0.909,
      "staffing": 0.99, "frequency": 0.99, "meeting": 0.99, "reference": 0.99, "subject": 0.98,
      "date": 0.93, "originators": 0.98, "answeredBy": 0.98,
    ],
    "pdf": [
      "question": 0.985, "pair": 0.98, "disposition": 0.98, "sponsor": 0.91, "staffing": 0.99,
      "frequency": 0.99,
      "reference": 0.99, "subject": 0.98,
    ],
    "html": [
      "question": 0.99, "pair": 0.985, "disposition": 0.98, "sponsor": 0.91, "staffing": 0.99,
      "frequency": 0.99,
      "reference": 0.99, "subject": 0.98,
    ],
    "auto": ["question": 0.985],
    "councilsA": ["reference": 0.99, "originators": 0.8, "answeredBy": 0.79],
    "councilsB": [
      "reference": 0.9, "date": 0.79, "subject": 0.85, "originators": 0.79, "answeredBy": 0.85,
    ],
  ])
  func `Real letters are read at least as well as before`(
    set: String, floors: [String: Double]
  ) throws {
    let scores = try AnnotatedLetters.scores(of: set)
    for (kind, floor) in floors.sorted(by: { $0.key < $1.key }) {
      let score = try #require(scores[kind])
      #expect(score >= floor, "\(set), \(kind)")
    }
  }
}
