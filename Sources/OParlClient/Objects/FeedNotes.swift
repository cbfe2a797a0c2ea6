/// What is odd about a feed, with how often and where.
package struct FeedNotes: Sendable, Equatable, Codable {
  package struct Note: Sendable, Equatable, Codable {
    package var count: Int
    /// Addresses of objects, the first ones seen.
    package var examples: [String]
  }

  /// Enough to find the fault.
  private static let examplesKept = 3

  /// By the quirk's raw value, so that it is an object in JSON.
  private var notes: [String: Note] = [:]

  package init() {}

  package var isEmpty: Bool { notes.isEmpty }

  package subscript(quirk: Quirk) -> Note? { notes[quirk.rawValue] }

  /// - Parameter place: the address of what is odd.
  package mutating func add(_ quirk: Quirk, at place: String) {
    var note = notes[quirk.rawValue] ?? Note(count: 0, examples: [])
    note.count += 1
    if note.examples.count < Self.examplesKept, !note.examples.contains(place) {
      note.examples.append(place)
    }
    notes[quirk.rawValue] = note
  }

  /// What was noted later takes the place of what was noted before of the same kind.
  package func updated(with later: FeedNotes) -> FeedNotes {
    var result = self
    result.notes.merge(later.notes) { $1 }
    return result
  }
}
