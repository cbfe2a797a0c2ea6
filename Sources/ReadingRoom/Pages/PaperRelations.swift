internal import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import Presentation

/// What else the archive has that belongs to a paper: its versions, what it cites, what is like it.
struct PaperRelations: Sendable {
  /// Similar answers that are shown.
  static let mostSimilar = 5

  let versions: [VersionLine]
  let cited: [CitedView]
  let similar: [RelatedView]

  /// - Parameter isPast: of an earlier version, of which searches know nothing.
  /// - Throws: `StoreError`
  init(_ extraction: Extraction, isPast: Bool, _ desk: ArchiveDesks.Desk) throws {
    let sha256 = extraction.source.sha256
    versions = try VersionLine.lines(of: extraction, in: desk.store)
    cited = try CitedPaperLine.lines(of: extraction, in: desk.store).map(CitedView.init)
    similar =
      isPast
      ? []
      : try desk.searcher.similar(to: StoredPlace(sha256: sha256), limit: Self.mostSimilar)
        .map(RelatedView.init)
  }
}

/// One of a paper's versions, with what changed since the one before it.
struct VersionLine: Sendable {
  let address: String
  /// "4. Mai 2026"
  let since: String
  let isShown: Bool
  let isPresent: Bool
  /// Nil for the first.
  let comparison: String?
  /// "2 Antworten geändert"
  let changes: String

  /// - Throws: `StoreError`
  static func lines(
    of extraction: Extraction, in store: any RoomArchive
  ) throws -> [VersionLine] {
    let versions = try store.versions(of: extraction.source.sha256)
    return versions.enumerated().map { index, version in
      let before = index > 0 ? versions[index - 1].sha256 : nil
      return VersionLine(
        address: Addresses.paper(version.sha256),
        since: said(
          "Fassung \(version.number), im Archiv seit \(PlainDate.text(String(version.since.prefix(10))))"
        ),
        isShown: version.sha256 == extraction.source.sha256, isPresent: version.isPresent,
        comparison: before.map { Addresses.comparison(from: $0, to: version.sha256) },
        changes: said("mit der Fassung davor vergleichen"))
    }
  }
}

/// A paper that a letter cites.
struct CitedView: Sendable {
  struct Paper: Sendable {
    var address: String
    var title: String
    var place: String
  }

  let words: String
  let papers: [Paper]
  let isAbsent: Bool
  /// Where nobody can say whose number it is: a search for it.
  let search: String?

  init(_ line: CitedPaperLine) {
    words = line.words
    switch line.standing {
    case .there(let rows):
      papers = rows.map { row in
        Paper(
          address: Addresses.paper(row.sha256), title: PaperTitle.title(of: row),
          place: [row.reference, row.date.map(PlainDate.text)].compactMap(\.self)
            .joined(separator: " · "))
      }
      (isAbsent, search) = (false, nil)
    case .absent: (papers, isAbsent, search) = ([], true, nil)
    case .unknown:
      var state = SearchState()
      state.query = "\"\(line.reference)\""
      (papers, isAbsent, search) = ([], false, Addresses.search(state))
    }
  }
}

/// An answer that is like one of a paper's.
struct RelatedView: Sendable {
  let address: String
  let title: String
  let place: String

  init(_ hit: SearchHit) {
    let entry = hit.entry
    address =
      entry.exchange.map { Addresses.exchange($0, in: entry.sha256) }
      ?? Addresses.paper(entry.sha256)
    title = entry.question.isEmpty ? PaperTitle.title(of: entry) : entry.question
    place = [entry.reference, entry.municipality, entry.date.map(PlainDate.text)]
      .compactMap(\.self).joined(separator: " · ")
  }
}
