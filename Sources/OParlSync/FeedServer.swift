internal import ConfinedReading
internal import CouncilStore
internal import OParlClient

/// Where a feed's files come from: its server, or the archive where the server says that nothing has
/// changed.
struct FeedServer: Sendable {
  let store: any ImportStore
  let client: WebClient
  let hosts: Set<String>
  let log: QuirkLog

  /// - Throws: where it is not there (`withheld`), or cannot be had now (`unreachable`).
  func get(_ file: DeclaredFile, unless tag: String?) throws(LetterFailure) -> WebAnswer {
    guard let address = file.address.flatMap({ WebAddress($0) }) else {
      throw LetterFailure(.withheld, path: file.id, detail: "its feed names no address")
    }
    let answer: WebAnswer
    do {
      answer = try client.get(
        address, from: hosts, limits: WebLimits(bytes: SourceFile.sizeLimit), unless: tag)
    } catch {
      if error.kind == .otherHost { log.add(.otherHost, at: file.id) }
      if error.kind == .tooLarge { throw LetterFailure(.tooLarge, path: file.id) }
      guard error.isTransient else { throw withheld(file, error.reason) }
      throw LetterFailure(.unreachable, path: file.id, detail: error.reason)
    }
    guard answer.status != 404 else { throw withheld(file, "404") }
    if answer.status == 200, let size = file.size, size != answer.body.count {
      log.add(.sizeDiffers, at: file.id)
    }
    return answer
  }

  /// The bytes that the archive has of a file; nil where it has none.
  func bytes(of known: OfferedFile?) -> [UInt8]? {
    guard let known, known.state == .imported || known.state == .duplicate,
      let sha256 = known.sha256
    else { return nil }
    do {
      return try store.letter(sha256: sha256)?.bytes
    } catch {
      return nil  // they are fetched again
    }
  }

  private func withheld(_ file: DeclaredFile, _ detail: String) -> LetterFailure {
    log.add(.fileNotServed, at: file.id)
    return LetterFailure(.withheld, path: file.id, detail: detail)
  }
}
