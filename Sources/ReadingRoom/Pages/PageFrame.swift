internal import Mustache

/// What stands around every page, and what makes HTML of pages.
struct PageFrame: Sendable {
  private struct View {
    struct Entry {
      var address: String
      var title: String
      var isCurrent: Bool
    }

    var title: String
    var styleAddress: String
    var scriptAddress: String
    var iconAddress: String
    var feed: String?
    var entries: [Entry]
    /// Who has shown a token.
    var visitor: Visitor?
    var main: String
  }

  private struct Visitor {
    var name: String
    var formWord: String
  }

  private let library: MustacheLibrary

  /// - Throws: where a template is not well formed.
  init() throws {
    var library = MustacheLibrary()
    for (name, text) in Templates.all { try library.register(text, named: name) }
    self.library = library
  }

  /// The whole document.
  ///
  /// - Parameter session: whose page it is; nil for one who only reads.
  func html<Content: Page>(_ page: Content, for session: Session?) -> String {
    let view = View(
      title: page.title, styleAddress: Assets.style.address, scriptAddress: Assets.script.address,
      iconAddress: Assets.icon.address,
      feed: page.feed,
      entries: Section.allCases.map {
        .init(address: "/" + $0.rawValue, title: $0.title, isCurrent: $0 == Content.section)
      },
      visitor: session.flatMap { session in
        session.formWord.map { Visitor(name: session.name, formWord: $0) }
      },
      main: library.render(page, withTemplate: Content.template) ?? "")
    return library.render(view, withTemplate: "frame") ?? ""
  }
}
