internal import ConfinedReading
package import CouncilStore
internal import Glibc

/// The files beneath the paths that a user gave, one after the other, ordered by the bytes of
/// their paths, and before them each folder that could be opened. Holds no more than the folders
/// that lie open on the way.
///
/// A symbolic link that the user names is followed; one found inside a folder never is.
package struct FileWalk: Sequence, IteratorProtocol {
  package struct Entry: Sendable, Equatable {
    /// As the user would name it, byte for byte.
    package var rawName: [UInt8]
    /// The whole path.
    package var path: [UInt8]
    package var content: SourceContent

    package init(name: [UInt8], path: [UInt8], content: SourceContent = .letter) {
      rawName = name
      self.path = path
      self.content = content
    }

    /// As the user would name it, with `\xFC` for what is not UTF-8.
    package var name: String { PathName.shown(rawName) }
  }

  private struct Folder {
    var name: [UInt8]
    var path: [UInt8]
    /// In reverse order.
    var items: [Item]
  }

  private struct Item {
    var name: [UInt8]
    var type: CInt

    /// Where a folder's files stand among its neighbours.
    var key: [UInt8] { type == CInt(DT_DIR) ? name + [UInt8(ascii: "/")] : name }
  }

  /// Where the walk begins.
  private enum Start {
    /// What the user named.
    case offered([UInt8])
    /// What was found before.
    case known(name: [UInt8], path: [UInt8])
  }

  /// In reverse order.
  private var starts: [Start]
  private var open: [Folder] = []
  /// Whole paths of what is passed over inside folders: the archive that the files go to.
  private let passedOver: Set<[UInt8]>

  /// - Parameters:
  ///   - offered: paths, byte for byte: names need not be UTF-8.
  ///   - passedOver: whole paths of files that are no entries where a folder holds them.
  package init(_ offered: [[UInt8]], passingOver passedOver: Set<[UInt8]> = []) {
    starts = offered.reversed().map(Start.offered)
    self.passedOver = passedOver
  }

  package init(_ offered: [String]) {
    self.init(offered.map { Array($0.utf8) })
  }

  /// Walks again from files and folders that were found before, and are known by these names; their
  /// keys are their whole paths. Letters of other sources are passed over.
  package init(again known: [OfferedFile], passingOver passedOver: Set<[UInt8]> = []) {
    starts = known.reversed().filter { $0.key.first == UInt8(ascii: "/") }
      .map { .known(name: Array($0.name.utf8), path: $0.key) }
    self.passedOver = passedOver
  }

  package mutating func next() -> Entry? {
    while true {
      // The item is taken out before its folder is looked at: a copy of the folder would have the
      // rest of its items copied, for every one of them.
      if !open.isEmpty, let item = open[open.count - 1].items.popLast() {
        if let entry = take(item, in: open[open.count - 1]) { return entry }
      } else if open.popLast() == nil {
        guard let start = starts.popLast() else { return nil }
        switch start {
        case .offered(let path): return take(path)
        case .known(let name, let path): return take(name: name, path: path)
        }
      }
    }
  }

  /// What the user named: a folder is opened, everything else is an entry.
  private mutating func take(_ offered: [UInt8]) -> Entry {
    let isMarked = offered.count > 1 && offered.last == UInt8(ascii: "/")
    let folder = isMarked ? Array(offered.dropLast()) : offered
    let path = PathName.whole(folder)
    var status = stat()
    if PathName.withCString(folder, { stat($0, &status) }) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return enter(name: folder, path: path) }
    } else {
      let failure = LetterFailure.behindLinks(errno, PathName.shown(offered))
      let isLink = PathName.withCString(folder, { lstat($0, &status) }) == 0
      if isLink { return Entry(name: offered, path: path, content: .refused(failure)) }
    }
    // Whatever is wrong with it, reading it will say so.
    return Entry(name: offered, path: path)
  }

  /// What was found before; it may have become a folder, or a link, which is not followed.
  private mutating func take(name: [UInt8], path: [UInt8]) -> Entry {
    var status = stat()
    let isFolder =
      PathName.withCString(path, { lstat($0, &status) }) == 0
      && status.st_mode & S_IFMT == S_IFDIR
    return isFolder ? enter(name: name, path: path) : Entry(name: name, path: path)
  }

  /// Nil for what is passed over.
  private mutating func take(_ item: Item, in folder: Folder) -> Entry? {
    let name = PathName.appending(item.name, to: folder.name)
    let path = PathName.appending(item.name, to: folder.path)
    if !passedOver.isEmpty && passedOver.contains(path) { return nil }
    switch item.type {
    case CInt(DT_DIR): return enter(name: name, path: path)
    case CInt(DT_REG): return Entry(name: name, path: path)
    case CInt(DT_LNK): return Self.refused(LetterFailure.Kind.link, name: name, path: path)
    default: return Self.refused(LetterFailure.Kind.notAFile, name: name, path: path)
    }
  }

  /// Opens a folder; refuses it where that fails, though some of its files may be known.
  private mutating func enter(name: [UInt8], path: [UInt8]) -> Entry {
    guard let stream = PathName.withCString(path, opendir) else {
      let failure = LetterFailure.of(errno, PathName.shown(name))
      return Entry(name: name, path: path, content: .refused(failure))
    }
    defer { closedir(stream) }
    var items: [Item] = []
    errno = 0
    while let entry = readdir(stream) {
      if let item = Self.item(entry, dirfd(stream)) { items.append(item) }
      errno = 0
    }
    let code = errno
    items.sort { $1.key.lexicographicallyPrecedes($0.key) }
    open.append(Folder(name: name, path: path, items: items))
    guard code != 0 else { return Entry(name: name, path: path, content: .folder) }
    return Entry(name: name, path: path, content: .refused(.of(code, PathName.shown(name))))
  }

  private static func item(_ entry: UnsafeMutablePointer<dirent>, _ folder: CInt) -> Item? {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      let capacity = Int(entry.pointee.d_reclen)
      return pointer.withMemoryRebound(to: CChar.self, capacity: capacity) { characters in
        let name = UnsafeBufferPointer(start: characters, count: strlen(characters))
          .map(UInt8.init(bitPattern:))
        if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] {
          return nil
        }
        var type = CInt(entry.pointee.d_type)
        if type == CInt(DT_UNKNOWN) {
          var status = stat()
          let code = fstatat(folder, characters, &status, AT_SYMLINK_NOFOLLOW)
          type = code == 0 ? CInt((status.st_mode & S_IFMT) >> 12) : CInt(DT_REG)
        }
        return Item(name: name, type: type)
      }
    }
  }

  private static func refused(
    _ kind: LetterFailure.Kind, name: [UInt8], path: [UInt8]
  ) -> Entry {
    Entry(
      name: name, path: path, content: .refused(LetterFailure(kind, path: PathName.shown(name))))
  }
}
