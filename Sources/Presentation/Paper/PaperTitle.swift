package import CouncilModel
package import CouncilStore

/// What a paper is called in a heading: its subject, else its reference, else its file's name.
package enum PaperTitle {
  package static func title(of extraction: Extraction) -> String {
    title(extraction.paper.subject, extraction.paper.reference, extraction.source.path)
  }

  package static func title(of row: PaperRow) -> String {
    title(row.subject, row.reference, row.path)
  }

  package static func title(of entry: SearchEntry) -> String {
    title(entry.subject, entry.reference, entry.path)
  }

  private static func title(_ subject: String?, _ reference: String?, _ path: String) -> String {
    subject ?? reference ?? fileName(path)
  }

  /// The last part of a path: where a file lies on its owner's disk is nobody else's matter.
  package static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
