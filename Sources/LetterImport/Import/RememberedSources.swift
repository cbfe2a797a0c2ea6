internal import CouncilStore

/// Goes through sources with what the store remembers of each; it is asked for many at a time.
struct RememberedSources {
  /// Sources whose memory is asked for at a time.
  private static let batch = 256

  private let store: any ImportStore

  init(_ store: any ImportStore) {
    self.store = store
  }

  /// Hands over each source, in order, until somebody wants it to stop.
  ///
  /// - Parameters:
  ///   - isStopped: asked before each.
  ///   - body: takes a source and what is known of it.
  /// - Throws: what the store or the body throws.
  func visit<Source: LetterSource>(
    _ sources: some Sequence<Source>, isStopped: () -> Bool = { false },
    _ body: (Source, OfferedFile?) throws(StoreError) -> Void
  ) throws(StoreError) {
    var batch: [Source] = []
    for source in sources {
      batch.append(source)
      if batch.count == Self.batch {
        try visit(batch: batch, isStopped, body)
        batch = []
      }
      if isStopped() { break }
    }
    try visit(batch: batch, isStopped, body)
  }

  private func visit<Source: LetterSource>(
    batch: [Source], _ isStopped: () -> Bool,
    _ body: (Source, OfferedFile?) throws(StoreError) -> Void
  ) throws(StoreError) {
    guard !batch.isEmpty else { return }
    let known = try store.offeredFiles(withKeys: batch.map(\.key))
    for source in batch {
      if isStopped() { return }
      try body(source, known[source.key])
    }
  }
}
