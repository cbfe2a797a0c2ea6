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
    /// Somebody has decided on the same thing in the meantime; nothing was changed.
    case outdated
  }

  package var kind: Kind
  /// The store, as its owner names it.
  package var store: String
  /// What the database said.
  package var detail: String?
  /// What the owner can do about it; only the store knows.
  package var remedy: String

  package init(_ kind: Kind, store: String, detail: String? = nil, remedy: String) {
    self.kind = kind
    self.store = store
    self.detail = detail
    self.remedy = remedy
  }

  /// `auskunft.sqlite: locked (database is locked); wait until the other program has finished`
  package var message: String {
    detail.map { "\(store): \(problem) (\($0)); \(remedy)" } ?? "\(store): \(problem); \(remedy)"
  }

  private var problem: String {
    switch kind {
    case .missing: "no archive"
    case .foreign: "not an archive of auskunft"
    case .damaged: "damaged"
    case .locked: "locked"
    case .newer: "written by a newer auskunft"
    case .older: "written by an older auskunft"
    case .full: "no room left"
    case .notAccessible: "cannot be opened or written"
    case .refused: "refused"
    case .outdated: "decided by somebody else in the meantime"
    }
  }
}
