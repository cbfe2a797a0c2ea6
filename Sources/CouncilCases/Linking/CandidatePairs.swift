internal import CouncilStore
import TextMatching

/// Finds pairs of papers that may belong together without comparing all with all: papers meet
/// where they share a reference, a question, a subject, or one cites the other.
struct CandidatePairs {
  /// Two papers, the one that the archive took first before the other.
  struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      (first, second) = one < other ? (one, other) : (other, one)
    }
  }

  /// Papers of one key that each is compared with, those next to it in time: more papers that share
  /// a key are boilerplate or a long series, whose members are never far from their neighbours.
  private static let neighbours = 12
  /// Hashes of a question or subject that papers meet by: two settings of one text differ in a few.
  private static let hashesPerText = 3

  private let digests: [PaperDigest]
  private var buckets: [UInt64: [Int]] = [:]
  private(set) var pairs: Set<Pair> = []
  /// How many pairs were looked at: the work that linking costs.
  private(set) var work = 0

  init(_ digests: [PaperDigest]) {
    self.digests = digests
    for index in digests.indices { file(index) }
    for bucket in buckets.values where bucket.count > 1 { meet(bucket) }
    buckets = [:]
  }

  private mutating func file(_ index: Int) {
    let digest = digests[index]
    var keys: Set<UInt64> = []
    func add(_ kind: String, _ text: String) {
      var hash = StableHash(of: kind)
      hash.combine(text)
      keys.insert(hash.value)
    }
    if let reference = digest.reference {
      add("r", reference.key)
      if let bare = reference.bare { add("c", bare) }
      if let base = reference.base { add("r", base) }
    }
    for reference in digest.cited { add("c", reference.bare ?? reference.key) }
    if !digest.subjectLetters.isEmpty { add("s", digest.subjectLetters) }
    for hash in (digest.subject?.sketch ?? []).prefix(Self.hashesPerText) { keys.insert(~hash) }
    for question in digest.tellingQuestions {
      keys.formUnion(question.sketch.prefix(Self.hashesPerText))
    }
    for key in keys { buckets[key, default: []].append(index) }
  }

  private mutating func meet(_ bucket: [Int]) {
    let inTime =
      bucket.count <= Self.neighbours
      ? bucket
      : bucket.sorted { left, right in
        let (a, b) = (digests[left], digests[right])
        return (a.day ?? .max, a.paper.identity) < (b.day ?? .max, b.paper.identity)
      }
    for position in inTime.indices {
      for next in inTime[(position + 1)...].prefix(Self.neighbours) {
        work += 1
        pairs.insert(Pair(inTime[position], next))
      }
    }
  }
}
