internal import ByteCodecs
internal import CouncilSearch
internal import CouncilStore
internal import Presentation

/// What is new to a search, for feed readers (Atom, RFC 4287).
///
/// New is what the archive took last, whatever dates letters have. An entry's identifier is its
/// exchange's, and its time that at which the archive took the letter: both stay the same until the
/// letter is another.
enum SearchFeed {
  /// Entries of a feed.
  private static let most = 50
  /// Of a feed that never had an entry.
  private static let beginning = "1970-01-01T00:00:00Z"

  static let answer: Route.Answer = { request, room in
    var state = try SearchState(fields: request.fields.all)
    (state.sort, state.offset, state.limit) = (.recorded, 0, most)
    let base = "http://" + request.host
    return try await room.desks.ask { [state] desk in
      let result = try desk.searcher.search(state).result
      let recorded = try desk.store.recorded(result.hits.map(\.entry.sha256))
      return .text(
        feed(of: result.hits, state, recorded, base: base).html, as: "application/atom+xml")
    }
  }

  private static func feed(
    of hits: [SearchHit], _ state: SearchState, _ recorded: [String: String], base: String
  ) -> Markup {
    var entries = Markup()
    var latest = beginning
    for hit in hits {
      let time = recorded[hit.entry.sha256] ?? beginning
      latest = max(latest, time)
      entries += entry(hit, time, base)
    }
    var same = state.fromStart
    (same.sort, same.limit) = (.score, SearchState.usualLimit)
    let name = ContentHash.sha256(Array(FormFields.encoded(same.fields).utf8)).prefix(32)
    let title = state.query.isEmpty ? "alle Antworten" : state.query
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
      <id>urn:auskunft:search:\(String(name))</id>
      <title>Auskunft: \(title)</title>
      <updated>\(latest)</updated>
      <author><name>Auskunft</name></author>
      <link rel="self" href="\(base + Addresses.feed(same))"/>
      <link rel="alternate" type="text/html" href="\(base + Addresses.search(same))"/>
      \(entries)</feed>

      """
  }

  private static func entry(_ hit: SearchHit, _ time: String, _ base: String) -> Markup {
    let entry = hit.entry
    let address =
      entry.exchange.map { Addresses.exchange($0, in: entry.sha256) }
      ?? Addresses.paper(entry.sha256)
    let id = entry.exchange.map { "urn:auskunft:exchange:\($0)" } ?? "urn:sha256:\(entry.sha256)"
    let place = [entry.municipality, entry.reference].compactMap(\.self).joined(separator: ", ")
    let question = entry.question.isEmpty ? PaperTitle.title(of: entry) : entry.question
    let author = entry.municipality ?? "Auskunft"
    return """
      <entry>
      <id>\(id)</id>
      <title>\(question)</title>
      <updated>\(time)</updated>
      <author><name>\(author)</name></author>
      <link rel="alternate" type="text/html" href="\(base + address)"/>
      <summary>\(place.isEmpty ? "" : place + ": ")\(entry.answer)</summary>
      </entry>

      """
  }
}
