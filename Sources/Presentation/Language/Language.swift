/// In which language people are shown what the room says; letters stay in their own.
package enum Language: String, Sendable, CaseIterable {
  case german = "de"
  case english = "en"

  /// Of whom is answered right now.
  @TaskLocal package static var current = Language.german

  /// What the language is called by those who speak it.
  package var name: String {
    switch self {
    case .german: "Deutsch"
    case .english: "English"
    }
  }

  /// The first of a browser's languages that there is here (RFC 9110, `Accept-Language`), of those it
  /// wants most.
  package static func preferred(by header: String) -> Language? {
    var best: (language: Language, weight: Double)?
    for part in header.split(separator: ",") {
      let fields = part.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let tag = fields.first?.lowercased().split(separator: "-").first,
        let language = Language(rawValue: String(tag))
      else { continue }
      let weight =
        fields.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      if weight > best?.weight ?? 0 { best = (language, weight) }
    }
    return best?.language
  }
}
