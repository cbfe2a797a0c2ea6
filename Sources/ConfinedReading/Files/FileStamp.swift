/// What the file system says of a file: as long as it says the same, the file is the same.
package struct FileStamp: Sendable, Hashable {
  package var byteCount: Int
  /// In nanoseconds since 1970.
  package var modified: Int
  package var inode: Int

  package init(byteCount: Int, modified: Int, inode: Int) {
    self.byteCount = byteCount
    self.modified = modified
    self.inode = inode
  }

  /// `1024 1700000000000000000 7`: as an archive keeps it.
  package var text: String { "\(byteCount) \(modified) \(inode)" }
}
