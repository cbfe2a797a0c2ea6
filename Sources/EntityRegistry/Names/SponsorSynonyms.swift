/// Short forms of organisations that are known all over the country, each with its full name; all
/// names as keys of words in lower case.
enum SponsorSynonyms {
  private static let fullNames: [String: [String]] = [
    "awo": ["arbeiterwohlfahrt"],
    "asb": ["arbeiter", "samariter", "bund"],
    "drk": ["deutsches", "rotes", "kreuz"],
    "rotes kreuz": ["deutsches", "rotes", "kreuz"],
    "cjd": ["christliches", "jugenddorfwerk", "deutschlands"],
    "caritasverband": ["caritas"],
    "diakonie": ["diakonisches", "werk"],
    "dpwv": ["paritätischer", "wohlfahrtsverband"],
    "paritätischer": ["paritätischer", "wohlfahrtsverband"],
    "paritätische": ["paritätischer", "wohlfahrtsverband"],
    "ekd": ["evangelische", "kirche", "deutschland"],
    "ib": ["internationaler", "bund"],
    "dksb": ["deutscher", "kinderschutzbund"],
    "kinderschutzbund": ["deutscher", "kinderschutzbund"],
    "skf": ["sozialdienst", "katholischer", "frauen"],
    "skm": ["sozialdienst", "katholischer", "männer"],
    "vdk": ["sozialverband", "vdk"],
    "juh": ["johanniter", "unfall", "hilfe"],
    "johanniter": ["johanniter", "unfall", "hilfe"],
    "malteser": ["malteser", "hilfsdienst"],
    "mhd": ["malteser", "hilfsdienst"],
    "vhs": ["volkshochschule"],
  ]

  /// The words with a short form at their beginning written out.
  static func unified(_ words: [String]) -> [String] {
    for length in [2, 1] where words.count >= length {
      let short = words.prefix(length).joined(separator: " ")
      guard let full = fullNames[short] else { continue }
      let rest = words.dropFirst(length)
      // "Johanniter-Unfall-Hilfe" begins with its own short form.
      if Array(words.prefix(full.count)) == full { return words }
      return full + rest
    }
    return words
  }
}
