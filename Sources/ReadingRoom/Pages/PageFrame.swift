internal import Mustache
internal import Presentation

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
    var language: String
    /// The other languages that this page can be had in.
    var others: [Other]
    var main: String
  }

  private struct Other {
    var name: String
    var language: String
    var address: String
  }

  private struct Visitor {
    var name: String
    var formWord: String
  }

  /// The templates in each language.
  private let libraries: [Language: MustacheLibrary]

  /// - Throws: where a template is not well formed.
  init() throws {
    var libraries: [Language: MustacheLibrary] = [:]
    for language in Language.allCases {
      var library = MustacheLibrary()
      for (name, text) in Templates.all {
        let translated = Language.$current.withValue(language) { English.template(text) }
        try library.register(translated, named: name)
      }
      libraries[language] = library
    }
    self.libraries = libraries
  }

  /// The whole document.
  ///
  /// - Parameters:
  ///   - session: whose page it is; nil for one who only reads.
  ///   - address: of the page, to which the same in another language is added.
  func html<Content: Page>(
    _ page: Content, for session: Session?, at address: LanguageAddress
  ) -> String {
    guard let library = libraries[Language.current] else { return "" }
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
      language: Language.current.rawValue,
      others: Language.allCases.filter { $0 != Language.current }.map {
        Other(name: $0.name, language: $0.rawValue, address: address.text(in: $0))
      },
      main: library.render(page, withTemplate: Content.template) ?? "")
    return library.render(view, withTemplate: "frame") ?? ""
  }
}
