import CouncilModel
import CouncilStore
import Testing

@testable import CouncilCases

/// Papers come in any order, one after the other, and linking runs after each.
struct ArrivalOrderTests {
  /// SplitMix64: the same in every run.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }
  }

  private static let places = [
    "am Wehr", "im Gartenfeld", "an der Mühle", "in der Vorstadt", "am Hafen", "im Nordpark",
  ]

  /// Inquiries, answers and minutes of a few subjects: some with references, some with sessions,
  /// some that ask the same again, of two councils and of unknown ones.
  private static func papers(_ random: inout Random) -> [CasePaper] {
    (0..<24).map { number in
      let place = places.randomElement(using: &random) ?? places[0]
      let year = 2018 + Int.random(in: 0..<3, using: &random)
      let reference = "\(year)/01\(places.firstIndex(of: place) ?? 0)"
      let type: Paper.PaperType =
        [.inquiry, .answer, .answer, .minutes].randomElement(
          using: &random) ?? .answer
      return SamplePaper.paper(
        number + 1, type,
        municipality: ["Havelbrück", "Havelbrück", "Neustadt", nil].randomElement(using: &random)
          ?? nil,
        reference: Bool.random(using: &random) ? reference : nil, subject: "Treff \(place)",
        session: Bool.random(using: &random) ? "\(year)-05-05" : nil,
        askers: Bool.random(using: &random) ? ["SPD-Fraktion"] : [],
        questions: ["Wie viele Stellen hat der Nachbarschaftstreff \(place) im Jahr \(year)?"])
    }
  }

  /// The members of each case, by the papers' own names.
  private static func members(_ cases: [CouncilCase]) -> Set<Set<String>> {
    Set(cases.map { Set($0.members.map(\.identity)) })
  }

  @Test(arguments: 0..<40)
  func `The order of arrival never changes who belongs together, nor a case's name`(seed: Int) {
    var random = Random(state: UInt64(seed))
    let papers = Self.papers(&random)
    let expected = Self.members(CaseLinking.link(papers).cases)
    let shuffled = papers.shuffled(using: &random).enumerated().map { order, paper in
      var paper = paper
      paper.order = Int64(order)
      return paper
    }
    /// The papers that cases were named after.
    var named: [String: String] = [:]
    for count in 1...shuffled.count {
      let cases = CaseLinking.link(Array(shuffled.prefix(count)).shuffled(using: &random)).cases
      for one in cases {
        let first = one.members[0].identity
        #expect(one.id == CouncilCase.id(ofFirst: first))
        // A name that was given once is that paper's for ever.
        #expect(named[one.id] == nil || named[one.id] == first)
        named[one.id] = first
      }
      // Of every case that ever was, its first paper is in some case still.
      let present = Set(cases.flatMap(\.members).map(\.identity))
      #expect(Set(named.values).isSubset(of: present))
      if count == shuffled.count { #expect(Self.members(cases) == expected) }
    }
  }

  @Test(arguments: 0..<20)
  func `No case holds papers of two municipalities or of two references`(seed: Int) {
    var random = Random(state: UInt64(1000 + seed))
    let papers = Self.papers(&random)
    let byName = Dictionary(uniqueKeysWithValues: papers.map { ($0.identity, $0) })
    for one in CaseLinking.link(papers).cases {
      let members = one.members.compactMap { byName[$0.identity] }
      #expect(Set(members.compactMap(\.municipality)).count <= 1)
      #expect(Set(members.compactMap(\.reference)).count <= 1)
    }
  }
}
