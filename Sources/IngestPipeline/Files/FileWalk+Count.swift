extension FileWalk {
  /// How many entries there are besides folders. Walks through all folders, and opens no file.
  package static func count(_ offered: [String]) -> Int {
    var count = 0
    for entry in FileWalk(offered) where !entry.isFolder { count += 1 }
    return count
  }
}
