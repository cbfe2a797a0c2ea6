internal import ConfinedReading
internal import Foundation
internal import Synchronization

/// Images that were drawn, as files: by the hash of the letter's bytes, the page, and the version of
/// what drew them. The folder has a bound; those go first that nobody has looked at for longest.
/// Whoever removes the folder loses nothing but time.
final class ImageFolder: Sendable {
  private struct File {
    var bytes: Int
    /// Counts looks: the larger, the later.
    var look: Int
  }

  private struct State {
    var files: [String: File] = [:]
    var bytes = 0
    var looks = 0
    /// Whether what earlier runs left was counted.
    var isCounted = false
  }

  /// In bytes, together: some 13,000 pages.
  static let usualBound = 1 << 30

  private let path: String?
  private let bound: Int
  private let state = Mutex(State())

  /// - Parameters:
  ///   - path: nil where nothing is to be kept.
  ///   - bound: in bytes of all images together.
  init(path: String?, bound: Int = usualBound) {
    self.path = path.map { "\($0)/\(PageDrawer.version)" }
    self.bound = bound
  }

  /// An image that is kept.
  func image(page: Int, of sha256: String) -> [UInt8]? {
    let name = Self.name(page, sha256)
    guard let path, let data = FileManager.default.contents(atPath: "\(path)/\(name)") else {
      return nil
    }
    state.withLock { state in
      state.looks += 1
      state.files[name]?.look = state.looks
    }
    return Array(data)
  }

  /// Keeps an image; where it cannot be kept, it is drawn again the next time.
  func keep(_ image: [UInt8], page: Int, of sha256: String) {
    guard let path else { return }
    let name = Self.name(page, sha256)
    let url = URL(filePath: "\(path)/\(name)")
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(image).write(to: url, options: .atomic)
    } catch {
      return
    }
    let dropped = state.withLock { state in
      if !state.isCounted { Self.count(path, into: &state) }
      state.looks += 1
      state.bytes += image.count - (state.files[name]?.bytes ?? 0)
      state.files[name] = File(bytes: image.count, look: state.looks)
      return state.bytes > bound ? Self.oldest(of: &state, downTo: bound / 10 * 9) : []
    }
    for name in dropped { unlink("\(path)/\(name)") }
  }

  /// `ab/ab12….3.webp`
  private static func name(_ page: Int, _ sha256: String) -> String {
    "\(sha256.prefix(2))/\(sha256).\(page).webp"
  }

  /// Takes out what was looked at longest ago.
  private static func oldest(of state: inout State, downTo bytes: Int) -> [String] {
    var dropped: [String] = []
    for (name, file) in state.files.sorted(by: { $0.value.look < $1.value.look }) {
      guard state.bytes > bytes else { break }
      state.bytes -= file.bytes
      state.files[name] = nil
      dropped.append(name)
    }
    return dropped
  }

  /// What is in the folder from before: in the order in which it was written.
  private static func count(_ path: String, into state: inout State) {
    state.isCounted = true
    let keys: Set<URLResourceKey> = [.fileSizeKey, .contentModificationDateKey]
    let folder = URL(filePath: path)
    let all = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: Array(keys))
    var found: [(name: String, bytes: Int, date: Date)] = []
    while let url = all?.nextObject() as? URL {
      guard url.pathExtension == "webp" else { continue }
      do {
        let values = try url.resourceValues(forKeys: keys)
        let parts = url.pathComponents.suffix(2)
        found.append(
          (
            parts.joined(separator: "/"), values.fileSize ?? 0,
            values.contentModificationDate ?? .distantPast
          ))
      } catch {
        continue
      }
    }
    for file in found.sorted(by: { $0.date < $1.date }) where state.files[file.name] == nil {
      state.looks += 1
      state.files[file.name] = File(bytes: file.bytes, look: state.looks)
      state.bytes += file.bytes
    }
  }
}
