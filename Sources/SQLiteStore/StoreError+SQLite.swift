import ByteCodecs
internal import CouncilStore
internal import GRDB

extension StoreError {
  /// What an error from beneath means for the archive's owner.
  init(_ error: any Error, store: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError:
      self.init(Self.kind(error.resultCode), store: store, detail: error.message)
    case let error as Compression.Failure:
      self.init(.damaged, store: store, detail: error.detail)
    default:
      self.init(.refused, store: store, detail: String(describing: error))
    }
  }

  /// An error with what can be done about it where the store is a file.
  init(_ kind: Kind, store: String, detail: String? = nil) {
    self.init(kind, store: store, detail: detail, remedy: Self.remedy(kind))
  }

  private static func remedy(_ kind: Kind) -> String {
    switch kind {
    case .missing: "import letters first, or check --archive"
    case .foreign: "give another path with --archive"
    case .damaged: "restore it from a copy, or import into a new one"
    case .locked: "wait until the other program has finished"
    case .newer: "use that version"
    case .older: "open it once where it can be written"
    case .full: "make room on the disk"
    case .notAccessible: "check its folder and access rights"
    case .refused: "report the letter and this message"
    case .outdated: "look at it again, then decide"
    }
  }

  private static func kind(_ code: ResultCode) -> Kind {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .locked
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .damaged
    case .SQLITE_FULL: .full
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR:
      .notAccessible
    default: .refused
    }
  }
}
