package import ConfinedWorkers
package import CouncilStore

/// Why an import had to end; what was reported before is kept.
package enum ImportError: Error, Sendable {
  case store(StoreError)
  case workers(WorkerStartError)

  package var message: String {
    switch self {
    case .store(let error): error.message
    case .workers(let error): error.message
    }
  }
}
