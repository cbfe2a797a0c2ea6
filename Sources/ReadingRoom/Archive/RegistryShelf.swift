internal import CouncilStore
internal import Synchronization

/// Keeps the registry's latest snapshot, for all desks.
final class RegistryShelf: Sendable {
  private let kept = Mutex<RegistrySnapshot?>(nil)

  init() {}

  /// The registry as it is now; read anew only where it has changed.
  ///
  /// - Throws: `StoreError`
  func snapshot(of store: any RoomArchive) throws -> RegistrySnapshot {
    let revision = try store.registryRevision()
    return try kept.withLock { kept in
      if let kept, kept.revision >= revision { return kept }
      let snapshot = try RegistrySnapshot(store)
      kept = snapshot
      return snapshot
    }
  }
}
