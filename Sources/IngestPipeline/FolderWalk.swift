internal import Glibc

/// The files beneath the paths that a user gave, sorted, and what was passed over.
///
/// A symbolic link that the user names is followed; one found inside a folder never is, so that
/// no walk goes in circles or leaves the folder.
package struct FolderWalk: Sendable {
  package struct File: Sendable, Hashable {
    /// The user's path with the rest of the way appended.
    package var path: String
    /// The path that the user gave; the same as `path` for a single file.
    package var offered: String
  }

  /// As are those that were refused: ordered by the bytes of their paths within each path that was
  /// offered.
  package private(set) var files: [File] = []
  package private(set) var refused: [LetterFailure] = []

  package init(_ offered: [String]) {
    for path in offered {
      var status = stat()
      if stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR {
        let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let before = refused.count
        walk(folder, offered: folder)
        refused[before...].sort { Self.precedes($0.path, $1.path) }
      } else {
        // Whatever is wrong with it, reading it will say so.
        files.append(File(path: path, offered: path))
      }
    }
  }

  /// Collects a folder's files and those of the folders in it, without recursion: depth is data.
  private mutating func walk(_ root: String, offered: String) {
    var folders = [root]
    var found: [String] = []
    while let folder = folders.popLast() {
      guard let stream = opendir(folder) else {
        refused.append(.of(errno, folder))
        continue
      }
      defer { closedir(stream) }
      errno = 0
      while let entry = readdir(stream) {
        take(entry, in: folder, files: &found, folders: &folders)
        errno = 0
      }
      if errno != 0 { refused.append(.of(errno, folder)) }
    }
    files += found.sorted(by: Self.precedes).map { File(path: $0, offered: offered) }
  }

  /// Sorts a folder's entry by what it is, without following links.
  private mutating func take(
    _ entry: UnsafeMutablePointer<dirent>, in folder: String, files: inout [String],
    folders: inout [String]
  ) {
    let parent = folder.hasSuffix("/") ? folder : folder + "/"
    guard let name = Self.name(entry) else {
      refused.append(LetterFailure(.unreadableName, path: parent + Self.repaired(entry)))
      return
    }
    if name == "." || name == ".." { return }
    let path = parent + name
    var status = stat()
    guard lstat(path, &status) == 0 else {
      refused.append(.of(errno, path))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: files.append(path)
    case S_IFDIR: folders.append(path)
    case S_IFLNK: refused.append(LetterFailure(.link, path: path))
    default: refused.append(LetterFailure(.notAFile, path: path))
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// An entry's name; nil where it is not UTF-8.
  private static func name(_ entry: UnsafeMutablePointer<dirent>) -> String? {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
        String(validatingCString: $0)
      }
    }
  }

  /// An entry's name with what is not UTF-8 replaced, for messages.
  private static func repaired(_ entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
        String(cString: $0)
      }
    }
  }
}
