internal import Foundation
import LetterImport

/// A folder of JSON files that mirrors folders of letters: `Corpus/erfurt/x.pdf` becomes
/// `Extracted/erfurt/x.json`.
struct Mirror {
  private let root: String
  private let targets: [FolderWalk.File: String]

  /// Letters of one folder that differ only in their endings keep them:
  /// `x.pdf.json` and `x.html.json`.
  init(of files: [FolderWalk.File], in root: String) throws {
    self.root = root
    let stems = Dictionary(grouping: files) { Self.stem(Self.pathInMirror($0)) }
    var targets: [FolderWalk.File: String] = [:]
    for (stem, files) in stems {
      for file in files {
        targets[file] = (files.count == 1 ? stem : Self.pathInMirror(file)) + ".json"
      }
    }
    self.targets = targets
  }

  /// What the JSON says its source is: never a path of this machine alone.
  func name(of file: FolderWalk.File) -> String {
    guard file.offered.hasPrefix("/") else { return file.path }
    let top = (file.offered as NSString).lastPathComponent
    return file.path == file.offered ? top : top + "/" + Self.pathInMirror(file)
  }

  /// Writes a letter's file, making the folders above it.
  func write(_ data: Data, for file: FolderWalk.File) throws {
    guard let target = targets[file] else { return }
    let url = URL(filePath: root).appending(path: target)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url, options: .atomic)
  }

  /// The file's way from the folder that was offered; its bare name if it was offered itself.
  private static func pathInMirror(_ file: FolderWalk.File) -> String {
    guard file.path != file.offered else { return (file.path as NSString).lastPathComponent }
    return String(file.path.dropFirst(file.offered.count).drop { $0 == "/" })
  }

  private static func stem(_ path: String) -> String {
    (path as NSString).deletingPathExtension
  }
}
