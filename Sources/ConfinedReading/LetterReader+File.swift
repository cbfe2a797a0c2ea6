import ByteCodecs
package import CouncilModel
internal import DocumentFormats
import LetterReading

extension LetterReader {
  /// Everything that is in a file.
  ///
  /// - Parameter name: what `source.path` will say; the path itself if nil.
  package static func read(
    fileAt path: String, as name: String? = nil
  ) throws(LetterFailure) -> Extraction {
    let bytes = try SourceFile.bytes(at: path, named: name)
    return try read(bytes, path: name ?? path)
  }

  /// Everything that is in a letter's bytes, with the failure named after the path.
  package static func read(
    _ bytes: [UInt8], path: String
  ) throws(LetterFailure) -> Extraction {
    try read(bytes, sha256: ContentHash.sha256(bytes), path: path)
  }

  /// The same where the hash is known already: hashing a long letter takes a while.
  static func read(
    _ bytes: [UInt8], sha256: String, path: String
  ) throws(LetterFailure) -> Extraction {
    do throws(DocumentError) {
      return try read(bytes, sha256: sha256, path: path, identity: nil)
    } catch {
      throw LetterFailure(error, path: path, sha256: sha256)
    }
  }
}
