/// How far the recognition of a letter's pages is, on standard error, and only on a terminal:
/// `Corpus/x.pdf: page 3 of 12 recognised`
package struct PageProgress {
  private let name: String
  private let isShown: Bool
  private var isDrawn = false

  /// - Parameter isShown: whether there is somebody who looks at it.
  package init(_ name: String, isShown: Bool = Terminal.isError) {
    self.name = name
    self.isShown = isShown
  }

  package mutating func show(_ page: Int, of pages: Int) {
    guard isShown else { return }
    isDrawn = true
    Console.complain("\r\(Self.line(name, page, of: pages))\u{1B}[K")
  }

  /// Takes the line away.
  package mutating func clear() {
    guard isDrawn else { return }
    isDrawn = false
    Console.complain("\r\u{1B}[K")
  }

  static func line(_ name: String, _ page: Int, of pages: Int) -> String {
    "\(name): page \(page) of \(pages) recognised"
  }
}
