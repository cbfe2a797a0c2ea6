internal import Presentation

/// A page's address, with which the same page can be asked for in another language.
struct LanguageAddress: Sendable {
  /// The field that asks for a language, and the cookie that remembers it.
  static let name = "sprache"
  /// In seconds: a year.
  private static let remembered = 31_536_000

  private let path: String
  private let fields: [(name: String, value: String)]

  /// The start page, where what was asked for cannot be asked for again.
  init() { (path, fields) = ("/", []) }

  init(_ request: RoomRequest) {
    let canBeAskedAgain = request.method == "GET"
    path =
      canBeAskedAgain ? "/" + request.path.map(FormFields.encoded).joined(separator: "/") : "/"
    fields = canBeAskedAgain ? request.fields.all : []
  }

  /// "/suche?q=Radweg&sprache=en"
  func text(in language: Language) -> String {
    "\(path)?\(FormFields.encoded(fields + [(Self.name, language.rawValue)]))"
  }

  /// What a browser is told to remember.
  static func cookie(_ language: Language) -> (name: String, value: String) {
    (
      "Set-Cookie",
      "\(name)=\(language.rawValue); HttpOnly; SameSite=Strict; Path=/; Max-Age=\(remembered)"
    )
  }
}
