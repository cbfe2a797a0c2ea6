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
