import TextMatching

extension [UInt8] {
  func ends(_ ending: String) -> Bool {
    let skipped = count - ending.byteCount
    guard skipped >= 0 else { return false }
    var index = skipped
    for byte in ending.utf8 {
      if self[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// Takes an ending off where enough is left; says whether it did.
  mutating func drop(_ ending: String, leaving least: Int) -> Bool {
    guard count >= least + ending.byteCount, ends(ending) else { return false }
    removeLast(ending.byteCount)
    return true
  }
}
