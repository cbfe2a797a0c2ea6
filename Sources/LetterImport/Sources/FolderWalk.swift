package import ConfinedReading

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
      for entry in FileWalk([path]) {
        switch entry.content {
        case .folder: continue
        case .refused(let failure): refused.append(failure)
        case .letter:
          if let name = String(validating: entry.rawName, as: UTF8.self) {
            files.append(File(path: name, offered: name == path ? name : Self.folder(path)))
          } else {
            refused.append(LetterFailure(.unreadableName, path: entry.name))
          }
        }
      }
    }
  }

  private static func folder(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
