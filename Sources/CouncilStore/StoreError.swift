/// Why a store cannot be used, with what its owner can do about it.
package struct StoreError: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case missing
    /// A file, but not an archive of this program.
    case foreign
    case damaged
    case locked
    /// Written by a newer version of this program.
    case newer
    /// Written by an older version, and it may not be changed over.
    case older
    case full
    case notAccessible
    /// The database does not take a statement or a value; other letters may well go in.
    case refused
  }

  package var kind: Kind
  /// The store's path.
  package var store: String
  /// What the database said.
  package var detail: String?

  package init(_ kind: Kind, store: String, detail: String? = nil) {
    self.kind = kind
    self.store = store
    self.detail = detail
  }

  /// `auskunft.sqlite: locked (database is locked); wait until the other program has finished`
  package var message: String {
    let (what, remedy) = words
    return detail.map { "\(store): \(what) (\($0)); \(remedy)" } ?? "\(store): \(what); \(remedy)"
  }

  private var words: (what: String, remedy: String) {
    switch kind {
    case .missing: ("no archive", "import letters first, or check --archive")
    case .foreign: ("not an archive of auskunft", "give another path with --archive")
    case .damaged: ("damaged", "restore it from a copy, or import into a new one")
    case .locked: ("locked", "wait until the other program has finished")
    case .newer: ("written by a newer auskunft", "use that version")
    case .older: ("written by an older auskunft", "open it once where it can be written")
    case .full: ("no room left", "make room on the disk")
    case .notAccessible: ("cannot be opened or written", "check its folder and access rights")
    case .refused: ("refused", "report the letter and this message")
    }
  }
}
