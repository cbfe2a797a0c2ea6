/// The title that a file declares, where it says what the file is about. Word processors put their
/// own name and the file's there: "Microsoft Word - AW_0704.docx".
enum FileTitle {
  /// In lower case.
  private static let programs = [
    "microsoft", "powerpoint", "powerpoint-präsentation", "libreoffice", "openoffice", "ms word",
    "word -", "writer -",
    "dokument", "document", "unbenannt", "untitled", "neues dokument", "new document", "scan",
    "print", "druckvorschau", "acrobat", "indesign", "crystal reports", "vorlage.dot",
  ]
  private static let endings = [
    ".doc", ".docx", ".docm", ".dot", ".dotx", ".odt", ".rtf", ".pdf", ".xls", ".xlsx", ".ppt",
    ".pptx", ".txt", ".htm", ".html", ".tmp", ".indd", ".qxd", ".tif", ".wpd",
  ]
  /// In letters; nothing is told in fewer.
  private static let shortest = 3

  /// The title; nil where it is a program's or a file's name.
  static func meaningful(_ title: String?) -> String? {
    guard let title else { return nil }
    let name = title.lowercased()
    let isFileName = !title.contains(" ") && (title.contains("_") || title.contains("\\"))
    guard !isFileName, title.unicodeScalars.count(where: \.isLetterOrDigit) >= shortest,
      !programs.contains(where: { begins(name, with: $0) }),
      !endings.contains(where: name.hasSuffix)
    else { return nil }
    return title
  }

  /// Whether a program's name stands at the beginning as a word: "Dokument1", not "Dokumentation".
  private static func begins(_ name: String, with program: String) -> Bool {
    guard name.hasPrefix(program) else { return false }
    return name.dropFirst(program.count).first.map { !$0.isLetter } ?? true
  }
}
