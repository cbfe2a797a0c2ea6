internal import CouncilModel

/// What a file of a paper is, by the council's words for it and its place among the paper's files:
/// an inquiry and its answer are often two files of one paper.
enum FileRole {
  // "Stellungnahme der Verwaltung", "Beantwortung der Anfrage", "Antwort OB"
  private static let answers = ["antwort", "stellungnahme"]
  // "Auszug aus der Niederschrift", "Protokoll zu TOP 7"
  private static let minutes = ["protokoll", "niederschrift"]
  private static let inquiries = ["anfrage"]

  /// - Parameters:
  ///   - name: the file's.
  ///   - paperType: the paper's, in the council's words.
  ///   - place: from 0.
  /// - Returns: nil where neither tells.
  static func role(name: String?, paperType: String?, place: Int) -> Paper.PaperType? {
    let name = name?.lowercased() ?? ""
    if contains(answers, name) { return .answer }
    if contains(minutes, name) { return .minutes }
    if contains(inquiries, name) { return .inquiry }
    // A paper's first file is what the paper is; others that do not say may be anything.
    guard place == 0, let type = paperType?.lowercased() else { return nil }
    if contains(answers, type) { return .answer }
    return contains(inquiries, type) ? .inquiry : nil
  }

  private static func contains(_ words: [String], _ text: String) -> Bool {
    words.contains { text.contains($0) }
  }
}
