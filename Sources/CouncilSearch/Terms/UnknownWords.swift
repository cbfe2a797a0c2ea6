internal import CouncilStore
import SearchAnalysis
import TextMatching

/// What a word may have meant that the archive does not know.
struct UnknownWords {
  /// In letters: shorter words are too like others.
  private static let shortest = 4
  /// In letters: from here on, two may be wrong.
  private static let long = 8
  private static let mostNearest = 3
  private static let mostContaining = 16
  private static let shortestPart = 4
  /// In letters: what a compound has besides the term.
  private static let shortestRest = 3
  private static let shortestSide = 5
  /// In letters: what is shorter begins words that have nothing to do with it.
  private static let shortestBeginning = 6

  let index: any SearchSnapshot
  let synonyms: SynonymTable

  /// Two terms that a compound is made of, the rarer one as frequent as can be.
  func parts(of term: String) throws -> [String]? {
    let (seams, known) = try seams(term)
    let best = seams.map { ($0, min(known[$0.head] ?? 0, known[$0.tail] ?? 0)) }
      .max { $0.1 < $1.1 }
    guard let (seam, count) = best, count > 0 else { return nil }
    return [seam.head, seam.tail]
  }

  /// The longest part of a compound whose other part nobody knows.
  func side(of term: String) throws -> String? {
    let (seams, known) = try seams(term)
    return seams.flatMap { [$0.head, $0.tail] }
      .filter { known[$0] != nil && $0.byteCount >= Self.shortestSide }
      .max { $0.byteCount < $1.byteCount }
  }

  /// All ways to cut a word in two, and which of the pieces are known, in entries.
  private func seams(
    _ term: String
  ) throws -> (seams: [(head: String, tail: String)], known: [String: Int]) {
    guard term.byteCount >= 2 * Self.shortestPart, term.isAllSmallASCIILetters else {
      return ([], [:])
    }
    var seams: [(head: String, tail: String)] = []
    for seam in Self.shortestPart...(term.byteCount - Self.shortestPart) {
      let tail = String(term.dropFirst(seam))
      let head = String(term.prefix(seam))
      for link in CompoundLinks.orNone where head.hasSuffix(link) {
        let base = String(head.dropLast(link.count))
        if base.byteCount >= Self.shortestPart { seams.append((base, tail)) }
      }
    }
    var known = try index.frequencies(of: seams.flatMap { [$0.head, $0.tail] })
    // What means the same as a word of the archive is as good as one.
    for part in Set(seams.flatMap { [$0.head, $0.tail] })
    where known[part] == nil && !synonyms.synonyms(of: part).isEmpty {
      known[part] = 1
    }
    return (seams, known)
  }

  /// Compounds of the archive that begin or end with a term, the most frequent first.
  func containing(_ term: String) throws -> [String] {
    guard term.byteCount >= Self.shortest, term.isAllSmallASCIILetters else { return [] }
    return try index.vocabulary(
      containing: term, longerBy: Self.shortestRest, limit: Self.mostContaining
    ).map(\.term)
  }

  /// Compounds of the archive that begin with a term.
  func beginning(with term: String) throws -> [String] {
    guard term.byteCount >= Self.shortestBeginning else { return [] }
    return try index.vocabulary(
      beginning: term, longerBy: Self.shortestRest, limit: Self.mostContaining
    ).map(\.term)
  }

  /// Terms of the archive with few letters different, the nearest and most frequent first.
  func nearest(to term: String) throws -> [(term: String, distance: Int)] {
    guard term.byteCount >= Self.shortest, !term.containsASCIIDigit else { return [] }
    let limit = term.byteCount >= Self.long ? 2 : 1
    for sameStart in [true, false] {
      let found = try index.vocabulary(near: term, within: limit, sameStart: sameStart)
        .compactMap { candidate in
          OptimalStringAlignment.distance(
            betweenBytesOf: term, and: candidate.term, limit: limit
          )
          .map { (term: candidate.term, distance: $0, entries: candidate.entries) }
        }
        .sorted { ($0.distance, $1.entries, $0.term) < ($1.distance, $0.entries, $1.term) }
      if let nearest = found.first {
        return found.filter { $0.distance == nearest.distance }.prefix(Self.mostNearest)
          .map { ($0.term, $0.distance) }
      }
    }
    return []
  }
}
