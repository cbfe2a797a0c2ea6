internal import CouncilModel

extension RegistryStatement {
  /// Whether this begins to hold only when the other has ended: two years of one table.
  func isAfter(_ other: RegistryStatement) -> Bool {
    guard let end = other.valid.to, let start = valid.from else { return false }
    return !ValidTime.isUpTo(start, end)
  }

  /// Whether this speaks of a later time; what has no date is older than what has.
  func isNewer(than other: RegistryStatement) -> Bool {
    switch (valid.asOf ?? valid.from, other.valid.asOf ?? other.valid.from) {
    case (let mine?, let others?): !ValidTime.isUpTo(mine, others)
    case (_?, nil): true
    case (nil, _): false
    }
  }
}
