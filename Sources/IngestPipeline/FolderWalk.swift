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

  /// Ordered by the bytes of their paths within each path that was offered.
  package private(set) var files: [File] = []
  package private(set) var refused: [LetterFailure] = []

  package init(_ offered: [String]) {
    for path in offered {
      var status = stat()
      if stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR {
        let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        walk(folder, offered: folder)
      } else {
        // Whatever is wrong with it, reading it will say so.
        files.append(File(path: path, offered: path))
      }
    }
  }

  /// Collects a folder's files and those of the folders in it, without recursion: depth is data.
  private mutating func walk(_ root: String, offered: String) {
    var folders = [root]
    var found: [File] = []
    while let folder = folders.popLast() {
      guard let stream = opendir(folder) else {
        refused.append(.of(errno, folder))
        continue
      }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        guard let name = Self.name(entry) else {
          refused.append(LetterFailure(.unreadableName, path: folder + "/" + Self.repaired(entry)))
          continue
        }
        if name == "." || name == ".." { continue }
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        var status = stat()
        guard lstat(path, &status) == 0 else {
          refused.append(.of(errno, path))
          continue
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: found.append(File(path: path, offered: offered))
        case S_IFDIR: folders.append(path)
        case S_IFLNK: refused.append(LetterFailure(.link, path: path))
        default: refused.append(LetterFailure(.notAFile, path: path))
        }
      }
    }
    files += found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func name(_ entry: UnsafeMutablePointer<dirent>) -> String? {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
        String(validatingCString: $0)
      }
    }
  }

  private static func repaired(_ entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
        String(cString: $0)
      }
    }
  }
}
