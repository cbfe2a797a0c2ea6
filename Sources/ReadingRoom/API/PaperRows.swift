internal import CouncilStore
internal import Presentation

/// A version of a paper, for programs.
struct VersionRow: Encodable, Sendable {
  let sha256: String
  let number: Int
  let since: String
  let isPresent: Bool

  init(_ version: PaperVersion) {
    (sha256, number) = (version.sha256, version.number)
    (since, isPresent) = (version.since, version.isPresent)
  }
}

/// A paper that a letter cites, for programs: `{"reference":"21-0877","words":…,"standing":"absent",…}`
struct CitedRow: Encodable, Sendable {
  let reference: String
  let words: String
  /// Index of the first fact that cites it.
  let fact: Int
  /// `there`, `absent`, or `unknown` where the letter does not say whose number it is.
  let standing: String
  /// Hashes of the papers that have the number.
  let papers: [String]

  init(_ line: CitedPaperLine) {
    (reference, words, fact) = (line.reference, line.words, line.fact)
    switch line.standing {
    case .there(let rows): (standing, papers) = ("there", rows.map(\.sha256))
    case .absent: (standing, papers) = ("absent", [])
    case .unknown: (standing, papers) = ("unknown", [])
    }
  }
}
