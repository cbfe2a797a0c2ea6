internal import CouncilModel
package import CouncilStore
internal import DocumentFormats

/// Takes files into a store: reads them on all cores, writes them one after the other, in the
/// order in which they were offered.
package struct Importer: Sendable {
  /// How many files may be read ahead of the one that is written next. Bounds the memory, and is
  /// large enough that one slow document does not keep the other cores waiting.
  private static let window = 32

  private let store: any LetterStore

  package init(into store: any LetterStore) {
    self.store = store
  }

  /// Takes all files; `report` hears of each as soon as it is safe.
  ///
  /// - Throws: `StoreError` where the store itself fails; what was reported before is kept.
  package func run(
    _ files: [FolderWalk.File], report: (ImportOutcome) -> Void
  ) async throws(StoreError) {
    let result: Result<Void, StoreError> = await withTaskGroup(of: (Int, Preparation).self) {
      group in
      var started = 0
      var written = 0
      var waiting: [Int: Preparation] = [:]
      while written < files.count {
        while started < files.count && started - written < Self.window {
          let (index, path) = (started, files[started].path)
          group.addTask { (index, prepare(path)) }
          started += 1
        }
        guard let (index, preparation) = await group.next() else { break }
        waiting[index] = preparation
        while let next = waiting.removeValue(forKey: written) {
          do throws(StoreError) {
            report(try write(next))
          } catch {
            group.cancelAll()
            return .failure(error)
          }
          written += 1
        }
      }
      return .success(())
    }
    try result.get()
  }

  /// What is known of a file before the store is asked to take it.
  private enum Preparation: Sendable {
    case read(StoredLetter)
    case duplicate(path: String)
    case failed(LetterFailure)
    case storeFailed(StoreError)
  }

  private func prepare(_ path: String) -> Preparation {
    do {
      let bytes = try SourceFile.bytes(at: path)
      let sha256 = ContentHash.sha256(bytes)
      if try store.contains(sha256: sha256) { return .duplicate(path: path) }
      let extraction = try LetterReader.read(bytes, sha256: sha256, path: path)
      return .read(
        StoredLetter(
          extraction: extraction, json: Array(try ExtractionJSON.line(extraction)), bytes: bytes))
    } catch let failure as LetterFailure {
      return .failed(failure)
    } catch let error as StoreError {
      return .storeFailed(error)
    } catch {
      return .failed(LetterFailure(.unwritable, path: path, detail: String(describing: error)))
    }
  }

  private func write(_ preparation: Preparation) throws(StoreError) -> ImportOutcome {
    switch preparation {
    case .duplicate(let path): return .duplicate(path: path)
    case .failed(let failure): return .failed(failure)
    case .storeFailed(let error): throw error
    case .read(let letter):
      let source = letter.extraction.source
      do {
        switch try store.add(letter) {
        case .added: return .imported(letter.extraction)
        case .duplicate: return .duplicate(path: source.path)
        }
      } catch  where error.kind == .refused {
        return .failed(
          LetterFailure(
            .unwritable, path: source.path, sha256: source.sha256, detail: error.detail))
      }
    }
  }
}
