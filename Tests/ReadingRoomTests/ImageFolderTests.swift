import TemporaryFiles
import Testing

@testable import ReadingRoom

@Suite struct ImageFolderTests {
  private static let letter = String(repeating: "ab", count: 32)
  private static let image = [UInt8](repeating: 7, count: 100)

  /// Which of the first pages are kept.
  private func kept(_ folder: ImageFolder) -> [Int] {
    (1...12).filter { folder.image(page: $0, of: Self.letter) != nil }
  }

  @Test func `What nobody looked at for longest goes where the folder is full`() throws {
    let place = try TemporaryFolder()
    let folder = ImageFolder(path: place.path, bound: 1000)
    for page in 1...10 { folder.keep(Self.image, page: page, of: Self.letter) }
    #expect(kept(folder).count == 10)
    _ = folder.image(page: 1, of: Self.letter)
    folder.keep(Self.image, page: 11, of: Self.letter)
    #expect(kept(folder) == [1] + (4...11))
  }

  @Test func `What an earlier run left counts, too`() throws {
    let place = try TemporaryFolder()
    let first = ImageFolder(path: place.path, bound: 1000)
    for page in 1...10 { first.keep(Self.image, page: page, of: Self.letter) }
    let second = ImageFolder(path: place.path, bound: 1000)
    second.keep(Self.image, page: 12, of: Self.letter)
    #expect(kept(second).count == 9)
    #expect(kept(second).contains(12))
  }

  @Test func `Where nothing is to be kept, nothing is`() {
    let folder = ImageFolder(path: nil)
    folder.keep(Self.image, page: 1, of: Self.letter)
    #expect(folder.image(page: 1, of: Self.letter) == nil)
  }
}
