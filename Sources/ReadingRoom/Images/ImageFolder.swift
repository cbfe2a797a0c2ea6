internal import ConfinedReading
internal import Foundation

/// Images that were drawn, as files: by the hash of the letter's bytes, the page, and the version of
/// what drew them. Whoever removes the folder loses nothing but time.
struct ImageFolder: Sendable {
  /// Nil where nothing is to be kept.
  let path: String?

  /// An image that is kept.
  func image(page: Int, of sha256: String) -> [UInt8]? {
    guard let file = file(page, sha256), let data = FileManager.default.contents(atPath: file)
    else {
      return nil
    }
    return Array(data)
  }

  /// Keeps an image; where it cannot be kept, it is drawn again the next time.
  func keep(_ image: [UInt8], page: Int, of sha256: String) {
    guard let file = file(page, sha256) else { return }
    let url = URL(filePath: file)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(image).write(to: url, options: .atomic)
    } catch {}
  }

  /// `…/1/ab/ab12….3.webp`
  private func file(_ page: Int, _ sha256: String) -> String? {
    path.map { "\($0)/\(PageDrawer.version)/\(sha256.prefix(2))/\(sha256).\(page).webp" }
  }
}
