/// What differs between two JSON texts, one value a line.
enum JSONDifference {
  /// Lines that are only in the first begin with `-`, those only in the second with `+`; lines
  /// that are the same are left out, save the ones right before a change.
  static func between(_ old: [UInt8], _ new: [UInt8]) -> String {
    let oldLines = JSONLines.lines(of: old)
    let newLines = JSONLines.lines(of: new)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in newLines.difference(from: oldLines) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var result: [String] = []
    var context: String?
    var (from, to) = (0, 0)
    while from < oldLines.count || to < newLines.count {
      let isRemoved = removed.contains(from)
      guard isRemoved || inserted.contains(to) else {
        context = from < oldLines.count ? oldLines[from] : nil
        (from, to) = (from + 1, to + 1)
        continue
      }
      if let before = context.take() { result.append("  " + before) }
      if isRemoved {
        result.append("- " + oldLines[from])
        from += 1
      } else {
        result.append("+ " + newLines[to])
        to += 1
      }
    }
    return result.map { $0 + "\n" }.joined()
  }
}
