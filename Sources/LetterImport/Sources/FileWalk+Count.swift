extension FileWalk {
  /// How many entries are still to come besides folders. Walks through all folders, and opens no
  /// file.
  package var count: Int {
    var count = 0
    for entry in self where entry.content != .folder { count += 1 }
    return count
  }
}
