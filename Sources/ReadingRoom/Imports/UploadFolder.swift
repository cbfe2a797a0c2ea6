internal import ByteCodecs
internal import ConfinedReading
internal import Foundation
internal import LetterImport
internal import Presentation

/// Letters that were handed in, as files beside the archive until they are in it: whatever breaks in
/// between, none is lost. Those that could not be taken stay, to be tried again.
struct UploadFolder: Sendable {
  /// What follows the archive's name.
  static let ending = "-uploads"
  /// In bytes of a name: less than file systems allow, for what stands before and after it.
  private static let longestName = 160

  let path: String

  /// Keeps a letter's bytes under its name, and answers the file.
  ///
  /// - Throws: 400 for a name that is none; `CocoaError` where it cannot be written.
  func keep(_ bytes: [UInt8], named name: String) throws -> FileWalk.Entry {
    guard let name = Self.safe(name) else {
      throw RoomError(400, said("So darf eine Datei hier nicht heißen."))
    }
    let folder = URL(filePath: path).appending(path: ContentHash.sha256(bytes))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    if !FileManager.default.fileExists(atPath: file.path) {
      try Data(bytes).write(to: file, options: .atomic)
    }
    return Self.entry(file.path)
  }

  /// What was handed in and has not been taken, from an earlier run.
  func left() -> [FileWalk.Entry] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return FileWalk([Array(path.utf8)]).filter { $0.content == .letter }
      .map { FileWalk.Entry(name: PathName.lastPart(of: $0.path), path: $0.path) }
  }

  /// Removes a file that is in the archive now; its folder, too.
  func drop(_ entry: FileWalk.Entry) {
    guard let file = String(validating: entry.path, as: UTF8.self) else { return }
    unlink(file)
    rmdir(URL(filePath: file).deletingLastPathComponent().path)
  }

  private static func entry(_ file: String) -> FileWalk.Entry {
    let path = PathName.whole(Array(file.utf8))
    return FileWalk.Entry(name: PathName.lastPart(of: path), path: path)
  }

  /// The name without what a file system or a reader of lists could trip over; nil where nothing is
  /// left.
  static func safe(_ name: String) -> String? {
    let bare = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    let plain = String(
      bare.unicodeScalars.filter {
        !$0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .control
      }.map(Character.init))
    let cut = plain.drop { $0 == "." || $0 == " " || $0 == "-" }
    guard cut.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    var name = Substring(cut)
    // The ending, at the name's end, says most.
    while name.utf8.count > longestName { name = name.dropFirst() }
    return String(name)
  }
}
